import { Button, Group, Modal, NativeSelect, Textarea } from '@mantine/core';
import type { ReplyRow, ReplyState } from '@phong-tuyen/contracts';
import { showPhone } from '@phong-tuyen/messaging';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { answerOf, api } from '../../api/client.ts';
import { formatInstant } from '../../language/format-date.ts';
import * as m from '../../messages/audiences.gen.ts';
import * as ui from '../../messages/ui.gen.ts';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { usePagedList } from '../../ui/use-paged-list.ts';
import { AudienceBadge, shownName } from './audience-badge.tsx';
import { REPLY_STATES, readReplySearch } from './audience-search.ts';
import styles from './audiences.module.css';
import { fetchReplies, REPLIES } from './audiences-queries.ts';
import { WordsFilter } from './words-filter.tsx';

/** `/noi-bo/hoi-am`: what people wrote back, with what became of it. */
export function RepliesPage() {
  const filter = useSearch({ from: '/noi-bo/hoi-am' });
  const navigate = useNavigate({ from: '/noi-bo/hoi-am' });
  const [marked, setMarked] = useState<ReplyRow | null>(null);
  const list = usePagedList({
    queryKey: [REPLIES, 'list', filter],
    fetchPage: (after, signal) => fetchReplies(filter, after, signal),
  });
  const change = (values: Record<string, unknown>) =>
    void navigate({ search: readReplySearch({ ...filter, ...values }), replace: true });
  return (
    <>
      <PageHeader title={m.replies()} lead={m.repliesLead()} />
      <DataTable
        caption={m.replies()}
        columns={columns(setMarked)}
        list={list}
        rowKey={(row) => row.id}
        rowName={(row) => showPhone(row.phone)}
        filters={
          <>
            <WordsFilter
              label={m.searchReplies()}
              hint={m.searchPeopleHint()}
              value={filter.search ?? ''}
              onChange={(search) => change({ search })}
            />
            <NativeSelect
              label={m.state()}
              value={filter.state ?? ''}
              onChange={(event) => change({ state: event.currentTarget.value })}
              data={[
                { value: '', label: m.all() },
                ...REPLY_STATES.map((state) => ({ value: state, label: shownName(state) })),
              ]}
            />
          </>
        }
        empty={<EmptyState title={m.noReplies()}>{m.noRepliesText()}</EmptyState>}
      />
      {marked === null ? null : <MarkDialog reply={marked} onClose={() => setMarked(null)} />}
    </>
  );
}

function columns(onMark: (reply: ReplyRow) => void): readonly Column<ReplyRow>[] {
  return [
    {
      key: 'phone',
      header: m.phone(),
      width: '11rem',
      cell: (row) => (
        <>
          <span className={styles.phone}>{showPhone(row.phone)}</span>
          <small className={styles.under}>{formatInstant(row.at)}</small>
        </>
      ),
    },
    {
      key: 'text',
      header: m.text(),
      main: true,
      cell: (row) => (
        <>
          {row.text}
          {row.note === '' ? null : <small className={styles.under}>{row.note}</small>}
        </>
      ),
    },
    {
      key: 'state',
      header: m.state(),
      width: '11rem',
      cell: (row) => (row.isOptOut ? <span className={styles.refused}>{m.optedOut()}</span> : <Handled row={row} />),
    },
    {
      key: 'act',
      header: m.act(),
      width: '8rem',
      cell: (row) =>
        row.isOptOut ? null : (
          <Button size="xs" variant="default" onClick={() => onMark(row)}>
            {m.mark()}
          </Button>
        ),
    },
  ];
}

function Handled({ row }: { row: ReplyRow }) {
  return (
    <>
      <AudienceBadge state={row.state} />
      {row.handledBy === null ? null : <small className={styles.under}>{row.handledBy}</small>}
    </>
  );
}

function MarkDialog({ reply, onClose }: { reply: ReplyRow; onClose: () => void }) {
  const [state, setState] = useState<ReplyState>(reply.state === 'new' ? 'answered' : reply.state);
  const [note, setNote] = useState(reply.note);
  const queries = useQueryClient();
  const save = useMutation({
    mutationFn: () =>
      answerOf(
        api.POST('/api/outreach/replies/{id}/mark', { params: { path: { id: reply.id } }, body: { state, note } }),
      ),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: [REPLIES] });
      onClose();
    },
  });
  return (
    <Modal opened onClose={onClose} title={m.mark()} centered closeButtonProps={{ 'aria-label': ui.close() }}>
      <blockquote className={styles.quote}>{reply.text}</blockquote>
      <NativeSelect
        label={m.state()}
        value={state}
        onChange={(event) => setState(event.currentTarget.value as ReplyState)}
        data={REPLY_STATES.map((each) => ({ value: each, label: shownName(each) }))}
        mb="sm"
      />
      <Textarea
        label={m.note()}
        description={m.noteHint()}
        maxLength={500}
        autosize
        minRows={2}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
        mb="md"
      />
      <div role="alert">{save.error === null ? null : <p className={styles.refused}>{save.error.message}</p>}</div>
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {ui.cancel()}
        </Button>
        <Button loading={save.isPending} onClick={() => save.mutate()}>
          {m.save()}
        </Button>
      </Group>
    </Modal>
  );
}
