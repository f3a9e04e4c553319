import type { AudienceState, ReplyState } from '@phong-tuyen/contracts';
import * as m from '../../messages/audiences.gen.ts';
import styles from './audiences.module.css';

type Shown = AudienceState | ReplyState;

const NAMES: Readonly<Record<Shown, () => string>> = {
  importing: m.stateImporting,
  checking: m.stateChecking,
  ready: m.stateReady,
  failed: m.stateFailed,
  archived: m.stateArchived,
  new: m.replyNew,
  answered: m.replyAnswered,
  forwarded: m.replyForwarded,
};
const TONES: Readonly<Record<Shown, 'quiet' | 'waiting' | 'moving' | 'good' | 'bad'>> = {
  importing: 'moving',
  checking: 'waiting',
  ready: 'good',
  failed: 'bad',
  archived: 'quiet',
  new: 'waiting',
  answered: 'good',
  forwarded: 'moving',
};

export const shownName = (state: Shown): string => NAMES[state]();

/** State of a list or a reply: a word with a tone, so that colour is never alone. */
export function AudienceBadge({ state }: { state: Shown }) {
  return (
    <span className={styles.badge} data-tone={TONES[state]}>
      {shownName(state)}
    </span>
  );
}
