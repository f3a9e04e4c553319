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
import { DOCUMENTS } from './document-queries.ts';
import styles from './documents.module.css';
import { YearField } from './year-field.tsx';

/** `/noi-bo/so-di`: sổ đăng ký văn bản đi, the law's columns. */
export function OutgoingRegisterPage() {
  const [year, setYear] = useState(new Date().getFullYear());
  const list = usePagedList({
    queryKey: [DOCUMENTS, 'register-out', year],
    fetchPage: (after, signal) =>
      answerOf(
        api.GET('/api/registers/outgoing', {
          params: { query: { year, ...(after === undefined ? {} : { after }) } },
          signal,
        }),
      ),
  });
  return (
    <>
      <PageHeader
        title={m.outgoingRegister()}
        actions={
          <ExportButton url={`/api/registers/outgoing/export?year=${year}`} fileName={`so-van-ban-di-${year}.xlsx`} />
        }
      />
      <DataTable
        caption={m.outgoingRegister()}
        list={list}
        rowKey={(row) => row.documentId}
        rowName={(row) => row.numberAndSymbol}
        filters={<YearField year={year} onChange={setYear} />}
        empty={<EmptyState title={m.emptyRegister()}>{m.emptyRegisterText()}</EmptyState>}
        columns={[
          {
            key: 'number',
            header: m.colNumber(),
            width: '10rem',
            cell: (row) => <span className={styles.number}>{row.numberAndSymbol}</span>,
          },
          { key: 'date', header: m.colDate(), width: '7.5rem', cell: (row) => formatDate(row.date) },
          {
            key: 'subject',
            header: m.colSubject(),
            main: true,
            cell: (row) => (
              <Link data-row-link to="/noi-bo/van-ban/$documentId" params={{ documentId: row.documentId }}>
                {row.typeAndSubject}
              </Link>
            ),
          },
          { key: 'signer', header: m.colSigner(), width: '10rem', cell: (row) => row.signer },
          { key: 'recipients', header: m.colRecipients(), width: '16rem', cell: (row) => row.recipients },
          { key: 'copies', header: m.colCopies(), align: 'end', width: '5.5rem', cell: (row) => row.copies },
          {
            key: 'sent',
            header: m.colSent(),
            width: '7.5rem',
            cell: (row) => (row.sentOn === null ? '' : formatDate(row.sentOn)),
          },
          { key: 'note', header: m.colNote(), width: '7rem', cell: (row) => row.note },
        ]}
      />
    </>
  );
}
