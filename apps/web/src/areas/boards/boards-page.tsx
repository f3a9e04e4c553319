import type { boardSummary } from '@phong-tuyen/contracts';
import { Link } from '@tanstack/react-router';
import type { z } from 'zod';
import { formatDate } from '../../language/format-date.ts';
import { formatNumber, formatPercent } from '../../language/format-number.ts';
import * as m from '../../messages/boards.gen.ts';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { type BarPart, StackedBar } from '../../ui/stacked-bar.tsx';
import { usePagedList } from '../../ui/use-paged-list.ts';
import styles from './board.module.css';
import { BOARDS, fetchBoardsPage } from './board-queries.ts';

type Row = z.infer<typeof boardSummary>;

/** `/noi-bo/theo-doi`: every directive that one's agency has a part in. */
export function BoardsPage() {
  const list = usePagedList({ queryKey: [BOARDS, 'list'], fetchPage: fetchBoardsPage });
  return (
    <>
      <PageHeader title={m.boards()} lead={m.boardsLead()} />
      <DataTable
        caption={m.boards()}
        columns={columns()}
        list={list}
        rowKey={(row) => row.documentId}
        rowName={(row) => row.title}
        rowTone={(row) => (row.late > 0 ? 'late' : null)}
        empty={<EmptyState title={m.emptyTitle()}>{m.emptyText()}</EmptyState>}
      />
    </>
  );
}

function columns(): readonly Column<Row>[] {
  return [
    {
      key: 'directive',
      header: m.directive(),
      main: true,
      cell: (row) => (
        <>
          <Link data-row-link to="/noi-bo/theo-doi/$documentId" params={{ documentId: row.documentId }}>
            {row.title}
          </Link>
          <small className={styles.under}>
            {row.numberAndSymbol} · {formatDate(row.date)}
          </small>
        </>
      ),
    },
    {
      key: 'progress',
      header: m.progress(),
      width: '16rem',
      cell: (row) => (
        <span className={styles.share}>
          <StackedBar
            bare
            parts={partsOf(row)}
            caption={m.byState()}
            partLabel={m.stateLabel()}
            valueLabel={m.assignmentsLabel()}
          />
          <strong>{formatPercent(row.percent)}</strong>
        </span>
      ),
    },
    { key: 'agencies', header: m.agencies(), align: 'end', width: '7rem', cell: (row) => formatNumber(row.agencies) },
    { key: 'reported', header: m.reportedCount(), align: 'end', width: '8.5rem', cell: shareOf('reported') },
    { key: 'accepted', header: m.acceptedCount(), align: 'end', width: '8.5rem', cell: shareOf('accepted') },
    {
      key: 'late',
      header: m.lateCount(),
      align: 'end',
      width: '6rem',
      cell: (row) => <span className={row.late > 0 ? styles.bad : undefined}>{formatNumber(row.late)}</span>,
    },
  ];
}

const shareOf = (of: 'reported' | 'accepted') => (row: Row) =>
  `${formatNumber(row[of])}/${formatNumber(row.assignments)}`;

/** The summary knows who reported and who is done; the rest is still to come. */
const partsOf = (row: Row): BarPart[] => [
  { name: m.acceptedCount(), value: row.accepted, tone: 'good' },
  { name: m.reportedCount(), value: Math.max(0, row.reported - row.accepted), tone: 'moving' },
  { name: m.notYet(), value: row.assignments - Math.max(row.reported, row.accepted), tone: 'none' },
];
