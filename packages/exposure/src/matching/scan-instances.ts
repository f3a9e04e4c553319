/** One scan in which a key was heard (Exposure Notification API, `ScanInstance`). */
export interface ScanInstance {
  /** Least attenuation heard in it, dB. */
  readonly minAttenuation: number;
  /** Rounded mean attenuation, dB. */
  readonly typicalAttenuation: number;
  /** Whole minutes since the scan before, in seconds: 0 to 300, 120 when it is not known. */
  readonly secondsSinceLastScan: number;
}

/** A sighting whose attenuation is known. */
export interface MeasuredSighting {
  /** Unix seconds, fractions allowed. */
  readonly time: number;
  readonly attenuation: number;
  readonly minutesSinceScan: number | null;
}

/** A scan and when it began, Unix seconds. */
export interface TimedScan extends ScanInstance {
  readonly time: number;
}

/** Sightings so near each other are of one scan: 1.5 × (4 s of scanning + 13 s) (ExposureMatchingTracer). */
export const SCAN_SECONDS = 25.5;
const UNKNOWN_GAP_MINUTES = 2;
/** Most minutes a gap counts. */
export const LONGEST_GAP_MINUTES = 5;

/**
 * Minutes between two scans as they are stored with a sighting: rounded, at most five. Rounding to the nearest minute is what
 * the gaps of the measured phones show (61 % of four minutes, 30 % of five, 9 % of three).
 *
 * @param earlier when a scan began, Unix seconds
 * @param later when the next one began
 * @returns whole minutes, 0 to 5
 * @example
 * minutesBetween(0, 264) === 4
 */
export const minutesBetween = (earlier: number, later: number): number =>
  Math.min(LONGEST_GAP_MINUTES, Math.max(0, Math.round((later - earlier) / 60)));

/**
 * attenuation = max(0, power sent − (strength received + the receiving model's correction)) (ExposureMatchingTracer).
 *
 * @param txPower from the sender's metadata, dBm
 * @param rssi as the radio gave it, dBm
 * @param rssiCorrection of the receiving model, dB
 * @returns dB
 * @example
 * attenuationOf(-20, -70, 5) === 45
 */
export const attenuationOf = (txPower: number, rssi: number, rssiCorrection: number): number =>
  Math.max(0, txPower - (rssi + rssiCorrection));

/**
 * Gathers the sightings of one key into scans (Exposure Notification API, `ScanInstance`).
 *
 * @param sightings in order of time
 * @returns one scan for all sightings within 25.5 s of its first
 * @example
 * gatherScans([{ time: 0, attenuation: 50, minutesSinceScan: 4 }, { time: 3, attenuation: 52, minutesSinceScan: 4 }]).length === 1
 */
export function gatherScans(sightings: readonly MeasuredSighting[]): TimedScan[] {
  const scans: TimedScan[] = [];
  for (let from = 0; from < sightings.length; ) {
    const first = sightings[from] as MeasuredSighting;
    let to = from;
    let sum = 0;
    let least = Number.POSITIVE_INFINITY;
    for (; to < sightings.length; to++) {
      const { time, attenuation } = sightings[to] as MeasuredSighting;
      if (time - first.time > SCAN_SECONDS) break;
      sum += attenuation;
      least = Math.min(least, attenuation);
    }
    scans.push({
      time: first.time,
      minAttenuation: least,
      typicalAttenuation: Math.round(sum / (to - from)),
      secondsSinceLastScan: (first.minutesSinceScan ?? UNKNOWN_GAP_MINUTES) * 60,
    });
    from = to;
  }
  return scans;
}
