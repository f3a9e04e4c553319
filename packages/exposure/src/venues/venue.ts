/** What the code at the door of a place says. */
export interface Venue {
  /** Random, 16 bytes: two posters of one place can be told apart, and a new one ends the old. */
  readonly seed: Uint8Array;
  readonly name: string;
  /** Address, or what tells people where they are. */
  readonly place: string;
  /** Kind of place: affects nothing but how it is shown. */
  readonly kind: VenueKind;
  /** Minutes a visit is taken to last when the visitor forgets to leave, 15 to 1440. */
  readonly usualMinutes: number;
}

/** Kinds of places. New ones are added at the end: posters carry the number. */
export const VENUE_KINDS = [
  'other',
  'market',
  'restaurant',
  'school',
  'health',
  'transport',
  'office',
  'worship',
  'event',
] as const;
/** One of `VENUE_KINDS`. */
export type VenueKind = (typeof VENUE_KINDS)[number];

/** Letters of name and place, at most. */
export const LONGEST_NAME = 100;
/** Shortest and longest usual stay. */
export const USUAL_MINUTES = [15, 1_440] as const;
