import { Alert, Button, Checkbox, Group, Modal, NativeSelect, NumberInput, TextInput } from '@mantine/core';
import type { ScheduleBody } from '@phong-tuyen/contracts';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, api } from '../../api/client.ts';
import { formatNumber } from '../../language/format-number.ts';
import * as m from '../../messages/broadcasts.gen.ts';
import * as ui from '../../messages/ui.gen.ts';
import { addDays, todayInVietnam } from './broadcast-words.tsx';
import styles from './broadcasts.module.css';
import { PlacesPicker, useOwnCommittee } from './places-picker.tsx';

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7];
const weekdayName = (day: number) => (day === 7 ? m.sunday() : m.weekday({ number: day + 1 }));

/** Places, days, slots, repeats; what it would bring is shown before it is kept. */
export function ScheduleDialog(props: { bulletinId: string; onDone: () => Promise<void>; onClose: () => void }) {
  const committee = useOwnCommittee();
  const [body, setBody] = useState<ScheduleBody>({
    agencyIds: [],
    fromDay: todayInVietnam(),
    untilDay: addDays(todayInVietnam(), 6),
    weekdays: WEEKDAYS,
    slots: 'all',
    repeats: 1,
  });
  const [touched, setTouched] = useState(false);
  const whole = !touched && committee !== undefined ? { ...body, agencyIds: [committee] } : body;
  const params = { path: { id: props.bulletinId } };
  const preview = useMutation({
    mutationFn: () => answerOf(api.POST('/api/bulletins/{id}/schedules/preview', { params, body: whole })),
  });
  const save = useMutation({
    mutationFn: () => answerOf(api.POST('/api/bulletins/{id}/schedules', { params, body: whole })),
    onSuccess: props.onDone,
  });
  const change = (values: Partial<ScheduleBody>) => {
    preview.reset();
    setBody({ ...whole, ...values });
    if (values.agencyIds !== undefined) setTouched(true);
  };
  const error = save.error ?? preview.error;
  return (
    <Modal
      opened
      onClose={props.onClose}
      title={m.addSchedule()}
      size="lg"
      closeButtonProps={{ 'aria-label': ui.close() }}
    >
      <div className={styles.form}>
        {error === null ? null : (
          <Alert color="seal" role="alert">
            {error.message}
          </Alert>
        )}
        <PlacesPicker chosen={whole.agencyIds} onChange={(agencyIds) => change({ agencyIds })} />
        <Group grow>
          <TextInput
            type="date"
            label={m.fromDay()}
            value={body.fromDay}
            onChange={(event) => change({ fromDay: event.currentTarget.value })}
          />
          <TextInput
            type="date"
            label={m.untilDay()}
            value={body.untilDay}
            onChange={(event) => change({ untilDay: event.currentTarget.value })}
          />
        </Group>
        <fieldset className={styles.choices}>
          <legend>{m.weekdays()}</legend>
          <Group gap="sm">
            {WEEKDAYS.map((day) => (
              <Checkbox
                key={day}
                label={weekdayName(day)}
                checked={body.weekdays.includes(day)}
                onChange={(event) =>
                  change({
                    weekdays: event.currentTarget.checked
                      ? [...body.weekdays, day].sort()
                      : body.weekdays.filter((each) => each !== day),
                  })
                }
              />
            ))}
          </Group>
        </fieldset>
        <Group grow>
          <NativeSelect
            label={m.slots()}
            value={body.slots}
            onChange={(event) => change({ slots: event.currentTarget.value as ScheduleBody['slots'] })}
            data={[
              { value: 'all', label: m.slotsAll() },
              { value: 'morning', label: m.slotsMorning() },
              { value: 'afternoon', label: m.slotsAfternoon() },
            ]}
          />
          <NumberInput
            label={m.repeats()}
            min={1}
            max={6}
            value={body.repeats}
            onChange={(value) => change({ repeats: Number(value) || 1 })}
          />
        </Group>
        {preview.data === undefined ? null : <Preview preview={preview.data} />}
        <Group justify="end">
          <Button variant="default" onClick={props.onClose}>
            {m.cancel()}
          </Button>
          {preview.data === undefined ? (
            <Button
              loading={preview.isPending}
              disabled={whole.agencyIds.length === 0 || body.weekdays.length === 0}
              onClick={() => preview.mutate()}
            >
              {m.preview()}
            </Button>
          ) : (
            <Button loading={save.isPending} onClick={() => save.mutate()}>
              {m.saveSchedule()}
            </Button>
          )}
        </Group>
      </div>
    </Modal>
  );
}

interface PreviewAnswer {
  readonly stations: number;
  readonly withoutStation: readonly string[];
  readonly broadcasts: number;
  readonly dropped: number;
  readonly moved: number;
  readonly displaced: readonly { title: string; moved: number; dropped: number }[];
}

function Preview({ preview }: { preview: PreviewAnswer }) {
  return (
    <section className={styles.preview} aria-live="polite">
      <p>
        <strong>
          {m.previewCounts({ broadcasts: formatNumber(preview.broadcasts), stations: formatNumber(preview.stations) })}
        </strong>
      </p>
      {preview.moved > 0 ? <p>{m.previewMoved({ count: formatNumber(preview.moved) })}</p> : null}
      {preview.dropped > 0 ? (
        <p className={styles.warning}>{m.previewDropped({ count: formatNumber(preview.dropped) })}</p>
      ) : null}
      {preview.displaced.map((each) => (
        <p key={each.title}>
          {m.previewDisplaced({
            title: each.title,
            moved: formatNumber(each.moved),
            dropped: formatNumber(each.dropped),
          })}
        </p>
      ))}
      {preview.withoutStation.length > 0 ? (
        <p className={styles.under}>{m.previewWithout({ names: preview.withoutStation.join(', ') })}</p>
      ) : null}
    </section>
  );
}
