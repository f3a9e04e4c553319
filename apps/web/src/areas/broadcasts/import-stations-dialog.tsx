import { Alert, Button, Group, Modal } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { ImportStationsAnswer } from '@phong-tuyen/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { formatNumber } from '../../language/format-number.ts';
import * as m from '../../messages/broadcasts.gen.ts';
import * as ui from '../../messages/ui.gen.ts';
import { FileDrop } from '../../ui/file-drop.tsx';
import { useUpload } from '../../ui/use-upload.ts';
import styles from './broadcasts.module.css';
import { BROADCASTS } from './broadcasts-queries.ts';
import { StationsExport } from './stations-export.tsx';

const MOST_BYTES = 5 * 1024 * 1024;

/** The list from Excel: first looked at, then kept. */
export function ImportStationsDialog({ onClose }: { onClose: () => void }) {
  const queries = useQueryClient();
  const [file, setFile] = useState<File | null>(null);
  const [look, setLook] = useState<ImportStationsAnswer | null>(null);
  const upload = useUpload('/api/stations/import');

  async function send(chosen: File, keep: boolean): Promise<void> {
    const form = new FormData();
    form.set('keep', String(keep));
    form.set('file', chosen);
    const answer = await upload.send({ form });
    if (answer === null) return;
    if (!answer.kept) return setLook(answer);
    const values = { added: formatNumber(answer.added), changed: formatNumber(answer.changed) };
    notifications.show({ color: 'river', message: m.stationsImported(values) });
    await queries.invalidateQueries({ queryKey: [BROADCASTS] });
    onClose();
  }

  return (
    <Modal
      opened
      onClose={onClose}
      title={m.importStations()}
      size="lg"
      closeButtonProps={{ 'aria-label': ui.close() }}
    >
      {upload.error === null ? null : (
        <Alert color="seal" mb="sm" role="alert">
          {upload.error.message}
        </Alert>
      )}
      {look === null || file === null ? (
        <div className={styles.stack}>
          <p>{m.importStationsHint()}</p>
          <div>
            <StationsExport />
          </div>
          <FileDrop
            label={m.stationsFile()}
            endings={['.xlsx']}
            maxBytes={MOST_BYTES}
            disabled={upload.share !== null}
            onFiles={([chosen]) => {
              if (chosen === undefined) return;
              setFile(chosen);
              void send(chosen, false);
            }}
          />
        </div>
      ) : (
        <Look
          look={look}
          working={upload.share !== null}
          onBack={() => setLook(null)}
          onKeep={() => void send(file, true)}
        />
      )}
    </Modal>
  );
}

function Look(props: { look: ImportStationsAnswer; working: boolean; onBack: () => void; onKeep: () => void }) {
  const { look } = props;
  const brings = look.added + look.changed;
  return (
    <>
      <p role="status">
        <strong>{m.wouldImport({ added: formatNumber(look.added), changed: formatNumber(look.changed) })}</strong>{' '}
        {m.stationsSame({ count: formatNumber(look.same) })}
      </p>
      {look.closed.length === 0 ? null : (
        <p className={styles.warning}>{m.stationsClosed({ names: look.closed.join(', ') })}</p>
      )}
      {look.faults.length === 0 ? null : (
        <section aria-label={m.faultyCells()}>
          <p className={styles.warning}>{m.faultyCellsText()}</p>
          <ul className={styles.faults}>
            {look.faults.map((fault) => (
              <li key={`${fault.cell}-${fault.message}`}>
                <strong>{fault.cell}</strong> {fault.message}
              </li>
            ))}
          </ul>
        </section>
      )}
      <Group justify="end" mt="md">
        <Button variant="default" onClick={props.onBack}>
          {m.otherFile()}
        </Button>
        <Button disabled={brings === 0} loading={props.working} onClick={props.onKeep}>
          {m.keepStations()}
        </Button>
      </Group>
    </>
  );
}
