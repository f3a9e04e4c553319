import { Alert, Button, Group, Modal, TextInput } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, api } from '../../api/client.ts';
import { formatNumber } from '../../language/format-number.ts';
import * as m from '../../messages/tasks.gen.ts';
import type { TaskDialogProps } from './task-acts.tsx';

/** Gives a task on to every subordinate agency in one act. */
export function CascadeDialog({ task, onDone, onClose }: TaskDialogProps) {
  const [deadline, setDeadline] = useState('');
  const below = useQuery({
    queryKey: ['agencies', 'below', task.agencyId],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/agencies', { params: { query: { parentId: task.agencyId, limit: 200 } }, signal })),
  });
  const give = useMutation({
    mutationFn: () =>
      answerOf(
        api.POST('/api/tasks/{id}/cascade', {
          params: { path: { id: task.id } },
          body: { agencyIds: [], deadline: deadline === '' ? null : deadline },
        }),
      ),
    onSuccess: onDone,
  });
  const count = below.data?.items.length ?? 0;
  return (
    <Modal opened onClose={onClose} title={m.cascadeTitle()}>
      {give.error === null ? null : (
        <Alert color="red" mb="sm" role="alert">
          {give.error.message}
        </Alert>
      )}
      <p>{below.data !== undefined && count === 0 ? m.cascadeNone() : m.cascadeText({ count: formatNumber(count) })}</p>
      <TextInput
        type="date"
        label={m.cascadeDeadline()}
        value={deadline}
        onChange={(event) => setDeadline(event.currentTarget.value)}
        mb="md"
      />
      <Group justify="end">
        <Button variant="default" onClick={onClose}>
          {m.cancel()}
        </Button>
        <Button disabled={count === 0} loading={give.isPending} onClick={() => give.mutate()}>
          {m.cascade()}
        </Button>
      </Group>
    </Modal>
  );
}
