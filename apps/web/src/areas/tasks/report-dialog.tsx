import { Alert, Button, Checkbox, FileInput, Group, Modal, NumberInput, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { formatNumber } from '../../language/format-number.ts';
import * as m from '../../messages/tasks.gen.ts';
import { useUpload } from '../../ui/use-upload.ts';
import type { TaskDialogProps } from './task-acts.tsx';

const ENDINGS = '.pdf,.png,.jpg,.jpeg,.webp,.docx,.xlsx';

/** A report with words, figures and evidence. */
export function ReportDialog({ task, onDone, onClose }: TaskDialogProps) {
  const [text, setText] = useState('');
  const [done, setDone] = useState<number | null>(task.figure?.done ?? null);
  const [total, setTotal] = useState<number | null>(task.figure?.total ?? null);
  const [percent, setPercent] = useState<number>(task.percent);
  const [final, setFinal] = useState(false);
  const [files, setFiles] = useState<File[]>([]);
  const upload = useUpload('/api/tasks/{id}/reports');
  const { indicator } = task;

  async function send(event: FormEvent): Promise<void> {
    event.preventDefault();
    const form = new FormData();
    form.set(
      'report',
      JSON.stringify({
        text,
        done,
        total: indicator?.hasTotal === true ? total : null,
        percent: final ? 100 : percent,
        final,
      }),
    );
    for (const file of files) form.append('files', file);
    const answer = await upload.send({ form, values: { id: task.id } });
    if (answer !== null) await onDone();
  }

  return (
    <Modal opened onClose={onClose} title={m.reportTitle()} size="lg">
      <form onSubmit={(event) => void send(event)}>
        {upload.error === null ? null : (
          <Alert color="red" mb="sm" role="alert">
            {upload.error.message}
          </Alert>
        )}
        <Textarea
          label={m.reportText()}
          required
          minRows={3}
          autosize
          data-autofocus
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          mb="sm"
        />
        {indicator === null ? null : (
          <Group grow mb="sm" align="end">
            <NumberInput
              label={m.reportDone({ label: indicator.label })}
              required
              min={0}
              value={done ?? ''}
              onChange={(value) => setDone(value === '' ? null : Number(value))}
              thousandSeparator="."
              decimalSeparator=","
            />
            {indicator.hasTotal ? (
              <NumberInput
                label={m.reportTotal({ label: indicator.label })}
                required
                min={0}
                value={total ?? ''}
                onChange={(value) => setTotal(value === '' ? null : Number(value))}
                thousandSeparator="."
                decimalSeparator=","
              />
            ) : null}
          </Group>
        )}
        <NumberInput
          label={m.reportPercent()}
          min={0}
          max={100}
          value={final ? 100 : percent}
          disabled={final}
          onChange={(value) => setPercent(Number(value))}
          mb="sm"
        />
        <Checkbox
          label={m.reportFinal()}
          checked={final}
          onChange={(event) => setFinal(event.currentTarget.checked)}
          mb="sm"
        />
        <FileInput
          label={m.evidence()}
          placeholder={m.chooseFiles()}
          multiple
          accept={ENDINGS}
          value={files}
          onChange={setFiles}
          description={files.length === 0 ? undefined : m.filesChosen({ count: files.length })}
          mb="md"
        />
        <Group justify="end">
          <Button variant="default" onClick={onClose}>
            {m.cancel()}
          </Button>
          <Button
            type="submit"
            loading={upload.share !== null}
            aria-label={
              upload.share === null ? undefined : `${m.sendReport()} ${formatNumber(Math.round(upload.share * 100))}%`
            }
          >
            {m.sendReport()}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
