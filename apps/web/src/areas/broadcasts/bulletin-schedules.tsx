import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, api } from '../../api/client.ts';
import { formatDayAndMonth } from '../../language/format-date.ts';
import { formatNumber } from '../../language/format-number.ts';
import * as m from '../../messages/broadcasts.gen.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import styles from './broadcasts.module.css';
import { BROADCASTS, type BulletinView } from './broadcasts-queries.ts';
import { ScheduleDialog } from './schedule-dialog.tsx';

const SLOTS = { all: m.slotsAll, morning: m.slotsMorning, afternoon: m.slotsAfternoon } as const;

/** Where and when it is to be heard. */
export function BulletinSchedules({ bulletin }: { bulletin: BulletinView }) {
  const client = useQueryClient();
  const [adding, setAdding] = useState(false);
  const [ending, setEnding] = useState<string | null>(null);
  const done = async () => {
    setAdding(false);
    setEnding(null);
    await client.invalidateQueries({ queryKey: [BROADCASTS] });
  };
  const cancel = useMutation({
    mutationFn: (id: string) =>
      answerOf(api.POST('/api/bulletin-schedules/{id}/cancel', { params: { path: { id } }, body: {} })),
    onSuccess: done,
  });
  return (
    <>
      {bulletin.schedules.length === 0 ? (
        <p>{bulletin.maySchedule ? m.noSchedules() : m.noSchedulesYet()}</p>
      ) : (
        <ul className={styles.schedules}>
          {bulletin.schedules.map((schedule) => (
            <li key={schedule.id} data-ended={schedule.cancelledAt !== null}>
              <div>
                <strong>
                  {m.fromUntil({
                    from: formatDayAndMonth(schedule.fromDay),
                    until: formatDayAndMonth(schedule.untilDay),
                  })}
                </strong>
                <span>
                  {SLOTS[schedule.slots]()} · {m.repeatsEach({ count: schedule.repeats })} ·{' '}
                  {m.stationsCount({ count: schedule.stations, text: formatNumber(schedule.stations) })}
                </span>
                <span className={styles.under}>{schedule.places.map((place) => place.name).join(', ')}</span>
              </div>
              {schedule.cancelledAt !== null ? (
                <em>{m.scheduleEnded()}</em>
              ) : bulletin.maySchedule ? (
                <Button variant="subtle" size="sm" onClick={() => setEnding(schedule.id)}>
                  {m.endSchedule()}
                </Button>
              ) : null}
            </li>
          ))}
        </ul>
      )}
      {bulletin.maySchedule ? <Button onClick={() => setAdding(true)}>{m.addSchedule()}</Button> : null}
      {adding ? <ScheduleDialog bulletinId={bulletin.id} onDone={done} onClose={() => setAdding(false)} /> : null}
      <ConfirmDialog
        opened={ending !== null}
        title={m.endSchedule()}
        confirmLabel={m.endSchedule()}
        dangerous
        working={cancel.isPending}
        error={cancel.error}
        onConfirm={() => ending !== null && cancel.mutate(ending)}
        onClose={() => setEnding(null)}
      >
        {m.endScheduleText()}
      </ConfirmDialog>
    </>
  );
}
