import { Alert, Button, Group, Modal, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { ImportPlacesAnswer } from '@phong-tuyen/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import * as m from '../../messages/displays.gen.ts';
import * as ui from '../../messages/ui.gen.ts';
import { ExportButton } from '../../ui/export-button.tsx';
import { FileDrop } from '../../ui/file-drop.tsx';
import { useUpload } from '../../ui/use-upload.ts';
import styles from './displays.module.css';
import { PLACES } from './displays-queries.ts';
import { TYPE_NAMES } from './names.ts';

const MOST_BYTES = 5 * 1024 * 1024;

/** A list from Excel, pasted or as a file: first looked at, then kept. */
export function ImportPlacesDialog({ onClose }: { onClose: () => void }) {
  const queries = useQueryClient();
  const [text, setText] = useState('');
  const [file, setFile] = useState<File | null>(null);
  const [look, setLook] = useState<ImportPlacesAnswer | null>(null);
  const upload = useUpload('/api/places/import');

  async function send(source: { file: File | null; keep: boolean }): Promise<void> {
    const form = new FormData();
    form.set('keep', String(source.keep));
    if (source.file === null) form.set('text', text);
    else form.set('file', source.file);
    const answer = await upload.send({ form });
    if (answer === null) return;
    if (!answer.kept) return setLook(answer);
    notifications.show({ color: 'river', message: m.placesAdded({ count: answer.added }) });
    await queries.invalidateQueries({ queryKey: [PLACES] });
    onClose();
  }

  return (
    <Modal opened onClose={onClose} closeButtonProps={{ 'aria-label': ui.close() }} title={m.importPlaces()} size="xl">
      {upload.error === null ? null : (
        <Alert color="seal" mb="sm" role="alert">
          {upload.error.message}
        </Alert>
      )}
      {look === null ? (
        <>
          <Group justify="space-between" mb="sm">
            <span className={styles.quiet}>{m.importHint()}</span>
            <ExportButton url="/api/places/template" fileName="mau-danh-sach-dia-diem.xlsx" label={m.template()} />
          </Group>
          <Textarea
            label={m.pasteHere()}
            placeholder={m.pasteExample()}
            autosize
            minRows={5}
            maxRows={12}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
            mb="sm"
          />
          <FileDrop
            label={m.orFile()}
            endings={['.xlsx']}
            maxBytes={MOST_BYTES}
            disabled={upload.share !== null}
            onFiles={([chosen]) => {
              if (chosen === undefined) return;
              setFile(chosen);
              void send({ file: chosen, keep: false });
            }}
          />
          <Group justify="end" mt="md">
            <Button
              disabled={text.trim() === ''}
              loading={upload.share !== null}
              onClick={() => {
                setFile(null);
                void send({ file: null, keep: false });
              }}
            >
              {m.lookAtList()}
            </Button>
          </Group>
        </>
      ) : (
        <Look
          look={look}
          working={upload.share !== null}
          onBack={() => setLook(null)}
          onKeep={() => void send({ file, keep: true })}
        />
      )}
    </Modal>
  );
}

function Look(props: { look: ImportPlacesAnswer; working: boolean; onBack: () => void; onKeep: () => void }) {
  const { look } = props;
  return (
    <>
      <p role="status">
        <strong>{m.wouldAdd({ count: look.added })}</strong> {m.knownPlaces({ count: look.known })}{' '}
        {look.faults.length > 0 ? m.faultyRows({ count: look.faults.length }) : null}
      </p>
      {look.faults.length === 0 ? null : (
        <div className={styles.faults}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{m.row()}</th>
                <th scope="col">{m.column()}</th>
                <th scope="col">{m.fault()}</th>
              </tr>
            </thead>
            <tbody>
              {look.faults.map((fault) => (
                <tr key={`${fault.row}-${fault.column}-${fault.message}`}>
                  <td>{fault.row}</td>
                  <td>{fault.column}</td>
                  <td>{fault.message}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <table className={styles.table}>
        <caption className="visually-hidden">{m.sample()}</caption>
        <tbody>
          {look.sample.map((place) => (
            <tr key={`${place.agencyName}-${place.name}`}>
              <td>{place.name}</td>
              <td>{TYPE_NAMES[place.type]()}</td>
              <td>{place.agencyName}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Group justify="end" mt="md">
        <Button variant="default" onClick={props.onBack}>
          {m.mendList()}
        </Button>
        <Button disabled={look.added === 0} loading={props.working} onClick={props.onKeep}>
          {m.keepPlaces({ count: look.added })}
        </Button>
      </Group>
    </>
  );
}
