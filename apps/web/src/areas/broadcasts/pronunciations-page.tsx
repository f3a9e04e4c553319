import { Alert, Button, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { answerOf, api } from '../../api/client.ts';
import * as m from '../../messages/broadcasts.gen.ts';
import { useAbility } from '../../session/use-session.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { FailedState } from '../../ui/failed-state.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Panel } from '../../ui/panel.tsx';
import styles from './broadcasts.module.css';
import { BROADCASTS, pronunciationsQuery } from './broadcasts-queries.ts';
import { BroadcastsTabs } from './broadcasts-tabs.tsx';

/** `/noi-bo/loa/cach-doc`: words that a voice reads wrong, and how they are to sound. */
export function PronunciationsPage() {
  const client = useQueryClient();
  const mayWrite = useAbility('broadcasts.write');
  const { data, error, refetch } = useQuery(pronunciationsQuery);
  const [written, setWritten] = useState('');
  const [spoken, setSpoken] = useState('');
  const done = () => client.invalidateQueries({ queryKey: [BROADCASTS] });
  const save = useMutation({
    mutationFn: () => answerOf(api.POST('/api/pronunciations', { body: { written, spoken } })),
    onSuccess: async () => {
      setWritten('');
      setSpoken('');
      await done();
    },
  });
  const remove = useMutation({
    mutationFn: (id: string) => answerOf(api.DELETE('/api/pronunciations/{id}', { params: { path: { id } } })),
    onSuccess: done,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate();
  };
  const fault = save.error ?? remove.error;
  return (
    <>
      <PageHeader title={m.pronunciations()} lead={m.pronunciationsLead()} />
      <BroadcastsTabs />
      {error !== null && data === undefined ? <FailedState error={error} onRetry={() => void refetch()} /> : null}
      <Panel title={m.words()}>
        {fault === null ? null : (
          <Alert color="seal" role="alert" mb="sm">
            {fault.message}
          </Alert>
        )}
        {mayWrite ? (
          <form onSubmit={submit} className={styles.wordForm}>
            <TextInput
              label={m.written()}
              required
              maxLength={60}
              value={written}
              onChange={(event) => setWritten(event.currentTarget.value)}
            />
            <TextInput
              label={m.spoken()}
              required
              maxLength={200}
              value={spoken}
              onChange={(event) => setSpoken(event.currentTarget.value)}
            />
            <Button type="submit" loading={save.isPending} disabled={written.trim() === '' || spoken.trim() === ''}>
              {m.save()}
            </Button>
          </form>
        ) : null}
        {data?.items.length === 0 ? <EmptyState title={m.noWords()}>{m.noWordsText()}</EmptyState> : null}
        <ul className={styles.words}>
          {data?.items.map((item) => (
            <li key={item.id}>
              <b>{item.written}</b>
              <span>{item.spoken}</span>
              <small className={styles.under}>{item.own ? '' : item.agencyName}</small>
              {item.own && mayWrite ? (
                <Button
                  variant="subtle"
                  size="sm"
                  onClick={() => remove.mutate(item.id)}
                  aria-label={m.removeWord({ word: item.written })}
                >
                  {m.remove()}
                </Button>
              ) : null}
            </li>
          ))}
        </ul>
      </Panel>
    </>
  );
}
