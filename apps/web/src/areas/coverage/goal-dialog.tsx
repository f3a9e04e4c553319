import { Alert, Button, Group, Modal, NativeSelect, NumberInput, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { answerOf, api } from '../../api/client.ts';
import * as m from '../../messages/coverage.gen.ts';
import { type BoardView, COVERAGE } from './coverage-queries.ts';

/** What the campaign is to reach, until when, and by which day of the week agencies report. */
export function GoalDialog({ goal, onClose }: { goal: BoardView['goal']; onClose: () => void }) {
  const queryClient = useQueryClient();
  const [targetPercent, setTarget] = useState<number | ''>(goal.targetPercent);
  const [endsOn, setEndsOn] = useState(goal.endsOn);
  const [weekday, setWeekday] = useState(String(goal.reportWeekday));
  const save = useMutation({
    mutationFn: (body: { targetPercent: number; endsOn: string; reportWeekday: number }) =>
      answerOf(api.PUT('/api/coverage/goals/{id}', { params: { path: { id: goal.campaignId } }, body })),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: [COVERAGE] });
      notifications.show({ message: m.saved() });
      onClose();
    },
  });
  function submit(event: FormEvent): void {
    event.preventDefault();
    if (targetPercent !== '') save.mutate({ targetPercent, endsOn, reportWeekday: Number(weekday) });
  }
  const days = [m.monday, m.tuesday, m.wednesday, m.thursday, m.friday, m.saturday, m.sunday];
  return (
    <Modal opened onClose={onClose} closeButtonProps={{ 'aria-label': m.close() }} title={m.setGoal()}>
      <form onSubmit={submit}>
        {save.error === null ? null : (
          <Alert color="seal" mb="sm" role="alert">
            {save.error.message}
          </Alert>
        )}
        <NumberInput
          label={m.targetPercent()}
          required
          min={1}
          max={100}
          value={targetPercent}
          data-autofocus
          onChange={(value) => setTarget(value === '' ? '' : Number(value))}
          mb="sm"
        />
        <TextInput
          type="date"
          label={m.endsOn()}
          required
          min={goal.startsOn}
          value={endsOn}
          onChange={(event) => setEndsOn(event.currentTarget.value)}
          mb="sm"
        />
        <NativeSelect
          label={m.reportWeekday()}
          value={weekday}
          data={days.map((name, index) => ({ value: String(index + 1), label: name() }))}
          onChange={(event) => setWeekday(event.currentTarget.value)}
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
