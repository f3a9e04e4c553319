import type { Database } from '../../platform/database/connect.ts';
import { type AudioRow, findListening } from './store/audio.ts';

/** So much of it counts as all: players stop a little before a file's last frame. */
const ENOUGH = 0.97;

/**
 * Share of an audio that a person has heard, 0 to 1. What the page tells is believed only as far as the clock allows:
 * a minute cannot be heard in ten seconds.
 */
export async function shareHeard(
  db: Database,
  audio: Pick<AudioRow, 'id' | 'seconds'>,
  who: { personId: string; now: Date },
): Promise<number> {
  const heard = await findListening(db, audio.id, who.personId);
  if (heard === null || audio.seconds === null) return 0;
  const passed = (who.now.getTime() - heard.openedAt.getTime()) / 1000;
  const share = Math.min(heard.seconds, passed + 2) / audio.seconds;
  return share >= ENOUGH ? 1 : share;
}
