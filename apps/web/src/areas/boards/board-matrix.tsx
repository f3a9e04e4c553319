import { SegmentedControl } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { formatPercent } from '../../language/format-number.ts';
import * as m from '../../messages/boards.gen.ts';
import { MatrixGrid } from '../../ui/matrix-grid.tsx';
import styles from './board.module.css';
import type { BoardView } from './board-queries.ts';

type Group = 'all' | 'districts' | 'departments' | 'others';
const DISTRICTS = new Set(['district-committee', 'commune-committee']);
const DEPARTMENTS = new Set(['department', 'office', 'body']);

const groupOf = (kind: string): Group =>
  DISTRICTS.has(kind) ? 'districts' : DEPARTMENTS.has(kind) ? 'departments' : 'others';

/** Agencies by tasks: each cell opens the assignment, a district's name goes down to its communes. */
export function BoardMatrix({ board, onDrill }: { board: BoardView; onDrill: (agencyId: string) => void }) {
  const [group, setGroup] = useState<Group>('all');
  const navigate = useNavigate();
  const rows = board.rows.filter((row) => group === 'all' || groupOf(row.kind) === group);
  const names: readonly (readonly [Group, string])[] = [
    ['all', m.kindAll()],
    ['districts', m.kindDistricts()],
    ['departments', m.kindDepartments()],
    ['others', m.kindOthers()],
  ];
  function open(agencyId: string, path: string): void {
    const cell = board.rows.find((row) => row.agencyId === agencyId)?.cells[path];
    if (cell !== undefined) void navigate({ to: '/noi-bo/nhiem-vu/$taskId', params: { taskId: cell.assignmentId } });
  }
  return (
    <>
      <p className={styles.quiet}>{m.matrixHint()}</p>
      {board.rows.length > 20 ? (
        <SegmentedControl
          aria-label={m.kindFilter()}
          value={group}
          onChange={(value) => setGroup(value as Group)}
          data={names.map(([value, label]) => ({ value, label }))}
          mb="sm"
        />
      ) : null}
      <MatrixGrid
        label={m.matrixTitle()}
        columns={board.tasks.map((task) => ({ key: task.path, head: task.path, title: task.text }))}
        rows={rows.map((row) => ({
          key: row.agencyId,
          name: row.shortName,
          detail: row.hasChildren ? (
            <button type="button" className={styles.drill} onClick={() => onDrill(row.agencyId)}>
              {formatPercent(row.percent)} ›
              <span className="visually-hidden">
                {' '}
                {m.open()} {row.agencyName}
              </span>
            </button>
          ) : (
            formatPercent(row.percent)
          ),
          cells: row.cells,
        }))}
        onOpen={open}
      />
    </>
  );
}
