/** Fewer people than this could be recognised. */
export const SMALLEST_GROUP = 10;

/** A figure of people as it may be shown: nobody is nobody, one to nine are not told. */
export const shown = (count: number): number | null => (count > 0 && count < SMALLEST_GROUP ? null : count);

/** For lines of drawings: what may not be told is drawn as nothing. */
export const drawn = (count: number): number => (count < SMALLEST_GROUP ? 0 : count);
