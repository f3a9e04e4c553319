import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { AudienceAct, AudienceDetail } from '@phong-tuyen/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, api } from '../../api/client.ts';
import { formatNumber } from '../../language/format-number.ts';
import * as m from '../../messages/audiences.gen.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { AUDIENCES } from './audiences-queries.ts';

type Asked = 'confirm' | 'archive' | 'cancel';

/** Buttons for what may be done with a list now. */
export function AudienceActs({ list }: { list: AudienceDetail }) {
  const [asked, setAsked] = useState<Asked | null>(null);
  const queries = useQueryClient();
  const params = { path: { id: list.id } };
  const act = useMutation({
    mutationFn: (name: Exclude<AudienceAct, 'change-layout'>): Promise<AudienceDetail> => {
      if (name === 'confirm')
        return answerOf(api.POST('/api/outreach/audiences/{id}/confirm', { params, body: { usable: list.usable } }));
      return answerOf(api.POST(PATHS[name], { params, body: {} }));
    },
    onSuccess: async () => {
      setAsked(null);
      notifications.show({ color: 'river', message: m.saved() });
      await queries.invalidateQueries({ queryKey: [AUDIENCES] });
    },
  });
  const may = (name: AudienceAct) => list.acts.includes(name);
  const button = (name: Exclude<AudienceAct, 'change-layout'>, label: string, ask: boolean) =>
    may(name) ? (
      <Button
        variant={name === 'confirm' ? 'filled' : 'default'}
        loading={!ask && act.isPending}
        onClick={() => (ask ? setAsked(name as Asked) : act.mutate(name))}
      >
        {label}
      </Button>
    ) : null;
  return (
    <>
      {button('confirm', m.confirm(), true)}
      {button('cancel', m.stopReading(), true)}
      {button('retry', m.readAgain(), false)}
      {button('restore', m.restore(), false)}
      {button('archive', m.archive(), true)}
      {asked === null ? null : (
        <ConfirmDialog
          opened
          title={TITLES[asked]()}
          confirmLabel={LABELS[asked]()}
          dangerous={asked !== 'confirm'}
          working={act.isPending}
          error={act.error}
          onConfirm={() => act.mutate(asked)}
          onClose={() => {
            act.reset();
            setAsked(null);
          }}
        >
          {asked === 'confirm'
            ? m.confirmText({ usable: formatNumber(list.usable), apart: formatNumber(list.faulty + list.repeated) })
            : asked === 'archive'
              ? m.archiveText()
              : m.stopText()}
        </ConfirmDialog>
      )}
    </>
  );
}

const PATHS = {
  cancel: '/api/outreach/audiences/{id}/cancel',
  retry: '/api/outreach/audiences/{id}/retry',
  archive: '/api/outreach/audiences/{id}/archive',
  restore: '/api/outreach/audiences/{id}/restore',
} as const;
const TITLES = { confirm: m.confirmTitle, archive: m.archiveTitle, cancel: m.stopTitle };
const LABELS = { confirm: m.confirm, archive: m.archive, cancel: m.stopReading };
