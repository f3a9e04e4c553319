import type { CoverageDoubt } from '@phong-tuyen/contracts';

/** Fewer people than this could be recognised. */
export const SMALLEST_GROUP = 10;

/** A figure of people as it may be shown: nobody is nobody, one to nine are not told. */
export const shown = (count: number): number | null => (count > 0 && count < SMALLEST_GROUP ? null : count);

/** For lines of drawings: what may not be told is drawn as nothing. */
export const drawn = (count: number): number => (count < SMALLEST_GROUP ? 0 : count);

/** A doubt with its figures of people as they may be told; how often a round figure came is no number of people. */
export const hideFew = (doubt: CoverageDoubt): CoverageDoubt => ({
  ...doubt,
  count: doubt.count === null ? null : shown(doubt.count),
  limit: doubt.limit === null || doubt.code === 'round-numbers' ? doubt.limit : shown(doubt.limit),
});
