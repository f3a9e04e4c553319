import { Alert, Button, Checkbox, Group, NativeSelect, NumberInput, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { answerOf, api } from '../../../api/client.ts';
import * as m from '../../../messages/outreach.gen.ts';
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { campaignQuery, OUTREACH } from '../campaign-queries.ts';
import { faultWord } from '../campaign-words.ts';
import styles from '../outreach.module.css';
import { instantOf, localInputOf, minutesOf, timeOf } from './local-time.ts';
import type { StepProps } from './step-props.ts';

/** When it goes out, and the end of the form: what is still to be mended, or the button to submit. */
export function ScheduleStep({ campaign, editor }: StepProps) {
  const { schedule } = editor.plan;
  const change = (part: Partial<typeof schedule>) => editor.change({ schedule: { ...schedule, ...part } });
  return (
    <>
      <Panel title={m.scheduleTitle()}>
        <Checkbox
          mb="md"
          label={m.startNow()}
          checked={schedule.startAt === null}
          onChange={(event) =>
            change({ startAt: event.currentTarget.checked ? null : new Date(Date.now() + 3_600_000).toISOString() })
          }
        />
        <div className={styles.fields}>
          {schedule.startAt === null ? null : (
            <TextInput
              type="datetime-local"
              label={m.startAt()}
              value={localInputOf(schedule.startAt)}
              onChange={(event) => change({ startAt: instantOf(event.currentTarget.value) })}
            />
          )}
          <TextInput
            type="time"
            label={m.windowFrom()}
            value={timeOf(schedule.windowFrom)}
            onChange={(event) => change({ windowFrom: minutesOf(event.currentTarget.value) })}
          />
          <TextInput
            type="time"
            label={m.windowUntil()}
            value={timeOf(schedule.windowUntil)}
            onChange={(event) => change({ windowUntil: minutesOf(event.currentTarget.value) })}
          />
          <NumberInput
            label={m.perMinute()}
            min={1}
            max={1_000_000}
            allowDecimal={false}
            value={schedule.perMinute ?? ''}
            onChange={(value) => change({ perMinute: typeof value === 'number' ? value : null })}
          />
          <NumberInput
            label={m.repeats()}
            min={0}
            max={30}
            allowDecimal={false}
            value={schedule.repeats}
            onChange={(value) => change({ repeats: Number(value) || 0 })}
          />
          {schedule.repeats === 0 ? null : (
            <>
              <NumberInput
                label={m.repeatEvery()}
                min={1}
                max={90}
                allowDecimal={false}
                value={schedule.repeatEveryDays}
                onChange={(value) => change({ repeatEveryDays: Number(value) || 1 })}
              />
              <NativeSelect
                label={m.repeatTo()}
                value={schedule.repeatTo}
                onChange={(event) =>
                  change({ repeatTo: event.currentTarget.value === 'everyone' ? 'everyone' : 'failed' })
                }
                data={[
                  { value: 'failed', label: m.repeatFailed() },
                  { value: 'everyone', label: m.repeatEveryone() },
                ]}
              />
            </>
          )}
        </div>
      </Panel>
      <Submit campaign={campaign} editor={editor} />
    </>
  );
}

function Submit({ campaign, editor }: StepProps) {
  const [discarding, setDiscarding] = useState(false);
  const queries = useQueryClient();
  const navigate = useNavigate();
  const params = { path: { id: campaign.id } };
  const submit = useMutation({
    mutationFn: async () => {
      await editor.keep();
      return answerOf(api.POST('/api/campaigns/{id}/submit', { params, body: {} }));
    },
    onSuccess: async (saved) => {
      notifications.show({ color: 'river', message: m.submitted() });
      queries.setQueryData(campaignQuery(campaign.id).queryKey, saved);
      await queries.invalidateQueries({ queryKey: [OUTREACH] });
    },
  });
  const discard = useMutation({
    mutationFn: () => answerOf(api.POST('/api/campaigns/{id}/discard', { params, body: {} })),
    onSuccess: () => navigate({ to: '/noi-bo/chien-dich' }),
  });
  const { faults } = campaign;
  return (
    <>
      <Alert
        color={faults.length === 0 ? 'river' : 'lantern'}
        title={faults.length === 0 ? m.readyToSubmit() : m.mendFirst()}
      >
        {faults.length === 0 ? null : (
          <ul className={styles.faults}>
            {faults.map((fault) => (
              <li key={`${fault.code}${fault.value}`}>{faultWord(fault)}</li>
            ))}
          </ul>
        )}
      </Alert>
      {submit.error === null ? null : (
        <Alert color="seal" mt="sm" role="alert">
          {submit.error.message}
        </Alert>
      )}
      <Group mt="md">
        <Button loading={submit.isPending} disabled={faults.length > 0} onClick={() => submit.mutate()}>
          {m.submit()}
        </Button>
        <Button variant="subtle" color="seal" onClick={() => setDiscarding(true)}>
          {m.discard()}
        </Button>
      </Group>
      <ConfirmDialog
        opened={discarding}
        title={m.discard()}
        confirmLabel={m.discard()}
        dangerous
        working={discard.isPending}
        error={discard.error}
        onConfirm={() => discard.mutate()}
        onClose={() => setDiscarding(false)}
      >
        {m.discardText()}
      </ConfirmDialog>
    </>
  );
}
