import { Alert, Button, Group, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { answerOf, api } from '../../api/client.ts';
import { formatInstant } from '../../language/format-date.ts';
import * as m from '../../messages/outreach.gen.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { Panel } from '../../ui/panel.tsx';
import { deliveryWord, reasonWord } from './campaign-words.ts';
import styles from './outreach.module.css';

/** `/noi-bo/tra-cuu-so`: all that one number was sent. */
export function NumberPage() {
  const [phone, setPhone] = useState('');
  const look = useMutation({ mutationFn: () => answerOf(api.POST('/api/numbers', { body: { phone } })) });
  const { data } = look;
  return (
    <>
      <PageHeader title={m.numbersTitle()} lead={m.numbersLead()} />
      <form
        onSubmit={(event) => {
          event.preventDefault();
          look.mutate();
        }}
      >
        <Group align="end" mb="lg">
          <TextInput
            type="tel"
            label={m.numberLabel()}
            required
            value={phone}
            onChange={(event) => setPhone(event.currentTarget.value)}
          />
          <Button type="submit" loading={look.isPending}>
            {m.lookUp()}
          </Button>
        </Group>
      </form>
      {look.error === null ? null : (
        <Alert color="seal" role="alert">
          {look.error.message}
        </Alert>
      )}
      {data === undefined ? null : (
        <Panel title={data.phone}>
          <p>
            {data.optedOut === null ? m.numberOptedIn() : m.numberOptedOut({ at: formatInstant(data.optedOut.at) })}
          </p>
          {data.deliveries.length === 0 ? <p>{m.numberNothing()}</p> : null}
          {data.deliveries.map((each) => (
            <p key={`${each.campaignId}${each.round}`}>
              <Link to="/noi-bo/chien-dich/$campaignId" params={{ campaignId: each.campaignId }}>
                {each.campaignName}
              </Link>{' '}
              · {each.channel === 'zalo' ? m.channelZalo() : m.channelSms()} · {deliveryWord(each.state)}
              {each.reason === null ? '' : ` (${reasonWord(each.reason)})`}
              <small className={styles.under}>{each.handedAt === null ? '' : formatInstant(each.handedAt)}</small>
            </p>
          ))}
        </Panel>
      )}
    </>
  );
}
