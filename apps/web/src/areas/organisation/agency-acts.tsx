import { Button, Group } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { answerOf, api } from '../../api/client.ts';
import * as m from '../../messages/organisation.gen.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { AgencyDialog } from './agency-dialog.tsx';
import { AGENCIES, type AgencyView } from './organisation-queries.ts';

/** Changing an agency, adding one below it, closing it: for administrators of the province. */
export function AgencyActs({ agency }: { agency: AgencyView }) {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [act, setAct] = useState<'change' | 'add' | 'close' | null>(null);
  const again = () => queries.invalidateQueries({ queryKey: [AGENCIES] });
  const close = useMutation({
    mutationFn: () => answerOf(api.POST('/api/agencies/{id}/close', { params: { path: { id: agency.id } } })),
    onSuccess: async () => {
      setAct(null);
      await again();
      await navigate({ to: '/noi-bo/co-quan' });
    },
  });
  return (
    <Group gap="sm">
      <Button variant="default" onClick={() => setAct('change')}>
        {m.changeAgency()}
      </Button>
      <Button variant="default" onClick={() => setAct('add')}>
        {m.addBelow()}
      </Button>
      {agency.parentId === null ? null : (
        <Button variant="subtle" color="seal" onClick={() => setAct('close')}>
          {m.closeAgency()}
        </Button>
      )}
      {act === 'change' || act === 'add' ? (
        <AgencyDialog
          agency={agency}
          adding={act === 'add'}
          onClose={() => setAct(null)}
          onDone={async (newId) => {
            setAct(null);
            await again();
            if (newId !== null) await navigate({ to: '/noi-bo/co-quan/$agencyId', params: { agencyId: newId } });
          }}
        />
      ) : null}
      <ConfirmDialog
        opened={act === 'close'}
        title={m.closeAgencyTitle({ name: agency.shortName })}
        confirmLabel={m.closeAgency()}
        dangerous
        working={close.isPending}
        error={close.error}
        onConfirm={() => close.mutate()}
        onClose={() => {
          close.reset();
          setAct(null);
        }}
      >
        <p>{m.closeAgencyText()}</p>
      </ConfirmDialog>
    </Group>
  );
}
