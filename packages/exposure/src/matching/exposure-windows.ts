import type { CalibrationConfidence } from '../keys/metadata.ts';
import type { ReportType } from '../keys/report-type.ts';
import type { ScanInstance, TimedScan } from './scan-instances.ts';

/** How infectious someone was on a day, by the days since symptoms began. */
export type Infectiousness = 'none' | 'standard' | 'high';

/** At most half an hour near one key (Exposure Notification API, `ExposureWindow`). */
export interface ExposureWindow {
  /** Unix seconds of 00:00 UTC of the day. Minutes stay in the phone. */
  readonly day: number;
  readonly reportType: ReportType;
  readonly infectiousness: Infectiousness;
  /** How sure the sender's power is. */
  readonly confidence: CalibrationConfidence;
  readonly scans: readonly ScanInstance[];
}

/** Longest time from the first scan of a window to its last, seconds. */
export const WINDOW_SECONDS = 30 * 60;
const DAY_SECONDS = 86_400;

/**
 * Cuts the scans of one key into windows (Exposure Notification API, `ExposureWindow`).
 *
 * @param scans in order of time
 * @param key what is known of the key and its sender
 * @returns windows of at most half an hour, in order; none for no scans
 * @example
 * buildWindows(gatherScans(sightings), { reportType: 'confirmed-test', infectiousness: 'high', confidence: 3 });
 */
export function buildWindows(
  scans: readonly TimedScan[],
  key: Pick<ExposureWindow, 'reportType' | 'infectiousness' | 'confidence'>,
): ExposureWindow[] {
  const groups: TimedScan[][] = [];
  for (const scan of scans) {
    const current = groups.at(-1);
    if (current === undefined || scan.time - (current[0] as TimedScan).time > WINDOW_SECONDS) groups.push([scan]);
    else current.push(scan);
  }
  return groups.map((group) => ({
    day: Math.floor((group[0] as TimedScan).time / DAY_SECONDS) * DAY_SECONDS,
    reportType: key.reportType,
    infectiousness: key.infectiousness,
    confidence: key.confidence,
    scans: group.map(({ time: _, ...scan }) => scan),
  }));
}
