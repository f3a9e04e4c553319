import { Alert, Button, Group, Modal } from '@mantine/core';
import type { SheetImport } from '@phong-tuyen/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import * as m from '../../messages/coverage.gen.ts';
import { FileDrop } from '../../ui/file-drop.tsx';
import { UploadProgress } from '../../ui/upload-progress.tsx';
import { useUpload } from '../../ui/use-upload.ts';
import styles from './coverage.module.css';
import { COVERAGE } from './coverage-queries.ts';

const MOST_BYTES = 5 * 1024 * 1024;
const SHOWN = 100;

export interface SheetImportDialogProps {
  readonly path: '/api/coverage/reports/{id}/import' | '/api/coverage/shares/import';
  readonly values: Readonly<Record<string, string>>;
  readonly title: string;
  readonly hint: string;
  readonly onClose: () => void;
}

/** An Excel form: looked at first, written when every cell is right. */
export function SheetImportDialog(props: SheetImportDialogProps) {
  const queryClient = useQueryClient();
  const [file, setFile] = useState<File | null>(null);
  const [look, setLook] = useState<SheetImport | null>(null);
  const upload = useUpload(props.path);

  async function send(chosen: File, confirm: boolean): Promise<void> {
    const form = new FormData();
    form.set('file', chosen);
    setFile(chosen);
    const answer = await upload.send({ form, values: props.values, query: { confirm: String(confirm) } });
    setLook(answer);
    if (answer?.written === true) await queryClient.invalidateQueries({ queryKey: [COVERAGE] });
  }

  return (
    <Modal opened onClose={props.onClose} closeButtonProps={{ 'aria-label': m.close() }} title={props.title} size="xl">
      {upload.error === null ? null : (
        <Alert color="seal" mb="md" role="alert">
          {upload.error.message}
        </Alert>
      )}
      {upload.share === null ? null : (
        <UploadProgress name={file?.name ?? ''} share={upload.share} onStop={upload.stop} />
      )}
      {look === null ? (
        <>
          <FileDrop
            label={props.title}
            endings={['.xlsx']}
            maxBytes={MOST_BYTES}
            disabled={upload.share !== null}
            onFiles={([chosen]) => {
              if (chosen !== undefined) void send(chosen, false);
            }}
          />
          <p className={styles.quiet}>{props.hint}</p>
        </>
      ) : (
        <Look look={look} />
      )}
      <Group justify="end" mt="md">
        {look === null || look.written ? null : (
          <Button
            variant="default"
            onClick={() => {
              setLook(null);
              setFile(null);
            }}
          >
            {m.chooseAgain()}
          </Button>
        )}
        {look === null || look.written || look.faults.length > 0 || file === null ? null : (
          <Button loading={upload.share !== null} onClick={() => void send(file, true)}>
            {m.write()}
          </Button>
        )}
        {look?.written === true ? <Button onClick={props.onClose}>{m.close()}</Button> : null}
      </Group>
    </Modal>
  );
}

function Look({ look }: { look: SheetImport }) {
  const changes = { new: m.changeNew, changed: m.changeChanged, same: m.changeSame };
  const rows =
    look.faults.length > 0
      ? look.faults.map((fault) => ({ key: fault.cell, left: fault.cell, right: fault.message }))
      : look.rows.map((row) => ({ key: String(row.row), left: row.summary, right: changes[row.change]() }));
  return (
    <>
      <Alert color={look.faults.length > 0 ? 'seal' : 'river'} mb="md" role="status">
        {look.written
          ? m.written()
          : look.faults.length > 0
            ? m.faultsFound({ count: look.faults.length })
            : m.lookedAt({ count: look.rows.length })}
      </Alert>
      <table className={styles.history}>
        <caption className="visually-hidden">{m.content()}</caption>
        <thead>
          <tr>
            <th scope="col">{look.faults.length > 0 ? m.cell() : m.content()}</th>
            <th scope="col">{look.faults.length > 0 ? m.fault() : m.change()}</th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, SHOWN).map((row) => (
            <tr key={`${row.key} ${row.right}`}>
              <th scope="row">{row.left}</th>
              <th>{row.right}</th>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
