import { Alert, Button, Group } from '@mantine/core';
import { useState } from 'react';
import { answerOf, api } from '../../../api/client.ts';
import { formatInstant } from '../../../language/format-date.ts';
import * as m from '../../../messages/outreach.gen.ts';
import { DataTable } from '../../../ui/data-table.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { ReasonDialog } from '../../../ui/reason-dialog.tsx';
import { usePagedList } from '../../../ui/use-paged-list.ts';
import { type Campaign, fetchDeliveries, OUTREACH } from '../campaign-queries.ts';
import { networkWord } from '../campaign-words.ts';
import { useAct } from './use-act.ts';

type Decision = 'send-again' | 'take-as-sent' | 'take-as-failed';
const WORDS: Readonly<Record<Decision, () => string>> = {
  'send-again': m.sendAgain,
  'take-as-sent': m.takeAsSent,
  'take-as-failed': m.takeAsFailed,
};

/** Messages of which nobody knows whether they went out, and what a person decides on them. */
export function UnknownPanel({ campaign }: { campaign: Campaign }) {
  const count = campaign.figures.byState.unknown;
  const [open, setOpen] = useState<Decision | null>(null);
  const [isShown, setShown] = useState(false);
  const decide = useAct(
    (body: { decision: Decision; reason: string }) =>
      answerOf(api.POST('/api/campaigns/{id}/reconcile', { params: { path: { id: campaign.id } }, body })),
    () => m.decided({ count }),
    () => setOpen(null),
  );
  if (count === 0) return null;
  return (
    <Alert color="lantern" title={m.unknownTitle({ count })} mb="lg">
      <p>{m.unknownText()}</p>
      <Group gap="sm" mb="sm">
        {campaign.acts.includes('reconcile')
          ? (Object.keys(WORDS) as Decision[]).map((decision) => (
              <Button key={decision} variant="default" onClick={() => setOpen(decision)}>
                {WORDS[decision]()}
              </Button>
            ))
          : null}
        <Button variant="subtle" onClick={() => setShown(!isShown)} aria-expanded={isShown}>
          {m.showUnknown()}
        </Button>
      </Group>
      {isShown ? <UnknownTable id={campaign.id} /> : null}
      <ReasonDialog
        opened={open !== null}
        title={open === null ? '' : WORDS[open]()}
        confirmLabel={open === null ? '' : WORDS[open]()}
        working={decide.isPending}
        error={decide.error}
        onConfirm={(reason) => open !== null && decide.mutate({ decision: open, reason })}
        onClose={() => setOpen(null)}
      >
        {open === 'send-again' ? m.sendAgainText() : m.unknownTitle({ count })}
      </ReasonDialog>
    </Alert>
  );
}

function UnknownTable({ id }: { id: string }) {
  const list = usePagedList({
    queryKey: [OUTREACH, 'unknown', id],
    fetchPage: (after, signal) => fetchDeliveries({ id, state: 'unknown' }, after, signal),
  });
  return (
    <DataTable
      caption={m.unknown()}
      list={list}
      rowKey={(row) => `${row.round}${row.phone}${row.handedAt}${row.name}`}
      rowName={(row) => row.phone}
      empty={<EmptyState title={m.reasonsNone()} />}
      columns={[
        { key: 'phone', header: m.numberLabel(), main: true, cell: (row) => row.phone },
        { key: 'name', header: m.insertName(), cell: (row) => row.name ?? '–' },
        { key: 'network', header: m.byNetwork(), cell: (row) => networkWord(row.network) },
        { key: 'at', header: m.handed(), cell: (row) => (row.handedAt === null ? '–' : formatInstant(row.handedAt)) },
      ]}
    />
  );
}
