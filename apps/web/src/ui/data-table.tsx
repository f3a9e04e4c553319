import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import * as m from '../messages/ui.gen.ts';
import styles from './data-table.module.css';
import { type Column, DataTableHead, type Sort } from './data-table-head.tsx';
import { DataTableRow } from './data-table-row.tsx';
import { FailedState } from './failed-state.tsx';
import type { PagedList } from './use-paged-list.ts';

export type { Column, Sort } from './data-table-head.tsx';

/** Rows chosen for an act on many. */
export interface Selection {
  readonly keys: ReadonlySet<string>;
  readonly onChange: (keys: ReadonlySet<string>) => void;
  /** Buttons that act on the chosen rows. */
  readonly actions?: ReactNode;
}

export interface DataTableProps<Row> {
  /** What the table holds, for screen readers. */
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly list: PagedList<Row>;
  readonly rowKey: (row: Row) => string;
  /** Name of a row where it is spoken of, for instance “Chọn dòng 4248/UBND-KGVX”. */
  readonly rowName: (row: Row) => string;
  /** Shown instead of the table when there are no rows: an EmptyState. */
  readonly empty: ReactNode;
  /** Fields and buttons that narrow the list. */
  readonly filters?: ReactNode;
  /** Usually an ExportButton. */
  readonly tools?: ReactNode;
  readonly sort?: Sort;
  readonly onSort?: (sort: Sort) => void;
  readonly selection?: Selection;
  /** Drawn in the margin of a row: red for late, yellow for soon. */
  readonly rowTone?: (row: Row) => 'late' | 'soon' | null;
}

/**
 * Every list of the product: a real table with a head that stays, sorting by the server, pages by keys, and on narrow
 * screens one card a row. The cell of the main column holds the row's link, marked `data-row-link`; it is
 * stretched over the row, so that a pointer may press anywhere and a keyboard finds one link.
 */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { list } = props;
  const nothing = !list.loading && list.rows.length === 0;
  return (
    <section className={styles.block}>
      <Tools {...props} />
      {list.error !== null && list.rows.length === 0 ? (
        <FailedState error={list.error} onRetry={list.retry} />
      ) : nothing ? (
        props.empty
      ) : (
        <Rows {...props} />
      )}
    </section>
  );
}

/** On narrow screens the first filter stands alone, with a button that opens the others. */
function Tools<Row>({ filters, tools, selection }: DataTableProps<Row>) {
  const [open, setOpen] = useState(false);
  if (selection !== undefined && selection.keys.size > 0)
    return (
      <div className={`${styles.tools} not-printed`} data-selecting="true">
        <strong role="status">{m.selected({ count: selection.keys.size })}</strong>
        <Button variant="subtle" size="sm" onClick={() => selection.onChange(new Set())}>
          {m.clearSelection()}
        </Button>
        <div className={styles.end}>{selection.actions}</div>
      </div>
    );
  if (filters === undefined && tools === undefined) return null;
  return (
    <div className={`${styles.tools} not-printed`}>
      {filters === undefined ? null : (
        <search className={styles.filters} aria-label={m.filters()} data-open={open}>
          {filters}
          <Button variant="default" className={styles.more} aria-expanded={open} onClick={() => setOpen(!open)}>
            {m.showFilters()}
          </Button>
        </search>
      )}
      <div className={styles.end}>{tools}</div>
    </div>
  );
}

const SKELETON = ['a', 'b', 'c', 'd', 'e', 'f'] as const;

function Rows<Row>(props: DataTableProps<Row>) {
  const { list, columns, rowKey } = props;
  return (
    <>
      <table className={styles.table} aria-busy={list.loading}>
        <caption className="visually-hidden">{props.caption}</caption>
        <DataTableHead
          columns={columns}
          sort={props.sort}
          onSort={props.onSort}
          selection={props.selection}
          keys={list.rows.map(rowKey)}
        />
        <tbody>
          {list.loading
            ? SKELETON.map((key) => (
                <tr key={key} className={styles.skeleton}>
                  {columns.map((column) => (
                    <td key={column.key}>
                      <span />
                    </td>
                  ))}
                </tr>
              ))
            : list.rows.map((row) => (
                <DataTableRow
                  key={rowKey(row)}
                  row={row}
                  id={rowKey(row)}
                  name={props.rowName(row)}
                  columns={columns}
                  selection={props.selection}
                  tone={props.rowTone?.(row) ?? null}
                />
              ))}
        </tbody>
      </table>
      <Foot list={list} />
    </>
  );
}

function Foot<Row>({ list }: { list: PagedList<Row> }) {
  if (list.loading)
    return (
      <p role="status" className="visually-hidden">
        {m.loading()}
      </p>
    );
  return (
    <div className={`${styles.foot} not-printed`}>
      <span role="status">
        {list.hasMore ? m.rowsShown({ count: list.rows.length }) : m.allShown({ count: list.rows.length })}
      </span>
      {list.error === null ? null : (
        <span role="alert" className={styles.failed}>
          {list.error instanceof Error ? list.error.message : m.unknownAnswer()}
        </span>
      )}
      {list.hasMore ? (
        <Button variant="default" loading={list.loadingMore} onClick={list.loadMore}>
          {m.loadMore()}
        </Button>
      ) : null}
    </div>
  );
}
