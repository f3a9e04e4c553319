import { Alert, Button, Group, Modal, Textarea, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, api } from '../../api/client.ts';
import * as m from '../../messages/tasks.gen.ts';
import * as ui from '../../messages/ui.gen.ts';
import type { TaskDialogProps } from './task-acts.tsx';

/** Another deadline, with the reason. */
export function DeadlineDialog({ task, onDone, onClose }: TaskDialogProps) {
  const [deadline, setDeadline] = useState(task.due?.date ?? '');
  const [reason, setReason] = useState('');
  const save = useMutation({
    mutationFn: () =>
      answerOf(api.POST('/api/tasks/{id}/deadline', { params: { path: { id: task.id } }, body: { deadline, reason } })),
    onSuccess: onDone,
  });
  return (
    <Modal opened onClose={onClose} closeButtonProps={{ 'aria-label': ui.close() }} title={m.deadlineTitle()}>
      {save.error === null ? null : (
        <Alert color="seal" mb="sm" role="alert">
          {save.error.message}
        </Alert>
      )}
      <TextInput
        type="date"
        label={m.deadlineNew()}
        required
        value={deadline}
        onChange={(event) => setDeadline(event.currentTarget.value)}
        mb="sm"
      />
      <Textarea
        label={m.deadlineReason()}
        required
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        mb="md"
      />
      <Group justify="end">
        <Button variant="default" onClick={onClose}>
          {m.cancel()}
        </Button>
        <Button
          disabled={deadline === '' || reason.trim().length < 3}
          loading={save.isPending}
          onClick={() => save.mutate()}
        >
          {m.save()}
        </Button>
      </Group>
    </Modal>
  );
}
