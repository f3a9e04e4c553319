import { SegmentedControl, Switch } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { formatNumber, formatPercent } from '../../language/format-number.ts';
import * as m from '../../messages/boards.gen.ts';
import { type MatrixCell, MatrixGrid } from '../../ui/matrix-grid.tsx';
import styles from './board.module.css';
import { isAskedHere, type Standing, slowestFirst } from './board-focus.ts';
import type { BoardView } from './board-queries.ts';
import { useMovedCells } from './use-moved-cells.ts';

type Group = 'all' | 'districts' | 'departments' | 'others';
const DISTRICTS = new Set(['district-committee', 'commune-committee']);
const DEPARTMENTS = new Set(['department', 'office', 'body']);
/** From here on a list of agencies is worth narrowing. */
const MANY_ROWS = 20;

const groupOf = (kind: string): Group =>
  DISTRICTS.has(kind) ? 'districts' : DEPARTMENTS.has(kind) ? 'departments' : 'others';

export interface BoardMatrixProps {
  readonly board: BoardView;
  readonly standings: readonly Standing[];
  readonly chosen: string | undefined;
  readonly onChoose: (path: string | undefined) => void;
  readonly onDrill: (agencyId: string) => void;
}

/** Agencies by tasks: each cell opens the assignment, a district's name goes down to its communes, a column's head chooses the task. */
export function BoardMatrix({ board, standings, chosen, onChoose, onDrill }: BoardMatrixProps) {
  const [group, setGroup] = useState<Group>('all');
  const [slowest, setSlowest] = useState(false);
  const navigate = useNavigate();
  const moved = useMovedCells(board);
  const many = board.rows.length > MANY_ROWS;
  const shown = standings.filter(({ row }) => !many || group === 'all' || groupOf(row.kind) === group);
  const names = [
    ['all', m.kindAll()],
    ['districts', m.kindDistricts()],
    ['departments', m.kindDepartments()],
    ['others', m.kindOthers()],
  ] as const;
  function open(agencyId: string, path: string): void {
    const cell = board.rows.find((row) => row.agencyId === agencyId)?.cells[path];
    if (cell !== undefined) void navigate({ to: '/noi-bo/nhiem-vu/$taskId', params: { taskId: cell.assignmentId } });
  }
  return (
    <>
      <div className={`${styles.matrixTools} not-printed`}>
        {many ? (
          <SegmentedControl
            aria-label={m.kindFilter()}
            value={group}
            onChange={(value) => setGroup(names.find(([name]) => name === value)?.[0] ?? 'all')}
            data={names.map(([value, label]) => ({ value, label }))}
          />
        ) : null}
        <Switch
          label={m.slowestFirst()}
          checked={slowest}
          onChange={(event) => setSlowest(event.currentTarget.checked)}
        />
        <p>{m.matrixHint()}</p>
      </div>
      <MatrixGrid
        label={m.matrixTitle()}
        chosen={chosen}
        onChoose={(path) => onChoose(path === chosen ? undefined : path)}
        columns={board.tasks.filter(isAskedHere).map((task) => ({
          key: task.path,
          head: task.path,
          title: task.text,
          detail: formatPercent(task.percent),
        }))}
        rows={(slowest ? slowestFirst(shown) : shown).map((standing) => ({
          key: standing.row.agencyId,
          name: <RowHead standing={standing} onDrill={onDrill} />,
          cells: cellsOf(standing.row, moved),
        }))}
        onOpen={open}
      />
    </>
  );
}

function cellsOf(row: BoardView['rows'][number], moved: ReadonlySet<string>): Record<string, MatrixCell> {
  return Object.fromEntries(
    Object.entries(row.cells).map(([path, cell]) => [
      path,
      {
        state: cell.state,
        late: cell.late,
        percent: cell.percent,
        moved: moved.has(`${row.agencyId} ${path}`),
        ...(cell.agencies < 2
          ? {}
          : { note: m.cellReported({ reported: formatNumber(cell.reported), agencies: formatNumber(cell.agencies) }) }),
      },
    ]),
  );
}

function RowHead({ standing, onDrill }: { standing: Standing; onDrill: (agencyId: string) => void }) {
  const { row, percent } = standing;
  return (
    <span className={styles.rowHead}>
      {row.hasChildren ? (
        <button type="button" className={styles.drill} onClick={() => onDrill(row.agencyId)}>
          {row.shortName}
          <span aria-hidden="true"> ›</span>
          <span className="visually-hidden"> ({m.seeBelow()})</span>
        </button>
      ) : (
        <span title={row.agencyName}>{row.shortName}</span>
      )}
      <b>{formatPercent(percent)}</b>
      <span className={styles.meter} aria-hidden="true">
        <span style={{ width: `${percent}%` }} />
      </span>
    </span>
  );
}
