import { Alert, Button, Group, Modal, Select, Textarea } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, api } from '../../api/client.ts';
import * as m from '../../messages/tasks.gen.ts';
import * as ui from '../../messages/ui.gen.ts';
import type { TaskDialogProps } from './task-acts.tsx';

/** Gives a task to a person of the same agency. */
export function AssignDialog({ task, onDone, onClose }: TaskDialogProps) {
  const [personId, setPersonId] = useState<string | null>(null);
  const [note, setNote] = useState('');
  const people = useQuery({
    queryKey: ['people', 'of', task.agencyId],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/people', { params: { query: { agencyId: task.agencyId, limit: 200 } }, signal })),
  });
  const assign = useMutation({
    mutationFn: () =>
      answerOf(
        api.POST('/api/tasks/{id}/assign', {
          params: { path: { id: task.id } },
          body: { personId: personId ?? '', note },
        }),
      ),
    onSuccess: onDone,
  });
  const choices = (people.data?.items ?? []).map((person) => ({
    value: person.id,
    label: `${person.name}, ${person.offices.find((office) => office.agencyId === task.agencyId)?.position ?? ''}`,
  }));
  return (
    <Modal opened onClose={onClose} closeButtonProps={{ 'aria-label': ui.close() }} title={m.assignTitle()}>
      {assign.error === null ? null : (
        <Alert color="seal" mb="sm" role="alert">
          {assign.error.message}
        </Alert>
      )}
      <Select
        label={m.assignPerson()}
        placeholder={m.choosePerson()}
        required
        searchable
        data={choices}
        value={personId}
        onChange={setPersonId}
        mb="sm"
      />
      <Textarea label={m.assignNote()} value={note} onChange={(event) => setNote(event.currentTarget.value)} mb="md" />
      <Group justify="end">
        <Button variant="default" onClick={onClose}>
          {m.cancel()}
        </Button>
        <Button disabled={personId === null} loading={assign.isPending} onClick={() => assign.mutate()}>
          {m.assign()}
        </Button>
      </Group>
    </Modal>
  );
}
