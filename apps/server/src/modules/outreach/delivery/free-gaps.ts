/** Numbers above the first, up to and with the last; `upTo` is null where it goes on for ever. */
export interface Gap {
  readonly above: number;
  readonly upTo: number | null;
}

/**
 * Where no lot lies, in the order in which to look for work: first beyond the number where this line left off, then from the
 * start again. Lots may come in any order; numbers are above zero.
 */
export function freeGaps(lots: readonly { above: number; upTo: number }[], after: number): Gap[] {
  const free: Gap[] = [];
  let above = 0;
  for (const lot of [...lots].sort((one, other) => one.above - other.above)) {
    if (lot.above > above) free.push({ above, upTo: lot.above });
    above = Math.max(above, lot.upTo);
  }
  free.push({ above, upTo: null });
  const later = free.map((gap) => ({ above: Math.max(gap.above, after), upTo: gap.upTo }));
  const earlier = free.map((gap) => ({ above: gap.above, upTo: Math.min(gap.upTo ?? after, after) }));
  return [...later, ...earlier].filter((gap) => gap.upTo === null || gap.above < gap.upTo);
}
