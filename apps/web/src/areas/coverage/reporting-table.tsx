import type { ReportingLine } from '@phong-tuyen/contracts';
import type { ReactNode } from 'react';
import { formatInstant } from '../../language/format-date.ts';
import { formatNumber } from '../../language/format-number.ts';
import * as m from '../../messages/coverage.gen.ts';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { usePagedList } from '../../ui/use-paged-list.ts';
import styles from './coverage.module.css';
import { COVERAGE, fetchReporting } from './coverage-queries.ts';
import type { ReportingSearch } from './coverage-search.ts';
import { dueSentence, reportingState } from './due-words.ts';
import { fewOr } from './figure-words.ts';

/** Agencies with where each stands; the filter “late” is the list of whom to call. */
export function ReportingTable(props: { campaignId: string; search: ReportingSearch; filters: ReactNode }) {
  const { campaignId, search } = props;
  const list = usePagedList({
    queryKey: [COVERAGE, 'reporting', campaignId, search.state ?? null, search.search ?? null],
    fetchPage: fetchReporting(campaignId, search),
  });
  return (
    <section aria-labelledby="ai-chua-bao-cao">
      <h2 id="ai-chua-bao-cao" className={styles.title}>
        {m.whoTitle()}
      </h2>
      <DataTable
        caption={m.whoTitle()}
        columns={columns()}
        list={list}
        filters={props.filters}
        rowKey={(row) => row.agencyId}
        rowName={(row) => row.shortName}
        rowTone={(row) => (row.due.state === 'late' ? 'late' : row.due.state === 'due' ? 'soon' : null)}
        empty={<EmptyState title={m.emptyReportsTitle()}>{m.emptyReportsText()}</EmptyState>}
      />
    </section>
  );
}

const figure = (installed: number | null, count: number | null) =>
  count === null ? '–' : m.ofCount({ installed: fewOr(installed), count: formatNumber(count, 0) });

const columns = (): readonly Column<ReportingLine>[] => [
  {
    key: 'agency',
    header: m.agency(),
    main: true,
    cell: (row) => (
      <>
        {row.name}
        {row.parentName === null ? null : <small className={styles.under}>{row.parentName}</small>}
      </>
    ),
  },
  {
    key: 'state',
    header: m.state(),
    width: '16rem',
    cell: (row) => (
      <>
        <span
          className={row.due.state === 'late' ? styles.bad : row.due.state === 'reported' ? styles.good : undefined}
        >
          {reportingState(row.due.state)}
        </span>
        {row.due.state === 'reported' ? null : <small className={styles.under}>{dueSentence(row.due)}</small>}
      </>
    ),
  },
  {
    key: 'last',
    header: m.lastReport(),
    width: '11rem',
    cell: (row) => (row.lastAt === null ? m.never() : formatInstant(row.lastAt)),
  },
  {
    key: 'staff',
    header: m.officers(),
    align: 'end',
    width: '8rem',
    cell: (row) => figure(row.staffInstalled, row.staff),
  },
  {
    key: 'family',
    header: m.families(),
    align: 'end',
    width: '8rem',
    cell: (row) => figure(row.familyInstalled, row.family),
  },
];
