import type { boardSummary } from '@phong-tuyen/contracts';
import { Link } from '@tanstack/react-router';
import type { z } from 'zod';
import { formatDate } from '../../language/format-date.ts';
import { formatNumber, formatPercent } from '../../language/format-number.ts';
import * as m from '../../messages/boards.gen.ts';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
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
    { key: 'agencies', header: m.agencies(), align: 'end', width: '7rem', cell: (row) => formatNumber(row.agencies) },
    {
      key: 'reported',
      header: m.reportedCount(),
      align: 'end',
      width: '8rem',
      cell: (row) => formatNumber(row.reported),
    },
    {
      key: 'accepted',
      header: m.acceptedCount(),
      align: 'end',
      width: '8rem',
      cell: (row) => formatNumber(row.accepted),
    },
    { key: 'late', header: m.lateCount(), align: 'end', width: '6rem', cell: (row) => formatNumber(row.late) },
    { key: 'progress', header: m.progress(), align: 'end', width: '7rem', cell: (row) => formatPercent(row.percent) },
  ];
}
