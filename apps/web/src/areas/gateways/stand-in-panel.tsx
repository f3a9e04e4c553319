import { Button, TextInput } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { answerOf, api } from '../../api/client.ts';
import { formatInstant } from '../../language/format-date.ts';
import * as m from '../../messages/gateways.gen.ts';
import { useAbility } from '../../session/use-session.ts';
import { Panel } from '../../ui/panel.tsx';
import { standInQuery } from './gateway-queries.ts';
import styles from './gateways.module.css';

/** What the trial station took last, and writing back as a phone would. */
export function StandInPanel() {
  const { data } = useQuery(standInQuery);
  const mayReply = useAbility('outreach.manage-gateways');
  return (
    <Panel title={m.standInMessages()}>
      {data === undefined || data.items.length === 0 ? (
        <p className={styles.quiet}>{m.standInEmpty()}</p>
      ) : (
        <ul className={styles.phone}>
          {data.items.map((message) => (
            <li key={`${message.at}${message.to}${message.part?.number ?? 1}`}>
              <strong>{message.from}</strong> → {message.to}{' '}
              <small>
                {formatInstant(message.at)}
                {message.part === null ? null : ` · ${m.part(message.part)}`}
              </small>
              <p>{message.text}</p>
            </li>
          ))}
        </ul>
      )}
      {mayReply ? <Reply first={data?.items[0]?.to ?? ''} /> : null}
    </Panel>
  );
}

function Reply({ first }: { first: string }) {
  const [phone, setPhone] = useState('');
  const [text, setText] = useState('TU CHOI');
  const reply = useMutation({
    mutationFn: () =>
      answerOf(api.POST('/api/gateways/stand-in/replies', { body: { phone: phone === '' ? first : phone, text } })),
  });
  return (
    <form
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        reply.mutate();
      }}
    >
      <h3 className={styles.part}>{m.replyTitle()}</h3>
      <div className={styles.fields}>
        <TextInput
          label={m.replyPhone()}
          placeholder={first === '' ? '84912345678' : first}
          value={phone}
          onChange={(event) => setPhone(event.currentTarget.value)}
        />
        <TextInput
          label={m.tryWords()}
          maxLength={70}
          required
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      </div>
      <Button type="submit" variant="default" loading={reply.isPending}>
        {m.replyAct()}
      </Button>
      <div role="status">
        {reply.error === null ? null : <p className={styles.answer}>{reply.error.message}</p>}
        {reply.isSuccess ? <p className={styles.answer}>{m.replied()}</p> : null}
      </div>
    </form>
  );
}
