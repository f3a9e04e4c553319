import { Alert, Button, Group, Modal, NativeSelect, NumberInput, TextInput } from '@mantine/core';
import type { StationBody } from '@phong-tuyen/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, api } from '../../api/client.ts';
import * as m from '../../messages/broadcasts.gen.ts';
import * as ui from '../../messages/ui.gen.ts';
import { kindWord, minutesWord } from './broadcast-words.tsx';
import styles from './broadcasts.module.css';
import { BROADCASTS, type StationDetail } from './broadcasts-queries.ts';
import { STATION_KINDS } from './broadcasts-search.ts';
import { PlacesPicker } from './places-picker.tsx';

const USUAL: StationBody = {
  name: '',
  kind: 'fm',
  slots: [
    { from: 300, until: 390 },
    { from: 1020, until: 1110 },
  ],
  volume: 80,
  responsible: '',
  phone: '',
  note: '',
};
const minutesOf = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));

/** A station's facts: a new one, or one that is changed. */
export function StationDialog({ station, onClose }: { station: StationDetail | null; onClose: () => void }) {
  const client = useQueryClient();
  const [body, setBody] = useState<StationBody>(station === null ? USUAL : bodyOf(station));
  const [places, setPlaces] = useState<string[]>([]);
  const change = (values: Partial<StationBody>) => setBody({ ...body, ...values });
  const save = useMutation({
    mutationFn: () =>
      station === null
        ? answerOf(api.POST('/api/stations', { body: { ...body, agencyId: places[0] ?? '' } }))
        : answerOf(api.PUT('/api/stations/{id}', { params: { path: { id: station.id } }, body })),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: [BROADCASTS] });
      onClose();
    },
  });
  const text = (key: 'name' | 'responsible' | 'phone' | 'note', label: string) => (
    <TextInput
      label={label}
      value={body[key]}
      maxLength={200}
      onChange={(event) => change({ [key]: event.currentTarget.value })}
    />
  );
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={station === null ? m.addStation() : m.changeStation()}
      closeButtonProps={{ 'aria-label': ui.close() }}
    >
      <div className={styles.form}>
        {save.error === null ? null : (
          <Alert color="seal" role="alert">
            {save.error.message}
          </Alert>
        )}
        {station === null ? <PlacesPicker chosen={places} onChange={(ids) => setPlaces(ids.slice(-1))} /> : null}
        {text('name', m.stationName())}
        <Group grow>
          <NativeSelect
            label={m.kind()}
            value={body.kind}
            onChange={(event) => change({ kind: event.currentTarget.value as StationBody['kind'] })}
            data={STATION_KINDS.map((kind) => ({ value: kind, label: kindWord(kind) }))}
          />
          <NumberInput
            label={m.volume()}
            min={0}
            max={100}
            value={body.volume}
            onChange={(value) => change({ volume: Number(value) || 0 })}
          />
        </Group>
        <Slots slots={body.slots} onChange={(slots) => change({ slots })} />
        <Group grow>
          {text('responsible', m.responsible())}
          {text('phone', m.phone())}
        </Group>
        {text('note', m.stationNote())}
        <Group justify="end">
          <Button variant="default" onClick={onClose}>
            {m.cancel()}
          </Button>
          <Button
            loading={save.isPending}
            disabled={body.name.trim() === '' || (station === null && places.length === 0)}
            onClick={() => save.mutate()}
          >
            {m.save()}
          </Button>
        </Group>
      </div>
    </Modal>
  );
}

function bodyOf(station: StationDetail): StationBody {
  const { name, kind, slots, volume, responsible, phone, note } = station;
  return { name, kind, slots, volume, responsible, phone, note };
}

function Slots({ slots, onChange }: { slots: StationBody['slots']; onChange: (slots: StationBody['slots']) => void }) {
  const set = (place: number, values: Partial<StationBody['slots'][number]>) =>
    onChange(slots.map((slot, index) => (index === place ? { ...slot, ...values } : slot)));
  return (
    <fieldset className={styles.choices}>
      <legend>{m.slots()}</legend>
      {slots.map((slot, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: slots have no identity but their place.
        <Group key={place} align="end" mb="xs">
          <TextInput
            type="time"
            label={m.slotFrom({ number: place + 1 })}
            value={minutesWord(slot.from)}
            onChange={(event) => set(place, { from: minutesOf(event.currentTarget.value) })}
          />
          <TextInput
            type="time"
            label={m.slotUntil({ number: place + 1 })}
            value={minutesWord(slot.until)}
            onChange={(event) => set(place, { until: minutesOf(event.currentTarget.value) })}
          />
          {slots.length > 1 ? (
            <Button variant="subtle" onClick={() => onChange(slots.filter((_, index) => index !== place))}>
              {m.removeSlot({ number: place + 1 })}
            </Button>
          ) : null}
        </Group>
      ))}
      {slots.length < 6 ? (
        <Button
          variant="default"
          size="sm"
          onClick={() => onChange([...slots, { from: 690, until: 720 }].sort((a, b) => a.from - b.from))}
        >
          {m.addSlot()}
        </Button>
      ) : null}
    </fieldset>
  );
}
