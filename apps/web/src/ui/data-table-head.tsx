import { Checkbox } from '@mantine/core';
import type { ReactNode } from 'react';
import * as m from '../messages/ui.gen.ts';
import styles from './data-table.module.css';
import type { Selection } from './data-table.tsx';

export interface Column<Row> {
  readonly key: string;
  readonly header: string;
  /** For columns of buttons: the name is only heard. */
  readonly headerHidden?: boolean;
  readonly cell: (row: Row) => ReactNode;
  /** Numbers and dates that are compared stand at the end. */
  readonly align?: 'start' | 'end';
  /** CSS width; the main column takes what is left. */
  readonly width?: string;
  /** Key the server sorts by; absent when it cannot. */
  readonly sortKey?: string;
  /** Holds the row's name and link; heads the card on narrow screens. One a table. */
  readonly main?: boolean;
  /** Left out of cards, because the main cell tells it there. */
  readonly notOnCards?: boolean;
}

export interface Sort {
  readonly key: string;
  readonly direction: 'ascending' | 'descending';
}

/** Names of the columns; those the server can sort by are buttons. */
export function DataTableHead<Row>(props: {
  columns: readonly Column<Row>[];
  sort: Sort | undefined;
  onSort: ((sort: Sort) => void) | undefined;
  selection: Selection | undefined;
  keys: readonly string[];
}) {
  const { selection, keys } = props;
  const all = selection !== undefined && keys.length > 0 && keys.every((key) => selection.keys.has(key));
  return (
    <thead>
      <tr>
        {selection === undefined ? null : (
          <th scope="col" className={styles.choose}>
            <Checkbox
              aria-label={m.selectAll()}
              checked={all}
              indeterminate={!all && selection.keys.size > 0}
              onChange={() => selection.onChange(new Set(all ? [] : keys))}
            />
          </th>
        )}
        {props.columns.map((column) => (
          <HeadCell key={column.key} column={column} sort={props.sort} onSort={props.onSort} />
        ))}
      </tr>
    </thead>
  );
}

function HeadCell<Row>(props: {
  column: Column<Row>;
  sort: Sort | undefined;
  onSort: ((sort: Sort) => void) | undefined;
}) {
  const { column, sort, onSort } = props;
  const { sortKey } = column;
  const direction = sortKey !== undefined && sort?.key === sortKey ? sort.direction : undefined;
  return (
    <th scope="col" data-align={column.align ?? 'start'} style={{ width: column.width }} aria-sort={direction}>
      {sortKey === undefined || onSort === undefined ? (
        <span className={column.headerHidden === true ? 'visually-hidden' : undefined}>{column.header}</span>
      ) : (
        <button
          type="button"
          aria-label={m.sortBy({ column: column.header })}
          onClick={() => onSort({ key: sortKey, direction: direction === 'ascending' ? 'descending' : 'ascending' })}
        >
          {column.header}
          <svg viewBox="0 0 10 14" width="10" height="14" aria-hidden="true" focusable="false">
            <path d="M1.5 5.5 5 2l3.5 3.5" data-on={direction === 'ascending'} />
            <path d="M1.5 8.5 5 12l3.5-3.5" data-on={direction === 'descending'} />
          </svg>
        </button>
      )}
    </th>
  );
}
