import { ActionIcon, Menu, TextInput } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, api } from '../../api/client.ts';
import { dateAt } from '../../language/format-date.ts';
import * as m from '../../messages/organisation.gen.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { OneTimePassword, type OneTimePasswordView } from './one-time-password.tsx';
import type { AgencyView, PersonView } from './organisation-queries.ts';
import { PersonDialog } from './person-dialog.tsx';

type Act = 'change' | 'password' | 'disable' | 'enable' | 'end';

/** What an administrator may do about one person in one office. */
export function OfficeActs(props: {
  office: AgencyView['offices'][number];
  person: PersonView;
  onDone: () => Promise<void>;
}) {
  const { office, person } = props;
  const [act, setAct] = useState<Act | null>(null);
  const [handOver, setHandOver] = useState<OneTimePasswordView | null>(null);
  const [lastDay, setLastDay] = useState(dateAt(new Date()));
  const run = useMutation({
    mutationFn: async (which: Exclude<Act, 'change'>) => {
      const path = { id: which === 'end' ? office.id : person.id };
      if (which === 'password')
        setHandOver({
          name: person.name,
          email: person.email,
          ...(await answerOf(api.POST('/api/people/{id}/reset-password', { params: { path } }))),
        });
      else if (which === 'end')
        await answerOf(api.POST('/api/offices/{id}/end', { params: { path }, body: { lastDay } }));
      else await answerOf(api.POST(`/api/people/{id}/${which}`, { params: { path } }));
    },
    onSuccess: async () => {
      setAct(null);
      await props.onDone();
    },
  });
  const close = () => {
    run.reset();
    setAct(null);
  };
  const asked = act === null || act === 'change' ? null : WORDS[act];
  return (
    <>
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <ActionIcon variant="subtle" aria-label={m.actsOn({ name: person.name })}>
            <IconDots size={20} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => setAct('change')}>{m.changePerson()}</Menu.Item>
          <Menu.Item onClick={() => setAct('password')}>{m.resetPassword()}</Menu.Item>
          <Menu.Item onClick={() => setAct(person.disabled ? 'enable' : 'disable')}>
            {person.disabled ? m.enable() : m.disable()}
          </Menu.Item>
          <Menu.Divider />
          <Menu.Item color="seal" onClick={() => setAct('end')}>
            {m.endOffice()}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {act === 'change' ? (
        <PersonDialog
          person={person}
          onClose={close}
          onDone={async () => {
            close();
            await props.onDone();
          }}
        />
      ) : null}
      <ConfirmDialog
        opened={asked !== null}
        title={asked?.title({ name: person.name }) ?? ''}
        confirmLabel={asked?.act() ?? ''}
        dangerous={act === 'end' || act === 'disable'}
        working={run.isPending}
        error={run.error}
        onConfirm={() => {
          if (act !== null && act !== 'change') run.mutate(act);
        }}
        onClose={close}
      >
        <p>{asked?.text({ position: office.position })}</p>
        {act === 'end' ? (
          <TextInput
            type="date"
            label={m.lastDay()}
            required
            min={office.validFrom}
            value={lastDay}
            onChange={(event) => setLastDay(event.currentTarget.value)}
            mb="md"
          />
        ) : null}
      </ConfirmDialog>
      {handOver === null ? null : <OneTimePassword view={handOver} onClose={() => setHandOver(null)} />}
    </>
  );
}

const WORDS: Readonly<
  Record<
    Exclude<Act, 'change'>,
    { title: (about: { name: string }) => string; text: (about: { position: string }) => string; act: () => string }
  >
> = {
  password: { title: m.resetPasswordTitle, text: () => m.resetPasswordText(), act: m.resetPassword },
  disable: { title: m.disableTitle, text: () => m.disableText(), act: m.disable },
  enable: { title: m.enableTitle, text: () => m.enableText(), act: m.enable },
  end: { title: m.endOfficeTitle, text: m.endOfficeText, act: m.endOffice },
};
