import { Alert, Button, Group, Loader, NativeSelect, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { answerOf, api } from '../../api/client.ts';
import { formatDayAndDate } from '../../language/format-date.ts';
import * as m from '../../messages/broadcasts.gen.ts';
import * as ui from '../../messages/ui.gen.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { FailedState } from '../../ui/failed-state.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { addDays, hourOf, noteWord, OutcomeBadge, todayInVietnam } from './broadcast-words.tsx';
import styles from './broadcasts.module.css';
import { BROADCASTS, ticksQuery } from './broadcasts-queries.ts';
import { BroadcastsTabs } from './broadcasts-tabs.tsx';
import { languageTitle } from './language-words.ts';

type Item = NonNullable<Awaited<ReturnType<NonNullable<ReturnType<typeof ticksQuery>['queryFn']>>>>['items'][number];

/** `/noi-bo/loa/hom-nay`: what the own wired and FM stations play on a day, with the words to read and one button each. */
export function TodayPage() {
  const { day } = useSearch({ from: '/noi-bo/loa/hom-nay' });
  const navigate = useNavigate({ from: '/noi-bo/loa/hom-nay' });
  const { data, error, refetch } = useQuery(ticksQuery(day));
  const shown = day ?? todayInVietnam();
  const go = (next: string) => void navigate({ search: next === todayInVietnam() ? {} : { day: next } });
  return (
    <>
      <PageHeader
        title={m.todayPage()}
        lead={`${formatDayAndDate(shown)}${data === undefined ? '' : ` · ${data.agencyName}`}`}
      />
      <BroadcastsTabs />
      <Group mb="md">
        <Button variant="default" onClick={() => go(addDays(shown, -1))}>
          {m.dayBefore()}
        </Button>
        <Button variant="default" onClick={() => go(addDays(shown, 1))}>
          {m.dayAfter()}
        </Button>
      </Group>
      {error !== null && data === undefined ? <FailedState error={error} onRetry={() => void refetch()} /> : null}
      {error === null && data === undefined ? <Loader aria-label={ui.loading()} /> : null}
      {data?.items.length === 0 ? <EmptyState title={m.nothingToTick()}>{m.nothingToTickText()}</EmptyState> : null}
      <ul className={styles.ticks}>
        {data?.items.map((item) => (
          <TickItem key={item.id} item={item} />
        ))}
      </ul>
    </>
  );
}

const REASONS = [m.reasonPower, m.reasonBroken, m.reasonAway, m.reasonStorm] as const;

function TickItem({ item }: { item: Item }) {
  const client = useQueryClient();
  const [asking, setAsking] = useState(false);
  const params = { path: { id: item.id } };
  const refresh = async () => {
    setAsking(false);
    await client.invalidateQueries({ queryKey: [BROADCASTS] });
  };
  const tick = useMutation({
    mutationFn: (body: { outcome: 'played' | 'not-played'; reason: string }) =>
      answerOf(api.POST('/api/broadcasts/{id}/tick', { params, body })),
    onSuccess: refresh,
  });
  const undo = useMutation({
    mutationFn: () => answerOf(api.POST('/api/broadcasts/{id}/undo', { params, body: {} })),
    onSuccess: refresh,
  });
  const error = tick.error ?? undo.error;
  return (
    <li data-outcome={item.outcome}>
      <div className={styles.tickHead}>
        <b>{item.startsAt === null ? '' : hourOf(item.startsAt)}</b>
        <span>
          {item.title}
          <small className={styles.under}>{item.stationName}</small>
        </span>
        <OutcomeBadge outcome={item.outcome} />
      </div>
      {item.note === null || item.note === '' ? null : <p className={styles.under}>{noteWord(item.note)}</p>}
      <details>
        <summary>{m.wordsToRead()}</summary>
        <p className={styles.script}>{item.script}</p>
        {item.otherTexts.map((other) => (
          <div key={other.language} className={styles.language}>
            <strong>{languageTitle(other.language)}</strong>
            <p className={styles.script} lang={other.language}>
              {other.text === '' ? m.playRecording() : other.text}
            </p>
          </div>
        ))}
        <a href={`/api/bulletins/${item.bulletinId}/audio`} target="_blank" rel="noreferrer">
          {m.hearAudio()}
        </a>
      </details>
      {error === null ? null : (
        <Alert color="seal" role="alert">
          {error.message}
        </Alert>
      )}
      {item.mayTick && !asking ? (
        <div className={styles.twoButtons}>
          <Button
            size="md"
            px="xs"
            loading={tick.isPending}
            onClick={() => tick.mutate({ outcome: 'played', reason: '' })}
          >
            {m.tickPlayed()}
          </Button>
          <Button size="md" px="xs" variant="default" onClick={() => setAsking(true)}>
            {m.tickNotPlayed()}
          </Button>
        </div>
      ) : null}
      {asking ? (
        <WhyNot
          working={tick.isPending}
          onSay={(reason) => tick.mutate({ outcome: 'not-played', reason })}
          onClose={() => setAsking(false)}
        />
      ) : null}
      {item.mayUndo ? (
        <Button variant="subtle" loading={undo.isPending} onClick={() => undo.mutate()}>
          {m.undoTick()}
        </Button>
      ) : null}
    </li>
  );
}

function WhyNot(props: { working: boolean; onSay: (reason: string) => void; onClose: () => void }) {
  const [chosen, setChosen] = useState('');
  const [typed, setTyped] = useState('');
  const reason = chosen === 'other' ? typed.trim() : chosen;
  return (
    <div className={styles.form}>
      <NativeSelect
        label={m.whyNot()}
        value={chosen}
        onChange={(event) => setChosen(event.currentTarget.value)}
        data={[
          { value: '', label: m.chooseReason() },
          ...REASONS.map((word) => ({ value: word(), label: word() })),
          { value: 'other', label: m.reasonOther() },
        ]}
      />
      {chosen === 'other' ? (
        <TextInput
          label={m.reasonOther()}
          value={typed}
          maxLength={300}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      ) : null}
      <Group>
        <Button disabled={reason.length < 3} loading={props.working} onClick={() => props.onSay(reason)}>
          {m.save()}
        </Button>
        <Button variant="default" onClick={props.onClose}>
          {m.cancel()}
        </Button>
      </Group>
    </div>
  );
}
