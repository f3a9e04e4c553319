import type { Random } from '../random.ts';

/**
 * What a phone hears of another at a distance, measured at the lunch of DP-3T's experiment 34 (20 phones on tables, 575 scans with
 * known distances; github.com/DP-3T/bt-measurements): mean attenuation and its spread, and the share of scans that hear anything.
 */
interface Band {
  /** Metres, up to. */
  readonly to: number;
  readonly attenuation: number;
  readonly deviation: number;
  readonly heard: number;
}
/** Nearest band first. */
export const MEASURED_BANDS: readonly Band[] = [
  { to: 1.2, attenuation: 52.3, deviation: 7.3, heard: 0.82 },
  { to: 2, attenuation: 57.2, deviation: 5.4, heard: 0.8 },
  { to: 2.6, attenuation: 60.4, deviation: 5, heard: 0.6 },
  { to: 4, attenuation: 62, deviation: 4.4, heard: 0.55 },
  { to: Number.POSITIVE_INFINITY, attenuation: 62.7, deviation: 4.4, heard: 0.51 },
];
/** Of the spread, this much is between scans of one pair; the rest stays with the pair: pockets, bodies, hands. */
const WITHIN_PAIR = 4.36;
/** Seconds between scans: mean and deviation of the same phones. */
const SCAN_GAP = { mean: 264, deviation: 38, least: 60 } as const;

/** One scan that heard the other phone. */
export interface HeardScan {
  /** Seconds from the beginning of the contact. */
  readonly at: number;
  readonly attenuation: number;
  readonly secondsSinceScan: number;
}

/** Scans of one phone during a contact. */
export function hearContact(
  contact: { readonly minutes: number; readonly metres: number },
  random: Random,
): HeardScan[] {
  const band = MEASURED_BANDS.find((each) => contact.metres <= each.to) as Band;
  const between = Math.sqrt(Math.max(0, band.deviation ** 2 - WITHIN_PAIR ** 2));
  const ofPair = random.normal(band.attenuation, between);
  const scans: HeardScan[] = [];
  let gap = scanGap(random);
  for (let at = random.next() * gap; at < contact.minutes * 60; at += gap) {
    const secondsSinceScan = gap;
    if (random.next() < band.heard)
      scans.push({ at, attenuation: Math.max(0, random.normal(ofPair, WITHIN_PAIR)), secondsSinceScan });
    gap = scanGap(random);
  }
  return scans;
}

const scanGap = (random: Random): number => Math.max(SCAN_GAP.least, random.normal(SCAN_GAP.mean, SCAN_GAP.deviation));
