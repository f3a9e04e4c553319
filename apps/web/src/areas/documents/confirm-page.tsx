import { Loader } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import * as m from '../../messages/documents.gen.ts';
import * as ui from '../../messages/ui.gen.ts';
import { FailedState } from '../../ui/failed-state.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Panel } from '../../ui/panel.tsx';
import { PdfPreview } from '../../ui/pdf-preview.tsx';
import { StateBadge } from '../../ui/state-badge.tsx';
import { ConfirmForm } from './confirm-form.tsx';
import { DocumentActs } from './document-acts.tsx';
import { type DocumentView, documentQuery, pdfQuery } from './document-queries.ts';
import { EnterSteps } from './enter-steps.tsx';
import { WhatNext } from './what-next.tsx';

/** `/noi-bo/nhap-van-ban/:id`: confirm what was read, then take the letter to its issue. */
export function ConfirmPage() {
  const { documentId } = useParams({ from: '/noi-bo/nhap-van-ban/$documentId' });
  const { data, error, refetch } = useQuery(documentQuery(documentId));
  if (error !== null && data === undefined) return <FailedState error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Loader aria-label={ui.loading()} />;
  const isDraft = data.acts.includes('edit');
  return (
    <>
      <PageHeader title={m.enter()} lead={data.subject} badges={<StateBadge state={data.state} />} />
      <EnterSteps current={data.state === 'issued' ? 3 : isDraft ? 1 : 2} />
      {isDraft ? <ConfirmForm key={data.id} document={data} /> : <OnItsWay document={data} />}
    </>
  );
}

function OnItsWay({ document }: { document: DocumentView }) {
  const pdf = useQuery(pdfQuery(`/api/documents/${document.id}/pdf`, `${document.version}`));
  return (
    <>
      <WhatNext document={document} />
      <Panel title={m.whoNext()} aside={<DocumentActs document={document} withEdit={false} />}>
        <PdfPreview file={pdf.data ?? null} title={document.subject} />
      </Panel>
    </>
  );
}
