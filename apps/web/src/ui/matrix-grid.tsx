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
  /** One more thing to say of it: how many of the agencies below have reported. */
  readonly note?: string;
  /** Has just changed, and is lit for a moment. */
  readonly moved?: boolean;
}
export interface MatrixRow {
  readonly key: string;
  /** Name of the agency, its figure, a way to its own board. */
  readonly name: ReactNode;
  /** By column key; absent when the agency has no part in that task. */
  readonly cells: Readonly<Record<string, MatrixCell>>;
}
export interface MatrixColumn {
  readonly key: string;
  /** A few signs: the point's number in the letter. */
  readonly head: string;
  /** The task's text, for screen readers and the pointer that rests. */
  readonly title: string;
  /** Under the number: how far the task is. */
  readonly detail?: string;
}

export interface MatrixGridProps {
  readonly label: string;
  readonly columns: readonly MatrixColumn[];
  readonly rows: readonly MatrixRow[];
  readonly onOpen: (rowKey: string, columnKey: string) => void;
  /** Column that is looked at now. */
  readonly chosen?: string | undefined;
  /** Makes the columns' heads buttons. */
  readonly onChoose?: (columnKey: string) => void;
}

const handedIn = (cell: MatrixCell): boolean => cell.state === 'reported' || cell.state === 'accepted';

/**
 * What a cell is, as one word that style sheets and words both follow. Late goes over everything that is still open; where
 * the agency itself has handed in, the late ones are below it and show as a corner.
 */
export function cellKind(cell: MatrixCell): AssignmentState | 'late' {
  return cell.late && !handedIn(cell) ? 'late' : cell.state;
}

/**
 * Agencies × tasks: who has done what, at a glance. One stop for the Tab key; arrows, Home, End, Page Up and Page Down
 * move inside (WAI-ARIA grid pattern), Enter opens. Each state has a colour and a shape. Drawn without an image a cell, so
 * that 270 × 15 stay light.
 */
export function MatrixGrid({ label, columns, rows, onOpen, chosen, onChoose }: MatrixGridProps) {
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
                <th key={column.key} scope="col" title={column.title} data-chosen={column.key === chosen}>
                  <ColumnHead column={column} chosen={column.key === chosen} onChoose={onChoose} />
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

function ColumnHead(props: {
  column: MatrixColumn;
  chosen: boolean;
  onChoose: ((columnKey: string) => void) | undefined;
}) {
  const { column, onChoose } = props;
  const words = (
    <>
      <b>{column.head}</b>
      {column.detail === undefined ? null : <small>{column.detail}</small>}
      <span className="visually-hidden"> {column.title}</span>
    </>
  );
  if (onChoose === undefined) return words;
  return (
    <button type="button" className={styles.head} aria-pressed={props.chosen} onClick={() => onChoose(column.key)}>
      {words}
    </button>
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
      <th scope="row">{row.name}</th>
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
                data-late-below={cell.late && handedIn(cell)}
                data-moved={cell.moved === true}
                title={cell.note}
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
  const late = !cell.late ? '' : handedIn(cell) ? `${m.matrixLateBelow()}, ` : `${m.late()}, `;
  const note = cell.note === undefined ? '' : `, ${cell.note}`;
  return `${late}${stateName(cell.state)}, ${m.matrixPercent({ percent: formatPercent(cell.percent) })}${note}`;
}
