import { Alert, Button, Group, Modal, MultiSelect, Select, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { PlaceType, PosterFormat, PosterView } from '@phong-tuyen/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, api } from '../../api/client.ts';
import * as m from '../../messages/displays.gen.ts';
import * as ui from '../../messages/ui.gen.ts';
import { PLACEMENTS, POSTERS } from './displays-queries.ts';
import { choices, FORMAT_NAMES, TYPE_NAMES } from './names.ts';

/** Puts a poster on the checklist of every place of some types. */
export function PlanDialog({ poster, onClose }: { poster: PosterView; onClose: () => void }) {
  const [format, setFormat] = useState<PosterFormat>('a3');
  const [types, setTypes] = useState<string[]>([]);
  const [dueOn, setDueOn] = useState('');
  const queries = useQueryClient();
  const plan = useMutation({
    mutationFn: () =>
      answerOf(
        api.POST('/api/placements/plan', {
          body: {
            posterId: poster.id,
            format,
            types: types as PlaceType[],
            placeIds: [],
            dueOn: dueOn === '' ? null : dueOn,
          },
        }),
      ),
    onSuccess: async ({ planned, known }) => {
      notifications.show({ color: 'river', message: m.plannedPlaces({ planned, known }) });
      await Promise.all([
        queries.invalidateQueries({ queryKey: [PLACEMENTS] }),
        queries.invalidateQueries({ queryKey: [POSTERS] }),
      ]);
      onClose();
    },
  });
  return (
    <Modal opened onClose={onClose} closeButtonProps={{ 'aria-label': ui.close() }} title={m.planTitle()}>
      {plan.error === null ? null : (
        <Alert color="seal" mb="sm" role="alert">
          {plan.error.message}
        </Alert>
      )}
      <p>{m.planText()}</p>
      <MultiSelect
        label={m.placeTypes()}
        required
        data={choices(TYPE_NAMES)}
        value={types}
        onChange={setTypes}
        mb="sm"
      />
      <Select
        label={m.format()}
        data={choices(FORMAT_NAMES)}
        value={format}
        allowDeselect={false}
        onChange={(value) => setFormat((value ?? 'a3') as PosterFormat)}
        mb="sm"
      />
      <TextInput
        type="date"
        label={m.dueOn()}
        value={dueOn}
        onChange={(event) => setDueOn(event.currentTarget.value)}
        mb="md"
      />
      <Group justify="end">
        <Button variant="default" onClick={onClose}>
          {ui.cancel()}
        </Button>
        <Button disabled={types.length === 0} loading={plan.isPending} onClick={() => plan.mutate()}>
          {m.plan()}
        </Button>
      </Group>
    </Modal>
  );
}
