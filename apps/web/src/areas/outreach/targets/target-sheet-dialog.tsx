import { Alert, Button, Group, Modal } from '@mantine/core';
import type { TargetSheet } from '@phong-tuyen/contracts';
import { useState } from 'react';
import * as m from '../../../messages/outreach.gen.ts';
import * as ui from '../../../messages/ui.gen.ts';
import { FileDrop } from '../../../ui/file-drop.tsx';
import { UploadProgress } from '../../../ui/upload-progress.tsx';
import { useUpload } from '../../../ui/use-upload.ts';
import type { Campaign } from '../campaign-queries.ts';
import styles from './targets.module.css';

const MOST_BYTES = 5 * 1024 * 1024;

/** A filled-in sheet: faults by cell, or what it sets, which the draft then takes over. */
export function TargetSheetDialog(props: {
  campaignId: string;
  onTake: (targets: Campaign['plan']['communeTargets']) => void;
  onClose: () => void;
}) {
  const [name, setName] = useState('');
  const [read, setRead] = useState<TargetSheet | null>(null);
  const upload = useUpload('/api/campaigns/{id}/targets/excel');
  async function send(file: File): Promise<void> {
    const form = new FormData();
    form.set('file', file);
    setName(file.name);
    setRead(await upload.send({ form, values: { id: props.campaignId } }));
  }
  return (
    <Modal
      opened
      onClose={props.onClose}
      closeButtonProps={{ 'aria-label': ui.close() }}
      title={m.targetsImport()}
      size="lg"
    >
      {upload.error === null ? null : (
        <Alert color="seal" mb="md" role="alert">
          {upload.error.message}
        </Alert>
      )}
      {upload.share === null ? null : <UploadProgress name={name} share={upload.share} onStop={upload.stop} />}
      {read === null ? (
        <>
          <p>{m.targetsImportLead()}</p>
          <FileDrop
            label={m.targetsFile()}
            endings={['.xlsx']}
            maxBytes={MOST_BYTES}
            disabled={upload.share !== null}
            onFiles={([file]) => {
              if (file !== undefined) void send(file);
            }}
          />
        </>
      ) : (
        <>
          <Alert color={read.faults.length > 0 ? 'seal' : 'river'} role="status">
            {read.faults.length > 0
              ? m.targetsFaults({ count: read.faults.length })
              : m.targetsRead({ count: read.targets.length })}
          </Alert>
          {read.faults.length === 0 ? null : <Faults faults={read.faults} />}
          <Group justify="end" mt="md">
            <Button variant="default" onClick={() => setRead(null)}>
              {m.targetsAnotherFile()}
            </Button>
            <Button
              disabled={read.faults.length > 0}
              onClick={() => {
                props.onTake(read.targets);
                props.onClose();
              }}
            >
              {m.targetsTake()}
            </Button>
          </Group>
        </>
      )}
    </Modal>
  );
}

function Faults({ faults }: { faults: TargetSheet['faults'] }) {
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <caption className="visually-hidden">{m.targetsFaults({ count: faults.length })}</caption>
        <thead>
          <tr>
            <th scope="col">{m.targetsCell()}</th>
            <th scope="col">{m.targetsFault()}</th>
          </tr>
        </thead>
        <tbody>
          {faults.map((fault) => (
            <tr key={`${fault.cell}${fault.message}`}>
              <th scope="row">{fault.cell}</th>
              <td className={styles.words}>{fault.message}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
