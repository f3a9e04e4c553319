import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { answerOf, api } from '../../api/client.ts';
import { formatNumber } from '../../language/format-number.ts';
import * as m from '../../messages/broadcasts.gen.ts';
import { lengthWord } from './broadcast-words.tsx';
import styles from './broadcasts.module.css';
import { BROADCASTS, type BulletinView } from './broadcasts-queries.ts';
import { languageTitle } from './language-words.ts';

type Audio = NonNullable<BulletinView['audio']>;

/** The sound with a way to each of its languages, and how much of it was heard. */
export function ListenToBulletin({ bulletin, audio }: { bulletin: BulletinView; audio: Audio }) {
  const client = useQueryClient();
  const player = useRef<HTMLAudioElement>(null);
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
  const tellHeard = (element: HTMLAudioElement) => {
    if (mustHear) tell.mutate(Math.min(secondsHeard(element), audio.seconds ?? 0));
  };
  const jumpTo = (seconds: number) => {
    if (player.current === null) return;
    player.current.currentTime = seconds;
    void player.current.play();
  };
  return (
    <>
      {/* biome-ignore lint/a11y/useMediaCaption: the words stand beside it as the script. */}
      <audio
        ref={player}
        controls
        preload="metadata"
        className={styles.audio}
        src={`/api/bulletins/${bulletin.id}/audio?v=${audio.id}`}
        aria-label={m.listen()}
        // The first note opens the clock, by which the server believes the rest.
        onPlay={(event) => tellHeard(event.currentTarget)}
        onPause={(event) => tellHeard(event.currentTarget)}
      />
      {audio.parts.length > 1 ? (
        <fieldset className={styles.parts}>
          <legend>{m.listenFrom()}</legend>
          {audio.parts.map((part) => (
            <Button key={part.language} variant="default" size="sm" onClick={() => jumpTo(part.from)}>
              {languageTitle(part.language)} {lengthWord(part.from)}
            </Button>
          ))}
        </fieldset>
      ) : null}
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

/** Seconds that sounded, each once: neither jumping ahead nor a part heard twice is listening. */
function secondsHeard({ played }: HTMLAudioElement): number {
  return Array.from({ length: played.length }, (_, at) => played.end(at) - played.start(at)).reduce(
    (sum, seconds) => sum + seconds,
    0,
  );
}
