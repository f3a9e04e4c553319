import { Alert, Button, Group, Modal, PasswordInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { answerOf, api } from '../../api/client.ts';
import * as m from '../../messages/documents.gen.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { ReasonDialog } from '../../ui/reason-dialog.tsx';
import { DOCUMENTS, type DocumentView } from './document-queries.ts';

type Act = 'submit' | 'approve' | 'number' | 'issue';
type Reasoned = 'return' | 'withdraw' | 'discard';
const PLAIN: readonly (readonly [Act, () => string])[] = [
  ['submit', m.submit],
  ['approve', m.approve],
  ['number', m.number],
];
const REASONED: readonly (readonly [Reasoned, () => string, () => string, () => string])[] = [
  ['return', m.giveBack, m.returnTitle, m.returnText],
  ['withdraw', m.withdraw, m.withdrawTitle, m.withdrawText],
  ['discard', m.discard, m.discardTitle, m.discardText],
];

/** Buttons for what the active office may do with a document now; all go through the server's own table. */
export function DocumentActs({ document, withEdit = true }: { document: DocumentView; withEdit?: boolean }) {
  const [open, setOpen] = useState<Reasoned | 'sign' | 'issue' | null>(null);
  const queries = useQueryClient();
  const params = { path: { id: document.id } };
  const done = async () => {
    setOpen(null);
    await queries.invalidateQueries({ queryKey: [DOCUMENTS] });
  };
  const act = useMutation({
    mutationFn: (name: Act) => answerOf(api.POST(`/api/documents/{id}/${name}`, { params, body: {} })),
    onSuccess: done,
  });
  const reasoned = useMutation({
    mutationFn: (parts: { name: Reasoned; reason: string }) =>
      answerOf(api.POST(`/api/documents/{id}/${parts.name}`, { params, body: { reason: parts.reason } })),
    onSuccess: done,
  });
  const may = (name: DocumentView['acts'][number]) => document.acts.includes(name);
  const close = () => setOpen(null);
  return (
    <>
      {act.error === null || open !== null ? null : (
        <Alert color="red" role="alert">
          {act.error.message}
        </Alert>
      )}
      {withEdit && may('edit') ? (
        <Button
          renderRoot={(props) => (
            <Link {...props} to="/noi-bo/nhap-van-ban/$documentId" params={{ documentId: document.id }} />
          )}
          variant="default"
        >
          {m.edit()}
        </Button>
      ) : null}
      {REASONED.map(([name, label]) =>
        may(name) ? (
          <Button key={name} variant="default" onClick={() => setOpen(name)}>
            {label()}
          </Button>
        ) : null,
      )}
      {PLAIN.map(([name, label]) =>
        may(name) ? (
          <Button key={name} loading={act.isPending} onClick={() => act.mutate(name)}>
            {label()}
          </Button>
        ) : null,
      )}
      {may('sign') ? <Button onClick={() => setOpen('sign')}>{m.sign()}</Button> : null}
      {may('issue') ? <Button onClick={() => setOpen('issue')}>{m.issue()}</Button> : null}
      {open === 'sign' ? <SignDialog id={document.id} onDone={done} onClose={close} /> : null}
      <ConfirmDialog
        opened={open === 'issue'}
        title={m.issueTitle()}
        confirmLabel={m.issue()}
        working={act.isPending}
        error={act.error}
        onConfirm={() => act.mutate('issue')}
        onClose={close}
      >
        {m.issueText()}
      </ConfirmDialog>
      {REASONED.map(([name, label, title, text]) => (
        <ReasonDialog
          key={name}
          opened={open === name}
          title={title()}
          confirmLabel={label()}
          working={reasoned.isPending}
          error={reasoned.error}
          onConfirm={(reason) => reasoned.mutate({ name, reason })}
          onClose={close}
        >
          {text()}
        </ReasonDialog>
      ))}
    </>
  );
}

function SignDialog({ id, onDone, onClose }: { id: string; onDone: () => Promise<void>; onClose: () => void }) {
  const [pin, setPin] = useState('');
  const sign = useMutation({
    mutationFn: () => answerOf(api.POST('/api/documents/{id}/sign', { params: { path: { id } }, body: { pin } })),
    onSuccess: onDone,
  });
  return (
    <Modal opened onClose={onClose} title={m.signTitle()}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          sign.mutate();
        }}
      >
        {sign.error === null ? null : (
          <Alert color="red" mb="sm" role="alert">
            {sign.error.message}
          </Alert>
        )}
        <PasswordInput
          label={m.pin()}
          description={m.signText()}
          required
          data-autofocus
          autoComplete="off"
          value={pin}
          onChange={(event) => setPin(event.currentTarget.value)}
          mb="md"
        />
        <Group justify="end">
          <Button variant="default" onClick={onClose}>
            {m.cancel()}
          </Button>
          <Button type="submit" loading={sign.isPending} disabled={pin.length < 4}>
            {m.sign()}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
