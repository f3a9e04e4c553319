import { Alert, Button, Loader } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client.ts';
import { language } from '../../language/language.ts';
import * as m from '../../messages/broadcasts.gen.ts';
import styles from './broadcasts.module.css';
import { BROADCASTS, type BulletinView } from './broadcasts-queries.ts';
import { BulletinRecordings } from './bulletin-recordings.tsx';
import { ListenToBulletin } from './listen-to-bulletin.tsx';

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
      <BulletinRecordings bulletin={bulletin} onDone={refresh} />
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
      {audio?.state === 'ready' ? <ListenToBulletin bulletin={bulletin} audio={audio} /> : null}
      {mayMake && (audio === null || audio.state === 'failed') ? (
        <Button loading={make.isPending} onClick={() => make.mutate()}>
          {m.makeAudio()}
        </Button>
      ) : null}
    </div>
  );
}
