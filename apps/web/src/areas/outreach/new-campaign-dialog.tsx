import { Alert, Button, Group, Modal, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { answerOf, api } from '../../api/client.ts';
import * as m from '../../messages/outreach.gen.ts';
import * as ui from '../../messages/ui.gen.ts';
import { campaignQuery } from './campaign-queries.ts';

/** Asks for no more than a name: everything else has the plainest value. */
export function NewCampaignDialog({ onClose }: { onClose: () => void }) {
  const [name, setName] = useState('');
  const navigate = useNavigate();
  const queries = useQueryClient();
  const begin = useMutation({
    mutationFn: () => answerOf(api.POST('/api/campaigns', { body: { name } })),
    onSuccess: (campaign) => {
      queries.setQueryData(campaignQuery(campaign.id).queryKey, campaign);
      void navigate({ to: '/noi-bo/chien-dich/$campaignId', params: { campaignId: campaign.id } });
    },
  });
  return (
    <Modal opened onClose={onClose} title={m.newTitle()} closeButtonProps={{ 'aria-label': ui.close() }}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          begin.mutate();
        }}
      >
        {begin.error === null ? null : (
          <Alert color="seal" mb="sm" role="alert">
            {begin.error.message}
          </Alert>
        )}
        <TextInput
          label={m.nameLabel()}
          required
          data-autofocus
          maxLength={200}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          mb="md"
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {ui.cancel()}
          </Button>
          <Button type="submit" disabled={name.trim() === ''} loading={begin.isPending}>
            {m.begin()}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
