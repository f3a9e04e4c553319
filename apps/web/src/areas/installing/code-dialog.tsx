import { Alert, Button, Group, Modal, NativeSelect, Select, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { answerOf, api } from '../../api/client.ts';
import * as m from '../../messages/installing.gen.ts';
import * as ui from '../../messages/ui.gen.ts';
import { CHANNELS, channelName } from './channel-name.ts';
import { choicesQuery, INSTALLING } from './installing-queries.ts';

/** A code for a channel that has no screen of its own. */
export function CodeDialog({ onClose, onMade }: { onClose: () => void; onMade: (code: string) => void }) {
  const queries = useQueryClient();
  const { data: choices } = useQuery(choicesQuery);
  const [values, setValues] = useState({ channel: 'newspaper', agencyId: '', campaignId: '', label: '' });
  const agencyId = values.agencyId === '' ? (choices?.agencies[0]?.id ?? '') : values.agencyId;
  const campaignId = values.campaignId === '' ? (choices?.campaigns[0]?.id ?? '') : values.campaignId;
  const set = (change: Partial<typeof values>) => setValues((before) => ({ ...before, ...change }));
  const make = useMutation({
    mutationFn: () => {
      const channel = CHANNELS.find((each) => each === values.channel) ?? 'event';
      return answerOf(api.POST('/api/install-codes', { body: { channel, agencyId, campaignId, label: values.label } }));
    },
    onSuccess: async ({ code }) => {
      await queries.invalidateQueries({ queryKey: [INSTALLING] });
      onMade(code);
    },
  });
  return (
    <Modal opened onClose={onClose} title={m.newCode()} closeButtonProps={{ 'aria-label': ui.close() }}>
      <form
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          make.mutate();
        }}
      >
        <p>{m.newCodeText()}</p>
        <div role="alert">
          {make.error === null ? null : (
            <Alert color="seal" mb="sm">
              {make.error.message}
            </Alert>
          )}
          {choices?.campaigns.length === 0 ? (
            <Alert color="lantern" mb="sm">
              {m.campaignNone()}
            </Alert>
          ) : null}
        </div>
        <NativeSelect
          label={m.channel()}
          value={values.channel}
          onChange={(event) => set({ channel: event.currentTarget.value })}
          data={CHANNELS.map((each) => ({ value: each, label: channelName(each) }))}
          mb="sm"
        />
        <TextInput
          label={m.label()}
          description={m.labelHint()}
          required
          maxLength={200}
          value={values.label}
          onChange={(event) => set({ label: event.currentTarget.value })}
          mb="sm"
        />
        <Select
          label={m.agency()}
          required
          searchable
          limit={50}
          data={choices?.agencies.map(({ id, name }) => ({ value: id, label: name })) ?? []}
          value={agencyId}
          onChange={(id) => set({ agencyId: id ?? '' })}
          mb="sm"
        />
        <NativeSelect
          label={m.campaign()}
          required
          data={choices?.campaigns.map(({ id, name }) => ({ value: id, label: name })) ?? []}
          value={campaignId}
          onChange={(event) => set({ campaignId: event.currentTarget.value })}
          mb="md"
        />
        <Group justify="end">
          <Button variant="default" onClick={onClose}>
            {ui.cancel()}
          </Button>
          <Button type="submit" loading={make.isPending} disabled={campaignId === ''}>
            {m.newCode()}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
