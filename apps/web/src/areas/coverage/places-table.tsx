import { Link } from '@tanstack/react-router';
import { formatNumber } from '../../language/format-number.ts';
import * as m from '../../messages/coverage.gen.ts';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Sparkline } from '../../ui/sparkline.tsx';
import styles from './coverage.module.css';
import type { BoardView, LineView } from './coverage-queries.ts';
import type { CoverageSearch } from './coverage-search.ts';
import { fewOr, share } from './figure-words.ts';

/** Places by how far they are from their target, the furthest first. */
export function PlacesTable({ board, search }: { board: BoardView; search: CoverageSearch }) {
  const rows = [...board.rows].sort((a, b) => (a.percentOfTarget ?? 0) - (b.percentOfTarget ?? 0));
  return (
    <DataTable
      caption={m.placesTitle()}
      columns={columns(search)}
      list={whole(rows)}
      rowKey={(row) => row.agencyId}
      rowName={(row) => row.shortName}
      rowTone={(row) => ((row.behind ?? 0) > 0 ? 'late' : null)}
      empty={<EmptyState title={m.noPlacesTitle()}>{m.noPlacesText()}</EmptyState>}
    />
  );
}

/** A list that came in one answer. */
export const whole = <Row,>(rows: readonly Row[]) => ({
  rows,
  loading: false,
  error: null,
  retry: () => undefined,
  hasMore: false,
  loadingMore: false,
  loadMore: () => undefined,
});

const columns = (search: CoverageSearch): readonly Column<LineView>[] => [
  {
    key: 'place',
    header: m.place(),
    main: true,
    cell: (row) => (
      <>
        {row.hasChildren ? (
          <Link data-row-link to="/noi-bo/do-phu" search={withoutLevel(search, row.agencyId)}>
            {row.shortName}
          </Link>
        ) : (
          row.shortName
        )}
        {row.kind === 'commune-committee' && row.parentName !== null ? (
          <small className={styles.under}>{row.parentName}</small>
        ) : null}
      </>
    ),
  },
  {
    key: 'target',
    header: m.percentOfTarget(),
    width: '12rem',
    cell: (row) => (
      <span className={styles.share}>
        <span className={styles.meter} aria-hidden="true">
          <span style={{ width: `${Math.min(100, row.percentOfTarget ?? 0)}%` }} />
        </span>
        <strong>{share(row.percentOfTarget)}</strong>
      </span>
    ),
  },
  {
    key: 'run',
    header: m.run(),
    width: '7.5rem',
    cell: (row) => (
      <Sparkline
        values={row.spark}
        max={row.targetPeople}
        label={m.runOf({ now: fewOr(row.installed), target: formatNumber(row.targetPeople, 0) })}
      />
    ),
  },
  { key: 'installed', header: m.haveApp(), align: 'end', width: '7rem', cell: (row) => fewOr(row.installed) },
  { key: 'percent', header: m.ofResidentsWord(), align: 'end', width: '6.5rem', cell: (row) => share(row.percent) },
  { key: 'missing', header: m.stillMissing(), align: 'end', width: '7.5rem', cell: (row) => fewOr(row.missing) },
  {
    key: 'behind',
    header: m.behindPace(),
    align: 'end',
    width: '8rem',
    cell: (row) =>
      row.behind === 0 ? (
        <span className={styles.good}>{m.onPace()}</span>
      ) : (
        <span className={styles.bad}>{fewOr(row.behind)}</span>
      ),
  },
];

function withoutLevel(search: CoverageSearch, agency: string): CoverageSearch {
  const { level: _level, ...rest } = search;
  return { ...rest, agency };
}
