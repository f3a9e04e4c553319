import { Alert, Button, NumberInput, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { answerOf, api } from '../../api/client.ts';
import * as m from '../../messages/coverage.gen.ts';
import styles from './coverage.module.css';
import { COVERAGE } from './coverage-queries.ts';

interface Figures {
  readonly staff: number;
  readonly staffInstalled: number;
  readonly family: number;
  readonly familyInstalled: number;
}
type Field = keyof Figures;

/** Four figures and a note; the last report's stand in the fields already. */
export function OwnReportForm({ campaignId, latest }: { campaignId: string; latest: Figures | undefined }) {
  const queryClient = useQueryClient();
  const [figures, setFigures] = useState<Record<Field, number | ''>>({
    staff: latest?.staff ?? '',
    staffInstalled: latest?.staffInstalled ?? '',
    family: latest?.family ?? '',
    familyInstalled: latest?.familyInstalled ?? '',
  });
  const [note, setNote] = useState('');
  const send = useMutation({
    mutationFn: (body: Figures & { note: string }) =>
      answerOf(api.POST('/api/coverage/reports/{id}', { params: { path: { id: campaignId } }, body })),
    onSuccess: () => {
      setNote('');
      notifications.show({ message: m.sent() });
      return queryClient.invalidateQueries({ queryKey: [COVERAGE] });
    },
  });
  const over = (part: Field, of: Field) => Number(figures[part]) > Number(figures[of]);
  const isWrong = over('staffInstalled', 'staff') || over('familyInstalled', 'family');

  function submit(event: FormEvent): void {
    event.preventDefault();
    const { staff, staffInstalled, family, familyInstalled } = figures;
    if (isWrong || staff === '' || staffInstalled === '' || family === '' || familyInstalled === '') return;
    send.mutate({ staff, staffInstalled, family, familyInstalled, note });
  }

  const field = (key: Field, label: string, fault = false) => (
    <NumberInput
      label={label}
      required
      min={0}
      max={1_000_000}
      allowDecimal={false}
      inputMode="numeric"
      value={figures[key]}
      error={fault ? m.tooMany() : undefined}
      onChange={(value) => setFigures({ ...figures, [key]: value === '' ? '' : Number(value) })}
    />
  );
  return (
    <form onSubmit={submit}>
      {send.error === null ? null : (
        <Alert color="seal" mb="sm" role="alert">
          {send.error.message}
        </Alert>
      )}
      <div className={styles.form}>
        {field('staff', m.staff())}
        {field('staffInstalled', m.staffInstalled(), over('staffInstalled', 'staff'))}
        {field('family', m.family())}
        {field('familyInstalled', m.familyInstalled(), over('familyInstalled', 'family'))}
        <Textarea
          data-wide
          label={m.note()}
          maxLength={1_000}
          autosize
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <Button type="submit" loading={send.isPending} data-wide>
          {latest === undefined ? m.send() : m.sendAgain()}
        </Button>
      </div>
    </form>
  );
}
