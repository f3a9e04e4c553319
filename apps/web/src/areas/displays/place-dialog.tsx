import { Alert, Button, Group, Modal, NumberInput, Select, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { PlaceType, PlaceView } from '@phong-tuyen/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, api } from '../../api/client.ts';
import * as m from '../../messages/displays.gen.ts';
import * as ui from '../../messages/ui.gen.ts';
import { useActiveOffice } from '../../session/use-session.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { PLACES } from './displays-queries.ts';
import { choices, TYPE_NAMES } from './names.ts';

/** Adds or changes a place; taking it away asks first. */
export function PlaceDialog({ place, onClose }: { place: PlaceView | null; onClose: () => void }) {
  const office = useActiveOffice();
  const queries = useQueryClient();
  const [asking, setAsking] = useState(false);
  const [form, setForm] = useState({
    agencyId: place?.agencyId ?? office.agencyId,
    type: place?.type ?? ('one-stop' as PlaceType),
    name: place?.name ?? '',
    address: place?.address ?? '',
    latitude: place?.latitude ?? null,
    longitude: place?.longitude ?? null,
  });
  const done = async (message: string) => {
    notifications.show({ color: 'river', message });
    await queries.invalidateQueries({ queryKey: [PLACES] });
    onClose();
  };
  const save = useMutation({
    mutationFn: () =>
      place === null
        ? answerOf(api.POST('/api/places', { body: form }))
        : answerOf(api.PUT('/api/places/{id}', { params: { path: { id: place.id } }, body: form })),
    onSuccess: () => done(m.placeKept()),
  });
  const close = useMutation({
    mutationFn: () =>
      answerOf(api.POST('/api/places/{id}/close', { params: { path: { id: place?.id ?? '' } }, body: {} })),
    onSuccess: () => done(m.placeClosed()),
  });
  return (
    <Modal
      opened
      onClose={onClose}
      closeButtonProps={{ 'aria-label': ui.close() }}
      title={place === null ? m.addPlace() : m.changePlace()}
    >
      {save.error === null ? null : (
        <Alert color="seal" mb="sm" role="alert">
          {save.error.message}
        </Alert>
      )}
      <TextInput
        label={m.place()}
        required
        data-autofocus
        value={form.name}
        onChange={(event) => setForm({ ...form, name: event.currentTarget.value })}
        mb="sm"
      />
      <Select
        label={m.placeType()}
        data={choices(TYPE_NAMES)}
        value={form.type}
        allowDeselect={false}
        onChange={(type) => setForm({ ...form, type: (type ?? 'other') as PlaceType })}
        mb="sm"
      />
      <TextInput
        label={m.address()}
        value={form.address}
        onChange={(event) => setForm({ ...form, address: event.currentTarget.value })}
        mb="sm"
      />
      <Group grow mb="md">
        <NumberInput
          label={m.latitude()}
          decimalScale={6}
          min={-90}
          max={90}
          value={form.latitude ?? ''}
          onChange={(value) => setForm({ ...form, latitude: value === '' ? null : Number(value) })}
        />
        <NumberInput
          label={m.longitude()}
          decimalScale={6}
          min={-180}
          max={180}
          value={form.longitude ?? ''}
          onChange={(value) => setForm({ ...form, longitude: value === '' ? null : Number(value) })}
        />
      </Group>
      <Group justify="space-between">
        {place === null ? (
          <span />
        ) : (
          <Button variant="subtle" color="seal" onClick={() => setAsking(true)}>
            {m.closePlace()}
          </Button>
        )}
        <Button
          loading={save.isPending}
          disabled={form.name.trim() === '' || (form.latitude === null) !== (form.longitude === null)}
          onClick={() => save.mutate()}
        >
          {m.keep()}
        </Button>
      </Group>
      <ConfirmDialog
        opened={asking}
        title={m.closePlaceTitle()}
        confirmLabel={m.closePlace()}
        dangerous
        working={close.isPending}
        error={close.error}
        onConfirm={() => close.mutate()}
        onClose={() => setAsking(false)}
      >
        {m.closePlaceText()}
      </ConfirmDialog>
    </Modal>
  );
}
