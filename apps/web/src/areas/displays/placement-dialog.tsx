import { Alert, Button, Loader, Modal, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { PlacementAct } from '@phong-tuyen/contracts';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { formatInstant } from '../../language/format-date.ts';
import * as m from '../../messages/displays.gen.ts';
import * as ui from '../../messages/ui.gen.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { FailedState } from '../../ui/failed-state.tsx';
import { useUpload } from '../../ui/use-upload.ts';
import styles from './displays.module.css';
import { PLACEMENTS, placementQuery } from './displays-queries.ts';
import { findPosition } from './find-position.ts';
import { ACT_NAMES, FORMAT_NAMES, PLACEMENT_NAMES } from './names.ts';
import { smallCopy } from './small-copy.ts';

/** One poster at one place: take a photo and tick, or tell what is wrong. */
export function PlacementDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const { data, error, refetch } = useQuery(placementQuery(id));
  const queries = useQueryClient();
  const [photo, setPhoto] = useState<File | null>(null);
  const [note, setNote] = useState('');
  const [asking, setAsking] = useState(false);
  // One key for this opening of the dialog: pressing twice, or again after a broken line, ticks once.
  const [requestKey, setRequestKey] = useState(() => crypto.randomUUID());
  const upload = useUpload('/api/placements/{id}/ticks');

  async function tick(act: PlacementAct): Promise<void> {
    const form = new FormData();
    const position = act === 'hang' ? await findPosition() : null;
    form.set(
      'tick',
      JSON.stringify({
        act,
        note,
        requestKey,
        latitude: position?.latitude ?? null,
        longitude: position?.longitude ?? null,
      }),
    );
    if (photo !== null) {
      form.append('photo', photo);
      const small = await smallCopy(photo);
      if (small !== null) form.append('small', small, 'small.jpg');
    }
    const answer = await upload.send({ form, values: { id } });
    if (answer === null) return;
    setRequestKey(crypto.randomUUID());
    setAsking(false);
    setPhoto(null);
    notifications.show({ color: 'river', message: m.ticked() });
    await queries.invalidateQueries({ queryKey: [PLACEMENTS] });
    if (act === 'hang') onClose();
  }

  return (
    <Modal
      opened
      onClose={onClose}
      closeButtonProps={{ 'aria-label': ui.close() }}
      title={data?.placeName ?? m.checklist()}
    >
      {error === null ? null : <FailedState error={error} onRetry={() => void refetch()} />}
      {data === undefined ? (
        <Loader aria-label={ui.loading()} />
      ) : (
        <>
          <p>
            {data.posterName} · {FORMAT_NAMES[data.format]()} · {PLACEMENT_NAMES[data.state]()}
            <span className={styles.quiet}>
              {data.address} {m.codeIs({ code: data.code })}
            </span>
          </p>
          {upload.error === null ? null : (
            <Alert color="seal" mb="sm" role="alert">
              {upload.error.message}
            </Alert>
          )}
          {data.acts.includes('hang') ? (
            <>
              <label className={styles.camera}>
                {m.takePhoto()}
                <input
                  type="file"
                  accept="image/jpeg,image/png,image/webp"
                  capture="environment"
                  onChange={(event) => setPhoto(event.currentTarget.files?.[0] ?? null)}
                />
              </label>
              <p className={styles.quiet}>{m.photoHint()}</p>
              <Textarea
                label={m.note()}
                value={note}
                maxLength={500}
                autosize
                onChange={(event) => setNote(event.currentTarget.value)}
                mb="sm"
              />
            </>
          ) : null}
          <div className={styles.acts}>
            {data.acts.map((act) => (
              <Button
                key={act}
                variant={act === 'hang' ? 'filled' : 'default'}
                loading={upload.share !== null}
                disabled={act === 'hang' && photo === null}
                onClick={() => (act === 'take-down' ? setAsking(true) : void tick(act))}
              >
                {act === 'hang' && data.state === 'hung' ? m.stillHangs() : ACT_NAMES[act]()}
              </Button>
            ))}
          </div>
          <ul className={styles.rows}>
            {data.ticks.map((each) => (
              <li key={each.id} className={styles.row}>
                <div className={styles.grow}>
                  <strong>{PLACEMENT_NAMES[each.state]()}</strong>
                  <span className={styles.quiet}>
                    {formatInstant(each.at)} · {each.personName}
                  </span>
                  {each.note === '' ? null : <span>{each.note}</span>}
                  {each.photo === null ? null : (
                    <img
                      src={each.photo}
                      alt={m.photoOf({ place: data.placeName })}
                      className={styles.photo}
                      loading="lazy"
                    />
                  )}
                </div>
              </li>
            ))}
          </ul>
          <ConfirmDialog
            opened={asking}
            title={m.takeDownTitle()}
            confirmLabel={ACT_NAMES['take-down']()}
            dangerous
            working={upload.share !== null}
            error={upload.error}
            onConfirm={() => void tick('take-down')}
            onClose={() => setAsking(false)}
          >
            {m.takeDownText()}
          </ConfirmDialog>
        </>
      )}
    </Modal>
  );
}
