import type { AssignmentState } from '@phong-tuyen/contracts';
import { type KeyboardEvent, memo, type ReactNode, useRef, useState } from 'react';
import { formatPercent } from '../language/format-number.ts';
import * as m from '../messages/ui.gen.ts';
import styles from './matrix-grid.module.css';
import { MatrixLegend } from './matrix-legend.tsx';
import { nextCell } from './next-cell.ts';
import { stateName } from './state-badge.tsx';

export interface MatrixCell {
  readonly state: AssignmentState;
  readonly late: boolean;
  /** From 0 to 100. */
  readonly percent: number;
}
export interface MatrixRow {
  readonly key: string;
  readonly name: string;
  /** Drawn under the name: figure of the whole row, a link to its own board. */
  readonly detail?: ReactNode;
  /** By column key; absent when the agency has no part in that task. */
  readonly cells: Readonly<Record<string, MatrixCell>>;
}
export interface MatrixColumn {
  readonly key: string;
  /** A few signs: the point's number in the letter. */
  readonly head: string;
  /** The task's text, for screen readers and the pointer that rests. */
  readonly title: string;
}

export interface MatrixGridProps {
  readonly label: string;
  readonly columns: readonly MatrixColumn[];
  readonly rows: readonly MatrixRow[];
  readonly onOpen: (rowKey: string, columnKey: string) => void;
}

/** What a cell is, as one word that style sheets and words both follow. Late goes over everything but done. */
export function cellKind(cell: MatrixCell): AssignmentState | 'late' {
  return cell.late && cell.state !== 'accepted' ? 'late' : cell.state;
}

/**
 * Agencies × tasks: who has done what, at a glance. One stop for the Tab key; arrows, Home, End, Page Up and Page Down
 * move inside (WAI-ARIA grid pattern), Enter opens. Each state has a colour and a shape. Drawn without an image a cell, so
 * that 270 × 15 stay light.
 */
export function MatrixGrid({ label, columns, rows, onOpen }: MatrixGridProps) {
  const table = useRef<HTMLTableElement>(null);
  const [at, setAt] = useState({ row: 0, column: 0 });

  function move(event: KeyboardEvent): void {
    const target = nextCell(event, at, { rows: rows.length, columns: columns.length });
    if (target === null) return;
    event.preventDefault();
    setAt(target);
    table.current
      ?.querySelector<HTMLElement>(`[data-row="${target.row}"][data-column="${target.column}"]`)
      ?.focus({ preventScroll: false });
  }

  return (
    <div className={styles.block}>
      <MatrixLegend />
      <div className={styles.scroll}>
        {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the grid pattern wants a table's parts with a grid's role. */}
        <table ref={table} role="grid" aria-label={label} className={styles.grid} onKeyDown={move}>
          <thead>
            <tr>
              <th scope="col" className={styles.corner}>
                {m.matrixAgency()}
                <span className="visually-hidden">. {m.matrixHint()}</span>
              </th>
              {columns.map((column) => (
                <th key={column.key} scope="col" title={column.title}>
                  {column.head}
                  <span className="visually-hidden"> {column.title}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <GridRow
                key={row.key}
                row={row}
                index={index}
                columns={columns}
                stop={at.row === index ? at.column : null}
                onOpen={onOpen}
                onReach={setAt}
              />
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

const GridRow = memo(function GridRow(props: {
  row: MatrixRow;
  index: number;
  columns: readonly MatrixColumn[];
  /** Column whose cell the Tab key reaches, when it is in this row. */
  stop: number | null;
  onOpen: (rowKey: string, columnKey: string) => void;
  onReach: (at: { row: number; column: number }) => void;
}) {
  const { row, index } = props;
  return (
    <tr>
      <th scope="row">
        <span className={styles.agency}>{row.name}</span>
        {row.detail}
      </th>
      {props.columns.map((column, place) => {
        const cell = row.cells[column.key];
        const common = {
          'data-row': index,
          'data-column': place,
          tabIndex: props.stop === place ? 0 : -1,
          onFocus: () => props.onReach({ row: index, column: place }),
        };
        return (
          <td key={column.key}>
            {cell === undefined ? (
              <span {...common} className={styles.empty}>
                <span className="visually-hidden">{m.matrixNotAsked()}</span>
              </span>
            ) : (
              <button
                {...common}
                type="button"
                className={styles.cell}
                data-kind={cellKind(cell)}
                aria-label={wordsOf(cell)}
                onClick={() => props.onOpen(row.key, column.key)}
              >
                <span aria-hidden="true" className={styles.fill} style={{ height: `${cell.percent}%` }} />
              </button>
            )}
          </td>
        );
      })}
    </tr>
  );
});

function wordsOf(cell: MatrixCell): string {
  const late = cellKind(cell) === 'late' ? `${m.late()}, ` : '';
  return `${late}${stateName(cell.state)}, ${m.matrixPercent({ percent: formatPercent(cell.percent) })}`;
}
