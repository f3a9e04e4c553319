import type { KioskOutcome, KioskState, KioskTally } from '@phong-tuyen/contracts';
import { OUTCOMES } from './outcomes.ts';

/** A tick as this device keeps it. */
export interface Tick {
  readonly token: string;
  readonly id: string;
  readonly outcome: KioskOutcome;
  readonly at: string;
  readonly undone: boolean;
  /** How the server knows it: not at all, as it stands, or as undone. */
  readonly known: 'no' | 'standing' | 'undone';
}

/** What the server has yet to hear. */
export const isUnsent = (tick: Tick): boolean => tick.known === 'no' || (tick.undone && tick.known === 'standing');

export interface Book {
  readonly today: KioskTally;
  readonly total: KioskTally;
  readonly unsent: number;
  /** The last tick of today on this device that stands. */
  readonly last: Tick | null;
}

/**
 * The counts to show: the server's as of its last answer, and what it has not heard. Other devices with the same link are
 * in the server's part, so nothing is counted twice.
 *
 * @param day today in Việt Nam
 */
export function readBook(state: KioskState | null, ticks: readonly Tick[], day: string): Book {
  const today: KioskTally = { ...(state !== null && state.day === day ? state.today : emptyTally()) };
  const total: KioskTally = { ...(state?.total ?? emptyTally()) };
  const unsent = ticks.filter(isUnsent);
  for (const tick of unsent) {
    const step = (tick.undone ? 0 : 1) - (tick.known === 'standing' ? 1 : 0);
    total[tick.outcome] += step;
    if (dayOf(tick.at) === day) today[tick.outcome] += step;
  }
  const standing = ticks.filter((tick) => !tick.undone && dayOf(tick.at) === day);
  const last = standing.reduce<Tick | null>((best, tick) => (best === null || tick.at >= best.at ? tick : best), null);
  return { today, total, unsent: unsent.length, last };
}

const emptyTally = (): KioskTally => Object.fromEntries(OUTCOMES.map((each) => [each, 0])) as KioskTally;

/** Calendar day in Việt Nam, UTC+7 without summer time. */
export const dayOf = (instant: string | Date): string =>
  new Date(new Date(instant).getTime() + 7 * 3_600_000).toISOString().slice(0, 10);
