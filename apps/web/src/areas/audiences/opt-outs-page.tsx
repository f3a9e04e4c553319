import { Button, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { OptOutRow } from '@phong-tuyen/contracts';
import { parsePhone, showPhone } from '@phong-tuyen/messaging';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { answerOf, api } from '../../api/client.ts';
import { formatInstant } from '../../language/format-date.ts';
import * as m from '../../messages/audiences.gen.ts';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ExportButton } from '../../ui/export-button.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Panel } from '../../ui/panel.tsx';
import { ReasonDialog } from '../../ui/reason-dialog.tsx';
import { usePagedList } from '../../ui/use-paged-list.ts';
import { readWords } from './audience-search.ts';
import styles from './audiences.module.css';
import { fetchOptOuts, OPT_OUTS } from './audiences-queries.ts';
import { WordsFilter } from './words-filter.tsx';

const VIAS: Readonly<Record<OptOutRow['via'], () => string>> = {
  reply: m.viaReply,
  link: m.viaLink,
  counter: m.viaCounter,
};

/** `/noi-bo/tu-choi-nhan-tin`: who wants no messages; a refusal said at a counter is noted here. */
export function OptOutsPage() {
  const filter = useSearch({ from: '/noi-bo/tu-choi-nhan-tin' });
  const navigate = useNavigate({ from: '/noi-bo/tu-choi-nhan-tin' });
  const [removed, setRemoved] = useState<OptOutRow | null>(null);
  const list = usePagedList({
    queryKey: [OPT_OUTS, 'list', filter],
    fetchPage: (after, signal) => fetchOptOuts(filter, after, signal),
  });
  return (
    <>
      <PageHeader title={m.optOuts()} lead={m.optOutsLead()} />
      <div className={styles.stack}>
        <AddPanel />
        <DataTable
          caption={m.optOuts()}
          columns={columns(setRemoved)}
          list={list}
          rowKey={(row) => row.phone}
          rowName={(row) => showPhone(row.phone)}
          filters={
            <WordsFilter
              label={m.searchNumbers()}
              hint={m.searchNumbersHint()}
              value={filter.search ?? ''}
              onChange={(search) => void navigate({ search: readWords({ search }), replace: true })}
            />
          }
          tools={<ExportButton url="/api/outreach/opt-outs.xlsx" fileName="tu-choi-nhan-tin.xlsx" />}
          empty={<EmptyState title={m.noOptOuts()}>{m.noOptOutsText()}</EmptyState>}
        />
      </div>
      {removed === null ? null : <RemoveDialog row={removed} onClose={() => setRemoved(null)} />}
    </>
  );
}

function AddPanel() {
  const [phone, setPhone] = useState('');
  const [note, setNote] = useState('');
  const [isWrong, setWrong] = useState(false);
  const queries = useQueryClient();
  const add = useMutation({
    mutationFn: () => answerOf(api.POST('/api/outreach/opt-outs', { body: { phone, note } })),
    onSuccess: async () => {
      const read = parsePhone(phone);
      notifications.show({ color: 'river', message: m.noted({ phone: read.ok ? showPhone(read.phone) : phone }) });
      setPhone('');
      setNote('');
      await queries.invalidateQueries({ queryKey: [OPT_OUTS] });
    },
  });
  function submit(event: FormEvent): void {
    event.preventDefault();
    const isRight = parsePhone(phone).ok;
    setWrong(!isRight);
    if (isRight) add.mutate();
  }
  return (
    <Panel title={m.addOptOut()}>
      <form onSubmit={submit} noValidate className={styles.fields}>
        <TextInput
          label={m.phone()}
          inputMode="tel"
          required
          error={isWrong ? m.phoneWrong() : add.error?.message}
          value={phone}
          onChange={(event) => setPhone(event.currentTarget.value)}
        />
        <TextInput
          label={m.theirWords()}
          maxLength={300}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <Button type="submit" loading={add.isPending} className={styles.low}>
          {m.noteOptOut()}
        </Button>
      </form>
    </Panel>
  );
}

function RemoveDialog({ row, onClose }: { row: OptOutRow; onClose: () => void }) {
  const queries = useQueryClient();
  const remove = useMutation({
    mutationFn: (reason: string) =>
      answerOf(api.POST('/api/outreach/opt-outs/remove', { body: { phone: row.phone, reason } })),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: [OPT_OUTS] });
      onClose();
    },
  });
  return (
    <ReasonDialog
      opened
      title={m.removeOptOutTitle({ phone: showPhone(row.phone) })}
      confirmLabel={m.removeOptOut()}
      working={remove.isPending}
      error={remove.error}
      onConfirm={(reason) => remove.mutate(reason.slice(0, 300))}
      onClose={onClose}
    >
      {m.removeOptOutText()}
    </ReasonDialog>
  );
}

function columns(onRemove: (row: OptOutRow) => void): readonly Column<OptOutRow>[] {
  return [
    {
      key: 'phone',
      header: m.phone(),
      main: true,
      width: '12rem',
      cell: (row) => <span className={styles.phone}>{showPhone(row.phone)}</span>,
    },
    { key: 'at', header: m.since(), width: '12rem', cell: (row) => formatInstant(row.at) },
    { key: 'via', header: m.via(), width: '11rem', cell: (row) => VIAS[row.via]() },
    {
      key: 'note',
      header: m.note(),
      cell: (row) => (
        <>
          {row.note}
          {row.by === null ? null : <small className={styles.under}>{row.by}</small>}
        </>
      ),
    },
    {
      key: 'act',
      header: m.act(),
      width: '9rem',
      cell: (row) => (
        <Button size="xs" variant="default" onClick={() => onRemove(row)}>
          {m.removeOptOut()}
        </Button>
      ),
    },
  ];
}
