import type { SpeakerItem } from '@phong-tuyen/contracts';

export interface SpeakerState {
  /** Server's time, milliseconds. */
  readonly now: number;
  readonly items: readonly SpeakerItem[];
  /** Occurrences whose sound has begun, whatever came of it. */
  readonly begun: ReadonlySet<string>;
  /** Audio that is kept here. */
  readonly ready: ReadonlySet<string>;
  readonly playing: SpeakerItem | null;
  /** False while the clock may be wrong, or sound is not allowed. */
  readonly mayPlay: boolean;
}

/** A broadcast that missed its minute is made up for only where it is in nobody's way. */
const PROMPT_MS = 90_000;

/**
 * What to begin now, or null. An emergency goes over everything; a planned item begins between its start and its latest
 * start, once; what comes late must end before the next one's minute. Pure.
 */
export function nextItem(state: SpeakerState): SpeakerItem | null {
  if (!state.mayPlay) return null;
  const due = state.items.filter((item) => isDue(item, state)).sort((a, b) => startOf(a) - startOf(b));
  if (state.playing?.kind === 'emergency') return null;
  const emergency = due.find((item) => item.kind === 'emergency');
  if (emergency !== undefined) return emergency;
  if (state.playing !== null) return null;
  const prompt = due.find((item) => state.now - startOf(item) <= PROMPT_MS);
  if (prompt !== undefined) return prompt;
  const next = Math.min(...comingStarts(state));
  return due.find((item) => state.now + item.seconds * 1000 <= next) ?? null;
}

/** Starts that are still to come. */
function comingStarts({ items, begun, now }: SpeakerState): number[] {
  return items.filter((item) => !begun.has(item.id) && startOf(item) > now).map(startOf);
}

function isDue(item: SpeakerItem, { now, begun, ready }: SpeakerState): boolean {
  return !begun.has(item.id) && ready.has(item.audioId) && startOf(item) <= now && now <= Date.parse(item.latestStart);
}

const startOf = (item: SpeakerItem) => Date.parse(item.startsAt);

/** What comes next, for people to see. */
export function upcoming(state: Pick<SpeakerState, 'items' | 'begun' | 'now'>): SpeakerItem[] {
  return state.items
    .filter((item) => !state.begun.has(item.id) && Date.parse(item.latestStart) >= state.now)
    .sort((a, b) => startOf(a) - startOf(b));
}
