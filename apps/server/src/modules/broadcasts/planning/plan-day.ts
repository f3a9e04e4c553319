/** Seconds since local midnight; Vietnam has no summer time. */
export interface DaySlot {
  readonly from: number;
  readonly until: number;
}

/** One broadcast somebody wants on one station and day. */
export interface Wish {
  /** Of the occurrence it becomes. */
  readonly id: string;
  readonly seconds: number;
  /** Higher goes first: province over district over commune. */
  readonly priority: number;
  /** Who asked first goes first among equals, milliseconds. */
  readonly askedAt: number;
  readonly slot: number;
  /** From 0: which of its repeats in the slot, and of how many. */
  readonly repeat: number;
  readonly repeats: number;
  /** Slots it may go to when its own is full. */
  readonly otherSlots: readonly number[];
}

/** What plays already or has played: it keeps its place whatever comes. */
export interface Fixed {
  readonly at: number;
  readonly seconds: number;
}

/** Why a broadcast stands elsewhere than wished. */
export type Shift = 'later' | 'earlier' | 'other-slot' | 'no-room';
export interface Placement {
  readonly id: string;
  /** Null when it found no room. */
  readonly at: number | null;
  /** Slot it stands in. */
  readonly slot: number;
  readonly shift: Shift | null;
}

/** Between two broadcasts, for the last word to end. */
export const PAUSE_SECONDS = 5;
/** So much later in its own slot is not worth telling. */
const UNREMARKED_SECONDS = 600;

type Day = { readonly slots: readonly DaySlot[]; readonly notBefore: number };

/**
 * Plans one station's day: each wish gets a place of its own inside a slot, or none. Wishes are placed by priority, then
 * first repeats before second ones, then by who asked first; each once placed stays, so nothing lower moves anything
 * higher. Among equals all are tried in their own slots before any goes to another's. Pure: the same wishes in any order
 * give the same plan.
 *
 * @param day.notBefore nothing is placed before this second: the plan of today leaves the past alone
 */
export function planDay(day: Day & { wishes: readonly Wish[]; fixed: readonly Fixed[] }): Placement[] {
  const taken = [...day.fixed];
  const levels = Map.groupBy([...day.wishes].sort(inOrder), (wish) => wish.priority);
  return [...levels.values()].flatMap((wishes) => {
    const keep = (wish: Wish, placed: Placement | null): Placement | null => {
      if (placed?.at != null) taken.push({ at: placed.at, seconds: wish.seconds });
      return placed;
    };
    const own = wishes.map((wish) => ({ wish, placed: keep(wish, placeInOwn(wish, day, taken)) }));
    return own.map(
      ({ wish, placed }) =>
        placed ??
        keep(wish, placeInOther(wish, day, taken)) ?? {
          id: wish.id,
          at: null,
          slot: wish.slot,
          shift: 'no-room' as const,
        },
    );
  });
}

function inOrder(a: Wish, b: Wish): number {
  return b.priority - a.priority || a.repeat - b.repeat || a.askedAt - b.askedAt || (a.id < b.id ? -1 : 1);
}

/** At its own minute or after it, else anywhere in its slot. */
function placeInOwn(wish: Wish, day: Day, taken: readonly Fixed[]): Placement | null {
  const own = day.slots[wish.slot];
  if (own === undefined) return null;
  const ideal = own.from + Math.floor(((own.until - own.from) * wish.repeat) / wish.repeats);
  const after = firstGap(own, Math.max(ideal, day.notBefore), wish.seconds, taken);
  if (after !== null)
    return { id: wish.id, at: after, slot: wish.slot, shift: after - ideal > UNREMARKED_SECONDS ? 'later' : null };
  const before = firstGap(own, Math.max(own.from, day.notBefore), wish.seconds, taken);
  return before === null ? null : { id: wish.id, at: before, slot: wish.slot, shift: 'earlier' };
}

function placeInOther(wish: Wish, day: Day, taken: readonly Fixed[]): Placement | null {
  for (const index of wish.otherSlots) {
    const other = day.slots[index];
    if (other === undefined) continue;
    const at = firstGap(other, Math.max(other.from, day.notBefore), wish.seconds, taken);
    if (at !== null) return { id: wish.id, at, slot: index, shift: 'other-slot' };
  }
  return null;
}

/** The earliest second from `from` on at which it fits into the slot beside all that is taken. */
function firstGap(slot: DaySlot, from: number, seconds: number, taken: readonly Fixed[]): number | null {
  let at = from;
  for (const other of [...taken].sort((a, b) => a.at - b.at)) {
    if (other.at + other.seconds + PAUSE_SECONDS <= at) continue;
    if (other.at >= at + seconds + PAUSE_SECONDS) break;
    at = other.at + other.seconds + PAUSE_SECONDS;
  }
  return at + seconds <= slot.until ? at : null;
}
