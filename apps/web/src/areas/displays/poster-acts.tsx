import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { PosterView } from '@phong-tuyen/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { answerOf, api } from '../../api/client.ts';
import * as m from '../../messages/displays.gen.ts';
import { useAbility } from '../../session/use-session.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { type Catalogue, POSTERS } from './displays-queries.ts';
import { PlanDialog } from './plan-dialog.tsx';
import { PrintDialog } from './print-dialog.tsx';

/** Print, plan where it hangs, take out of use. */
export function PosterActs(props: { poster: PosterView; catalogue: Catalogue; unsaved: boolean }) {
  const { poster, catalogue, unsaved } = props;
  const [open, setOpen] = useState<'print' | 'plan' | 'retire' | null>(null);
  const queries = useQueryClient();
  const navigate = useNavigate();
  const retire = useMutation({
    mutationFn: () => answerOf(api.POST('/api/posters/{id}/retire', { params: { path: { id: poster.id } }, body: {} })),
    onSuccess: async () => {
      notifications.show({ color: 'river', message: m.retired() });
      await queries.invalidateQueries({ queryKey: [POSTERS] });
      await navigate({ to: '/noi-bo/ap-phich' });
    },
  });
  if (!useAbility('displays.design')) return null;
  const close = () => setOpen(null);
  return (
    <>
      <Button disabled={unsaved} onClick={() => setOpen('print')}>
        {m.print()}
      </Button>
      <Button variant="default" disabled={unsaved} onClick={() => setOpen('plan')}>
        {m.plan()}
      </Button>
      {poster.mayChange ? (
        <Button variant="default" onClick={() => setOpen('retire')}>
          {m.retire()}
        </Button>
      ) : null}
      {open === 'print' ? <PrintDialog poster={poster} catalogue={catalogue} onClose={close} /> : null}
      {open === 'plan' ? <PlanDialog poster={poster} onClose={close} /> : null}
      <ConfirmDialog
        opened={open === 'retire'}
        title={m.retireTitle()}
        confirmLabel={m.retire()}
        dangerous
        working={retire.isPending}
        error={retire.error}
        onConfirm={() => retire.mutate()}
        onClose={close}
      >
        {m.retireText()}
      </ConfirmDialog>
    </>
  );
}
