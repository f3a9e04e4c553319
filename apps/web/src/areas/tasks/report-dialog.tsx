import { Alert, Button, Checkbox, FileInput, Group, Modal, NumberInput, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { formatNumber } from '../../language/format-number.ts';
import { language } from '../../language/language.ts';
import * as m from '../../messages/tasks.gen.ts';
import * as ui from '../../messages/ui.gen.ts';
import { useUpload } from '../../ui/use-upload.ts';
import type { TaskDialogProps } from './task-acts.tsx';

const ENDINGS = '.pdf,.png,.jpg,.jpeg,.webp,.docx,.xlsx';

/** A report with words, figures and evidence. */
export function ReportDialog({ task, onDone, onClose }: TaskDialogProps) {
  const [text, setText] = useState('');
  const [done, setDone] = useState<number | null>(task.figure?.done ?? null);
  const [total, setTotal] = useState<number | null>(task.figure?.total ?? null);
  const [typed, setTyped] = useState<number | null>(null);
  const [final, setFinal] = useState(false);
  const [files, setFiles] = useState<File[]>([]);
  const upload = useUpload('/api/tasks/{id}/reports');
  const { indicator } = task;
  const percent = final ? 100 : (typed ?? shareOf({ done, total }) ?? task.reports[0]?.percent ?? 0);

  async function send(event: FormEvent): Promise<void> {
    event.preventDefault();
    const form = new FormData();
    form.set(
      'report',
      JSON.stringify({
        text,
        done,
        total: indicator?.hasTotal === true ? total : null,
        percent,
        final,
      }),
    );
    for (const file of files) form.append('files', file);
    const answer = await upload.send({ form, values: { id: task.id } });
    if (answer !== null) await onDone();
  }

  return (
    <Modal opened onClose={onClose} closeButtonProps={{ 'aria-label': ui.close() }} title={m.reportTitle()} size="lg">
      <form onSubmit={(event) => void send(event)}>
        {upload.error === null ? null : (
          <Alert color="seal" mb="sm" role="alert">
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
              {...separators()}
            />
            {indicator.hasTotal ? (
              <NumberInput
                label={m.reportTotal({ label: indicator.label })}
                required
                min={0}
                value={total ?? ''}
                onChange={(value) => setTotal(value === '' ? null : Number(value))}
                {...separators()}
              />
            ) : null}
          </Group>
        )}
        <NumberInput
          label={m.reportPercent()}
          min={0}
          max={100}
          description={typed === null && !final ? m.reportPercentHint() : undefined}
          value={percent}
          disabled={final}
          onChange={(value) => setTyped(value === '' ? null : Number(value))}
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

/** What the figures themselves say, until a person says otherwise. */
function shareOf({ done, total }: { done: number | null; total: number | null }): number | null {
  return done === null || total === null || total <= 0 ? null : Math.min(100, Math.floor((done / total) * 100));
}

const separators = () =>
  language() === 'vi'
    ? { thousandSeparator: '.', decimalSeparator: ',' }
    : { thousandSeparator: ',', decimalSeparator: '.' };
