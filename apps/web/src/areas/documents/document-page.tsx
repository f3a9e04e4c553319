import { Loader } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { answerOf, api } from '../../api/client.ts';
import { formatNumber } from '../../language/format-number.ts';
import * as m from '../../messages/documents.gen.ts';
import * as ui from '../../messages/ui.gen.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { FailedState } from '../../ui/failed-state.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Panel } from '../../ui/panel.tsx';
import { PdfPreview } from '../../ui/pdf-preview.tsx';
import { StackedBar } from '../../ui/stacked-bar.tsx';
import { StateBadge, stateName } from '../../ui/state-badge.tsx';
import { Timeline } from '../../ui/timeline.tsx';
import { UrgencyTag } from '../../ui/urgency-tag.tsx';
import { usePagedList } from '../../ui/use-paged-list.ts';
import { DocumentActs } from './document-acts.tsx';
import { DOCUMENTS, type DocumentView, documentQuery, pdfQuery } from './document-queries.ts';
import styles from './documents.module.css';
import { actName } from './history-names.ts';
import { SignatureList } from './signature-list.tsx';
import { WhatNext } from './what-next.tsx';

/** `/noi-bo/van-ban/:id`: one document, its PDF, signatures, receivers and history. */
export function DocumentPage() {
  const { documentId } = useParams({ from: '/noi-bo/van-ban/$documentId' });
  const { data, error, refetch } = useQuery(documentQuery(documentId));
  if (error !== null && data === undefined) return <FailedState error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Loader aria-label={ui.loading()} />;
  return <Document document={data} />;
}

function Document({ document }: { document: DocumentView }) {
  const pdf = useQuery(pdfQuery(`/api/documents/${document.id}/pdf`, `${document.version}`));
  return (
    <>
      <PageHeader
        title={`${document.typeName}: ${document.subject}`}
        lead={`${document.number === null ? m.noNumber() : document.number}/${document.symbol ?? ''} · ${document.issuerName}`}
        badges={
          <>
            <StateBadge state={document.state} /> <UrgencyTag urgency={document.urgency} />
          </>
        }
        above={<Link to="/noi-bo/van-ban">{m.documents()}</Link>}
        actions={<DocumentActs document={document} />}
      />
      <WhatNext document={document} />
      <div className={styles.columns}>
        <Panel
          title={m.pdfTitle()}
          aside={
            document.source === null ? null : <a href={`/api/documents/${document.id}/source`}>{m.openSource()}</a>
          }
        >
          {pdf.error === null ? (
            <PdfPreview file={pdf.data ?? null} title={document.subject} />
          ) : (
            <FailedState error={pdf.error} onRetry={() => void pdf.refetch()} />
          )}
        </Panel>
        <div className={styles.stack}>
          <Panel title={m.signatures()}>
            <SignatureList signatures={document.signatures} />
          </Panel>
          <Panel title={m.receipts()}>
            <Receipts document={document} />
          </Panel>
          <Panel title={m.history()}>
            <Timeline
              entries={document.history.map((entry, index) => ({
                key: String(index),
                at: entry.at,
                title: actName(entry.act),
                by: [entry.personName, entry.position].filter(Boolean).join(', '),
                detail: entry.reason,
              }))}
            />
          </Panel>
        </div>
      </div>
    </>
  );
}

const TONES: Readonly<Record<string, 'good' | 'moving' | 'waiting' | 'late' | 'none'>> = {
  sent: 'none',
  arrived: 'waiting',
  registered: 'moving',
  assigned: 'moving',
  'in-work': 'moving',
  done: 'good',
  returned: 'late',
};

function Receipts({ document }: { document: DocumentView }) {
  const list = usePagedList({
    queryKey: [DOCUMENTS, 'receipts', document.id],
    fetchPage: (after, signal) =>
      answerOf(
        api.GET('/api/documents/{id}/receipts', {
          params: { path: { id: document.id }, query: { limit: 10, ...(after === undefined ? {} : { after }) } },
          signal,
        }),
      ),
  });
  const counts = Object.entries(document.receiptCounts);
  if (counts.length === 0) return <p className={styles.under}>{m.noReceipts()}</p>;
  const total = counts.reduce((sum, [, count]) => sum + count, 0);
  return (
    <>
      <StackedBar
        parts={counts.map(([state, count]) => ({
          name: stateName(state as Parameters<typeof stateName>[0]),
          value: count,
          tone: TONES[state] ?? 'none',
        }))}
        caption={m.receiptsCount({ count: formatNumber(total) })}
        partLabel={m.state()}
        valueLabel={m.receipts()}
      />
      <DataTable
        caption={m.receipts()}
        list={list}
        rowKey={(row) => row.id}
        rowName={(row) => row.agencyName}
        empty={m.noReceipts()}
        columns={[
          { key: 'agency', header: m.receipts(), main: true, cell: (row) => row.agencyName },
          { key: 'arrival', header: m.arrival(), align: 'end', width: '5rem', cell: (row) => row.arrivalNumber ?? '' },
          { key: 'state', header: m.state(), width: '9rem', cell: (row) => <StateBadge state={row.state} /> },
        ]}
      />
    </>
  );
}
