import { Alert, Button, Loader } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { answerOf, api } from '../../api/client.ts';
import { formatNumber } from '../../language/format-number.ts';
import { language } from '../../language/language.ts';
import * as m from '../../messages/broadcasts.gen.ts';
import { FileDrop } from '../../ui/file-drop.tsx';
import { useUpload } from '../../ui/use-upload.ts';
import { lengthWord } from './broadcast-words.tsx';
import styles from './broadcasts.module.css';
import { BROADCASTS, type BulletinView } from './broadcasts-queries.ts';

const MOST_BYTES = 50 * 1024 * 1024;
const STEPS: Readonly<Record<string, () => string>> = {
  reading: m.stepReading,
  mixing: m.stepMixing,
  encoding: m.stepEncoding,
};

/** The sound: asked for, its making shown step by step, listened to, and how much of it was heard. */
export function BulletinAudio({ bulletin }: { bulletin: BulletinView }) {
  const client = useQueryClient();
  const refresh = () => client.invalidateQueries({ queryKey: [BROADCASTS] });
  const make = useMutation({
    mutationFn: () =>
      answerOf(api.POST('/api/bulletins/{id}/audio', { params: { path: { id: bulletin.id } }, body: {} })),
    onSuccess: refresh,
  });
  const { audio } = bulletin;
  const mayMake = bulletin.acts.includes('make-audio');
  const isBusy = audio?.state === 'waiting' || audio?.state === 'working';
  return (
    <div className={styles.stack}>
      {bulletin.voice === 'recording' ? <Recording bulletin={bulletin} onDone={refresh} /> : null}
      {make.error === null ? null : (
        <Alert color="seal" role="alert">
          {make.error.message}
        </Alert>
      )}
      {audio === null ? <p>{m.noAudio()}</p> : null}
      {isBusy ? (
        <p role="status" className={styles.busy}>
          <Loader size="sm" aria-hidden /> {(STEPS[audio.step ?? ''] ?? m.stepWaiting)()}
        </p>
      ) : null}
      {audio?.state === 'failed' ? (
        <Alert color="seal" role="alert">
          {audio.fault?.[language()] ?? ''}
        </Alert>
      ) : null}
      {audio?.state === 'ready' ? <Listen bulletin={bulletin} audio={audio} /> : null}
      {mayMake && (audio === null || audio.state === 'failed') ? (
        <Button loading={make.isPending} onClick={() => make.mutate()}>
          {m.makeAudio()}
        </Button>
      ) : null}
    </div>
  );
}

function Listen({ bulletin, audio }: { bulletin: BulletinView; audio: NonNullable<BulletinView['audio']> }) {
  const client = useQueryClient();
  /** Seconds that sounded, each once: jumping ahead is not listening. */
  const heard = useRef({ seconds: 0, last: 0 });
  const tell = useMutation({
    mutationFn: (seconds: number) =>
      answerOf(
        api.POST('/api/bulletins/{id}/listening', {
          params: { path: { id: bulletin.id } },
          body: { audioId: audio.id, seconds },
        }),
      ),
    onSuccess: () => client.invalidateQueries({ queryKey: [BROADCASTS, 'bulletin', bulletin.id] }),
  });
  const mustHear = bulletin.acts.includes('submit');
  return (
    <>
      {/* biome-ignore lint/a11y/useMediaCaption: the words stand beside it as the script. */}
      <audio
        controls
        preload="metadata"
        className={styles.audio}
        src={`/api/bulletins/${bulletin.id}/audio?v=${audio.id}`}
        aria-label={m.listen()}
        onPlay={(event) => {
          heard.current.last = event.currentTarget.currentTime;
          if (mustHear && heard.current.seconds === 0) tell.mutate(0);
        }}
        onTimeUpdate={(event) => {
          const at = event.currentTarget.currentTime;
          const step = at - heard.current.last;
          if (step > 0 && step < 1.5) heard.current.seconds += step;
          heard.current.last = at;
        }}
        onEnded={() => {
          if (mustHear) tell.mutate(Math.min(heard.current.seconds + 0.3, audio.seconds ?? 0));
        }}
      />
      <p className={styles.under}>
        {lengthWord(audio.seconds ?? 0)}
        {audio.loudness === null
          ? ''
          : ` · ${m.loudness({ lufs: formatNumber(audio.loudness.lufs), peak: formatNumber(audio.loudness.peak) })}`}
      </p>
      {mustHear ? (
        <p role="status" className={audio.heard >= 1 ? styles.good : styles.warning}>
          {audio.heard >= 1 ? m.heardAll() : m.heardPart({ percent: formatNumber(Math.floor(audio.heard * 100)) })}
        </p>
      ) : null}
    </>
  );
}

function Recording({ bulletin, onDone }: { bulletin: BulletinView; onDone: () => Promise<unknown> }) {
  const upload = useUpload('/api/bulletins/{id}/recording');
  async function send(files: readonly File[]): Promise<void> {
    const form = new FormData();
    for (const file of files.slice(0, 1)) form.append('file', file);
    if ((await upload.send({ form, values: { id: bulletin.id } })) !== null) await onDone();
  }
  return (
    <>
      <p>
        {bulletin.recordingName === null ? m.noRecording() : m.recordingIs({ name: bulletin.recordingName })}{' '}
        {bulletin.recordingName === null ? null : (
          <a href={`/api/bulletins/${bulletin.id}/recording`}>{m.downloadRecording()}</a>
        )}
      </p>
      {upload.error === null ? null : (
        <Alert color="seal" role="alert">
          {upload.error.message}
        </Alert>
      )}
      {bulletin.acts.includes('record') ? (
        <FileDrop
          label={m.recording()}
          endings={['.wav', '.mp3', '.m4a', '.ogg']}
          maxBytes={MOST_BYTES}
          onFiles={(files) => void send(files)}
        />
      ) : null}
    </>
  );
}
