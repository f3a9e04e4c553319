import { Alert, Button, Group, Modal, NumberInput, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { ShareLine } from '@phong-tuyen/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { answerOf, api } from '../../api/client.ts';
import { dateAt } from '../../language/format-date.ts';
import * as m from '../../messages/coverage.gen.ts';
import { COVERAGE } from './coverage-queries.ts';

/** A place's share of smartphones with where it is from. */
export function ShareDialog({ place, onClose }: { place: ShareLine; onClose: () => void }) {
  const queryClient = useQueryClient();
  const [percent, setPercent] = useState<number | ''>(Math.round(place.share * 1_000) / 10);
  const [source, setSource] = useState(place.from === 'own' ? (place.source ?? '') : '');
  const [asOf, setAsOf] = useState(dateAt(new Date()));
  const save = useMutation({
    mutationFn: (body: { share: number; source: string; asOf: string }) =>
      answerOf(api.PUT('/api/coverage/shares/{id}', { params: { path: { id: place.agencyId } }, body })),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: [COVERAGE] });
      notifications.show({ message: m.saved() });
      onClose();
    },
  });
  function submit(event: FormEvent): void {
    event.preventDefault();
    if (percent !== '') save.mutate({ share: percent / 100, source, asOf });
  }
  return (
    <Modal opened onClose={onClose} closeButtonProps={{ 'aria-label': m.close() }} title={place.shortName}>
      <form onSubmit={submit}>
        {save.error === null ? null : (
          <Alert color="seal" mb="sm" role="alert">
            {save.error.message}
          </Alert>
        )}
        <NumberInput
          label={m.sharePercent()}
          required
          min={1}
          max={100}
          decimalScale={1}
          value={percent}
          data-autofocus
          onChange={(value) => setPercent(value === '' ? '' : Number(value))}
          mb="sm"
        />
        <TextInput
          label={m.source()}
          description={m.sourceHint()}
          required
          minLength={3}
          maxLength={200}
          value={source}
          onChange={(event) => setSource(event.currentTarget.value)}
          mb="sm"
        />
        <TextInput
          type="date"
          label={m.sourceDate()}
          required
          value={asOf}
          onChange={(event) => setAsOf(event.currentTarget.value)}
          mb="md"
        />
        <Group justify="end">
          <Button variant="default" onClick={onClose}>
            {m.cancel()}
          </Button>
          <Button type="submit" loading={save.isPending}>
            {m.save()}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
