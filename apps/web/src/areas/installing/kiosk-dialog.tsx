import { Alert, Button, Checkbox, Group, Modal, NativeSelect, Select, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { answerOf, api } from '../../api/client.ts';
import * as m from '../../messages/installing.gen.ts';
import * as ui from '../../messages/ui.gen.ts';
import { minutesOf, timeText } from './duty-time.ts';
import { choicesQuery, INSTALLING, type KioskView } from './installing-queries.ts';
import { WEEKDAYS, weekdayName } from './weekdays.ts';

/** Sets up a help point, or changes one: whose it is and its campaign are chosen once. */
export function KioskDialog(props: { kiosk: KioskView | null; onClose: () => void; onDone: (id: string) => unknown }) {
  const { kiosk } = props;
  const queries = useQueryClient();
  const choices = useQuery({ ...choicesQuery, enabled: kiosk === null });
  const [values, setValues] = useState(() => initial(kiosk));
  const agencyId = values.agencyId === '' ? (choices.data?.agencies[0]?.id ?? '') : values.agencyId;
  const campaignId = values.campaignId === '' ? (choices.data?.campaigns[0]?.id ?? '') : values.campaignId;
  const save = useMutation({
    mutationFn: () => {
      const body = {
        name: values.name,
        place: values.place,
        helper: values.helper,
        opensAt: minutesOf(values.opensAt),
        closesAt: minutesOf(values.closesAt),
        weekdays: values.weekdays.map(Number),
      };
      return kiosk === null
        ? answerOf(api.POST('/api/kiosks', { body: { ...body, agencyId, campaignId } }))
        : answerOf(api.PUT('/api/kiosks/{id}', { params: { path: { id: kiosk.id } }, body }));
    },
    onSuccess: async (saved) => {
      await queries.invalidateQueries({ queryKey: [INSTALLING] });
      if (kiosk === null)
        notifications.show({
          message: m.created({ name: saved.name }),
          closeButtonProps: { 'aria-label': ui.close() },
        });
      props.onClose();
      await props.onDone(saved.id);
    },
  });
  const set = (change: Partial<typeof values>) => setValues((before) => ({ ...before, ...change }));
  const text = (name: 'name' | 'place' | 'helper' | 'opensAt' | 'closesAt') => ({
    value: values[name],
    onChange: (event: { currentTarget: { value: string } }) => set({ [name]: event.currentTarget.value }),
    mb: 'sm',
  });
  const withoutCampaign = kiosk === null && choices.data?.campaigns.length === 0;
  return (
    <Modal
      opened
      onClose={props.onClose}
      title={kiosk === null ? m.newKiosk() : m.changeKiosk()}
      closeButtonProps={{ 'aria-label': ui.close() }}
    >
      <form
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          save.mutate();
        }}
      >
        <div role="alert">
          {save.error === null ? null : (
            <Alert color="seal" mb="sm">
              {save.error.message}
            </Alert>
          )}
          {withoutCampaign ? (
            <Alert color="lantern" mb="sm">
              {m.campaignNone()}
            </Alert>
          ) : null}
        </div>
        <TextInput
          label={m.name()}
          description={m.nameHint()}
          required
          maxLength={200}
          data-autofocus
          {...text('name')}
        />
        <TextInput label={m.place()} maxLength={300} {...text('place')} />
        <TextInput label={m.helper()} description={m.helperHint()} maxLength={200} {...text('helper')} />
        {kiosk === null ? (
          <>
            <Select
              label={m.agency()}
              required
              searchable
              limit={50}
              data={choices.data?.agencies.map(({ id, name }) => ({ value: id, label: name })) ?? []}
              value={agencyId}
              onChange={(id) => set({ agencyId: id ?? '' })}
              mb="sm"
            />
            <NativeSelect
              label={m.campaign()}
              required
              data={choices.data?.campaigns.map(({ id, name }) => ({ value: id, label: name })) ?? []}
              value={campaignId}
              onChange={(event) => set({ campaignId: event.currentTarget.value })}
              mb="sm"
            />
          </>
        ) : null}
        <Group grow align="start">
          <TextInput type="time" label={m.opensAt()} required {...text('opensAt')} />
          <TextInput type="time" label={m.closesAt()} required {...text('closesAt')} />
        </Group>
        <Checkbox.Group label={m.weekdays()} value={values.weekdays} onChange={(weekdays) => set({ weekdays })} mb="md">
          <Group gap="sm" mt={4}>
            {WEEKDAYS.map((day) => (
              <Checkbox key={day} value={String(day)} label={weekdayName(day)} />
            ))}
          </Group>
        </Checkbox.Group>
        <Group justify="end">
          <Button variant="default" onClick={props.onClose}>
            {ui.cancel()}
          </Button>
          <Button type="submit" loading={save.isPending} disabled={withoutCampaign}>
            {kiosk === null ? m.newKiosk() : m.save()}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}

const initial = (kiosk: KioskView | null) => ({
  name: kiosk?.name ?? '',
  place: kiosk?.place ?? '',
  helper: kiosk?.helper ?? '',
  agencyId: '',
  campaignId: '',
  opensAt: timeText(kiosk?.opensAt ?? 7 * 60),
  closesAt: timeText(kiosk?.closesAt ?? 17 * 60),
  weekdays: (kiosk?.weekdays ?? WEEKDAYS).map(String),
});
