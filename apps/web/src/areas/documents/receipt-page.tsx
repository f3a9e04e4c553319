import { Alert, Button, Loader } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { answerOf, api } from '../../api/client.ts';
import { formatDate } from '../../language/format-date.ts';
import * as m from '../../messages/documents.gen.ts';
import * as ui from '../../messages/ui.gen.ts';
import { FailedState } from '../../ui/failed-state.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Panel } from '../../ui/panel.tsx';
import { PdfPreview } from '../../ui/pdf-preview.tsx';
import { ReasonDialog } from '../../ui/reason-dialog.tsx';
import { StateBadge } from '../../ui/state-badge.tsx';
import { UrgencyTag } from '../../ui/urgency-tag.tsx';
import { pdfQuery, RECEIPTS, type ReceiptView, receiptQuery } from './document-queries.ts';
import styles from './documents.module.css';
import { ReceiptAssignDialog } from './receipt-assign-dialog.tsx';
import { SignatureList } from './signature-list.tsx';

/** `/noi-bo/van-ban-den/:id`: a document as the receiving agency has it. */
export function ReceiptPage() {
  const { receiptId } = useParams({ from: '/noi-bo/van-ban-den/$receiptId' });
  const { data, error, refetch } = useQuery(receiptQuery(receiptId));
  if (error !== null && data === undefined) return <FailedState error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Loader aria-label={ui.loading()} />;
  return <Receipt receipt={data} />;
}

function Receipt({ receipt }: { receipt: ReceiptView }) {
  const pdf = useQuery({
    ...pdfQuery(`/api/receipts/${receipt.id}/pdf`, receipt.pdf?.sha256 ?? ''),
    enabled: receipt.pdf !== null,
  });
  return (
    <>
      <PageHeader
        title={`${receipt.typeName}: ${receipt.subject}`}
        lead={`${receipt.number ?? ''}/${receipt.symbol ?? ''} · ${receipt.issuerName}${receipt.date === null ? '' : ` · ${formatDate(receipt.date)}`}`}
        badges={
          <>
            <StateBadge state={receipt.state} /> <UrgencyTag urgency={receipt.urgency} />
          </>
        }
        above={<Link to="/noi-bo/van-ban-den">{m.incoming()}</Link>}
        actions={<Acts receipt={receipt} />}
      />
      <div className={styles.columns}>
        <Panel title={m.pdfTitle()}>
          {receipt.pdf === null ? (
            <p className={styles.under}>{m.loadFailed()}</p>
          ) : pdf.error === null ? (
            <PdfPreview file={pdf.data ?? null} title={receipt.subject} />
          ) : (
            <FailedState error={pdf.error} onRetry={() => void pdf.refetch()} />
          )}
        </Panel>
        <div className={styles.stack}>
          <Panel title={m.document()}>
            <dl className={styles.facts}>
              <dt>{m.arrival()}</dt>
              <dd>{receipt.arrivalNumber ?? '–'}</dd>
              <dt>{m.arrivedOn()}</dt>
              <dd>{receipt.arrivedOn === null ? '–' : formatDate(receipt.arrivedOn)}</dd>
              <dt>{m.assignee()}</dt>
              <dd>{receipt.assigneeName ?? '–'}</dd>
            </dl>
            {receipt.returnReason === null ? null : <p>{m.returnedBecause({ reason: receipt.returnReason })}</p>}
          </Panel>
          <Panel title={m.signatures()}>
            <SignatureList signatures={receipt.signatures} />
          </Panel>
        </div>
      </div>
    </>
  );
}

function Acts({ receipt }: { receipt: ReceiptView }) {
  const [open, setOpen] = useState<'assign' | 'return' | null>(null);
  const queries = useQueryClient();
  const params = { path: { id: receipt.id } };
  const done = async () => {
    setOpen(null);
    await queries.invalidateQueries({ queryKey: [RECEIPTS] });
  };
  const act = useMutation({
    mutationFn: (name: 'register' | 'start' | 'complete') =>
      answerOf(api.POST(`/api/receipts/{id}/${name}`, { params, body: {} })),
    onSuccess: done,
  });
  const giveBack = useMutation({
    mutationFn: (reason: string) => answerOf(api.POST('/api/receipts/{id}/return', { params, body: { reason } })),
    onSuccess: done,
  });
  const may = (name: ReceiptView['acts'][number]) => receipt.acts.includes(name);
  const plain = [
    ['register', m.register],
    ['start', m.start],
    ['complete', m.complete],
  ] as const;
  return (
    <>
      {act.error === null ? null : (
        <Alert color="red" role="alert">
          {act.error.message}
        </Alert>
      )}
      {may('return') ? (
        <Button variant="default" onClick={() => setOpen('return')}>
          {m.giveBack()}
        </Button>
      ) : null}
      {may('assign') ? (
        <Button variant="default" onClick={() => setOpen('assign')}>
          {m.assign()}
        </Button>
      ) : null}
      {plain.map(([name, label]) =>
        may(name) ? (
          <Button key={name} loading={act.isPending} onClick={() => act.mutate(name)}>
            {label()}
          </Button>
        ) : null,
      )}
      {open === 'assign' ? <ReceiptAssignDialog receipt={receipt} onDone={done} onClose={() => setOpen(null)} /> : null}
      <ReasonDialog
        opened={open === 'return'}
        title={m.giveBack()}
        confirmLabel={m.giveBack()}
        working={giveBack.isPending}
        error={giveBack.error}
        onConfirm={(reason) => giveBack.mutate(reason)}
        onClose={() => setOpen(null)}
      >
        {m.receiptReturnText()}
      </ReasonDialog>
    </>
  );
}
