import { Alert, Button } from '@mantine/core';
import type { MediaView } from '@phong-tuyen/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import * as m from '../../messages/screens.gen.ts';
import { FileDrop } from '../../ui/file-drop.tsx';
import { Panel } from '../../ui/panel.tsx';
import { useUpload } from '../../ui/use-upload.ts';
import styles from './displays.module.css';
import { MEDIA } from './screens-queries.ts';
import { SlideDialog } from './slide-dialog.tsx';

const MOST_BYTES = 50 * 1024 * 1024;
const SHOWN = 12;

/** Pictures, videos and slides to choose from; new ones are uploaded or drawn. */
export function MediaLibrary(props: {
  media: readonly MediaView[];
  campaignId: string | null;
  onChoose: (id: string) => void;
}) {
  const queries = useQueryClient();
  const [making, setMaking] = useState(false);
  const [all, setAll] = useState(false);
  const upload = useUpload('/api/media');
  const added = async (id: string) => {
    await queries.invalidateQueries({ queryKey: [MEDIA] });
    props.onChoose(id);
  };
  async function send(file: File): Promise<void> {
    const form = new FormData();
    form.set('file', file);
    const kept = await upload.send({ form });
    if (kept !== null) await added(kept.id);
  }
  return (
    <Panel
      title={m.library()}
      aside={
        <Button size="sm" variant="default" onClick={() => setMaking(true)}>
          {m.makeSlide()}
        </Button>
      }
    >
      {upload.error === null ? null : (
        <Alert color="seal" mb="sm" role="alert">
          {upload.error.message}
        </Alert>
      )}
      <ul className={styles.library}>
        {props.media.slice(0, all ? props.media.length : SHOWN).map((each) => (
          <li key={each.id}>
            <button type="button" className={styles.libraryButton} onClick={() => props.onChoose(each.id)}>
              {each.kind === 'video' ? (
                <video src={each.landscape} muted preload="metadata" />
              ) : (
                <img src={each.landscape} alt="" loading="lazy" />
              )}
              <span>{m.addThis({ name: each.name })}</span>
            </button>
          </li>
        ))}
      </ul>
      {props.media.length > SHOWN && !all ? (
        <Button variant="subtle" size="sm" onClick={() => setAll(true)}>
          {m.showAll()}
        </Button>
      ) : null}
      <FileDrop
        label={m.uploadMedia()}
        endings={['.png', '.jpg', '.jpeg', '.webp', '.mp4', '.webm']}
        maxBytes={MOST_BYTES}
        disabled={upload.share !== null}
        onFiles={([file]) => {
          if (file !== undefined) void send(file);
        }}
      />
      {making ? <SlideDialog campaignId={props.campaignId} onMade={added} onClose={() => setMaking(false)} /> : null}
    </Panel>
  );
}
