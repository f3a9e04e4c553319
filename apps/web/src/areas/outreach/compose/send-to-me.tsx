import { Alert, Button, Group, NativeSelect, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, api } from '../../../api/client.ts';
import * as m from '../../../messages/outreach.gen.ts';
import { Panel } from '../../../ui/panel.tsx';
import { type Campaign, OUTREACH, triesQuery } from '../campaign-queries.ts';
import { deliveryWord, reasonWord } from '../campaign-words.ts';
import styles from '../outreach.module.css';

/** The message to one's own phone, over the real line, and what became of it. */
export function SendToMe({ campaign }: { campaign: Campaign }) {
  const [phone, setPhone] = useState('');
  const [variant, setVariant] = useState(0);
  const queries = useQueryClient();
  const { data } = useQuery(triesQuery(campaign.id));
  const send = useMutation({
    mutationFn: () =>
      answerOf(
        api.POST('/api/campaigns/{id}/try', { params: { path: { id: campaign.id } }, body: { phone, variant } }),
      ),
    onSettled: () => queries.invalidateQueries({ queryKey: [OUTREACH, 'tries', campaign.id] }),
  });
  return (
    <Panel title={m.sendToMe()}>
      <p>{m.sendToMeLead()}</p>
      {send.error === null ? null : (
        <Alert color="seal" mb="sm" role="alert">
          {send.error.message}
        </Alert>
      )}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          send.mutate();
        }}
      >
        <Group align="end">
          <TextInput
            type="tel"
            label={m.myPhone()}
            required
            value={phone}
            onChange={(event) => setPhone(event.currentTarget.value)}
          />
          {campaign.plan.messages.length === 1 ? null : (
            <NativeSelect
              label={m.messageTitle()}
              value={String(variant)}
              onChange={(event) => setVariant(Number(event.currentTarget.value))}
              data={campaign.plan.messages.map((_message, index) => ({
                value: String(index),
                label: m.variantTitle({ number: index + 1 }),
              }))}
            />
          )}
          <Button type="submit" variant="default" loading={send.isPending} disabled={phone.trim() === ''}>
            {m.send()}
          </Button>
        </Group>
      </form>
      <div role="status">
        {data?.items.map((each) => (
          <p key={each.phone} className={styles.state}>
            {each.phone}: {deliveryWord(each.state)}
            {each.reason === null ? '' : ` (${reasonWord(each.reason)})`}
          </p>
        ))}
      </div>
    </Panel>
  );
}
