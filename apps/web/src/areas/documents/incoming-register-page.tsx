import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { answerOf, api } from '../../api/client.ts';
import { formatDate } from '../../language/format-date.ts';
import * as m from '../../messages/documents.gen.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ExportButton } from '../../ui/export-button.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { usePagedList } from '../../ui/use-paged-list.ts';
import { RECEIPTS } from './document-queries.ts';
import styles from './documents.module.css';
import { YearField } from './year-field.tsx';

/** `/noi-bo/so-den`: sổ đăng ký văn bản đến, the law's columns. */
export function IncomingRegisterPage() {
  const [year, setYear] = useState(new Date().getFullYear());
  const list = usePagedList({
    queryKey: [RECEIPTS, 'register-in', year],
    fetchPage: (after, signal) =>
      answerOf(
        api.GET('/api/registers/incoming', {
          params: { query: { year, ...(after === undefined ? {} : { after }) } },
          signal,
        }),
      ),
  });
  return (
    <>
      <PageHeader
        title={m.incomingRegister()}
        actions={
          <ExportButton url={`/api/registers/incoming/export?year=${year}`} fileName={`so-van-ban-den-${year}.xlsx`} />
        }
      />
      <DataTable
        caption={m.incomingRegister()}
        list={list}
        rowKey={(row) => row.receiptId}
        rowName={(row) => row.numberAndSymbol}
        filters={<YearField year={year} onChange={setYear} />}
        empty={<EmptyState title={m.emptyRegister()}>{m.emptyRegisterText()}</EmptyState>}
        columns={[
          { key: 'arrivedOn', header: m.colArrivedOn(), width: '7.5rem', cell: (row) => formatDate(row.arrivedOn) },
          { key: 'arrival', header: m.colArrival(), align: 'end', width: '5rem', cell: (row) => row.arrivalNumber },
          { key: 'author', header: m.colAuthor(), width: '14rem', cell: (row) => row.author },
          {
            key: 'number',
            header: m.colNumber(),
            width: '9rem',
            cell: (row) => <span className={styles.number}>{row.numberAndSymbol}</span>,
          },
          {
            key: 'date',
            header: m.colDate(),
            width: '7.5rem',
            cell: (row) => (row.date === null ? '' : formatDate(row.date)),
          },
          {
            key: 'subject',
            header: m.colSubject(),
            main: true,
            cell: (row) => (
              <Link data-row-link to="/noi-bo/van-ban-den/$receiptId" params={{ receiptId: row.receiptId }}>
                {row.typeAndSubject}
              </Link>
            ),
          },
          { key: 'receiver', header: m.colReceiver(), width: '10rem', cell: (row) => row.receiver },
          { key: 'note', header: m.colNote(), width: '7rem', cell: (row) => row.note },
        ]}
      />
    </>
  );
}
