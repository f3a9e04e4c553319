import {
  ContactLog,
  chooseEngine,
  cryptMetadata,
  dayStart,
  deriveMetadataKey,
  deriveRpi,
  deriveRpiKey,
  type ExposureWindow,
  encodeMetadata,
  intervalOf,
  KeyList,
  matchExposures,
  minutesBetween,
  ROLLING_PERIOD,
  summariseDays,
} from '@phong-tuyen/exposure';
import { INFECTIOUSNESS, RISK_SETTINGS } from '../phones/risk-settings.ts';
import { seededRandom } from '../random.ts';

/** One phone heard by another in one scan, with the true distance where someone measured it. */
export interface MeasuredHearing {
  readonly ts: readonly [first: number, last: number];
  readonly min_att: number;
  readonly avg_att: number;
  readonly min_gtd: number | null;
}

/** Encounters as DP-3T publishes them: set → scan → receiver → transmitter. */
export type MeasuredEncounters = Readonly<
  Record<string, Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, MeasuredHearing>>>>>>>
>;

/** What one setting makes of the measured encounters, pair by pair. */
export interface ReplayRow {
  readonly risk: string;
  readonly pairs: number;
  readonly near: number;
  readonly warned: number;
  /** Null where nobody was warned, or nobody near. */
  readonly precision: number | null;
  readonly recall: number | null;
}

const TX_POWER = -24;
const NEAR_METRES = 2;
/** A meal of half an hour hears three to seven scans: a third of it near is near. */
const NEAR_SECONDS = 540;

interface Scan {
  readonly time: number;
  readonly heard: Readonly<Record<string, MeasuredHearing>>;
}

/**
 * Has phones with the real library hear what was measured, publishes everyone's keys, and compares what each setting warns of with
 * the measured distances. Only pairs whose distance is known count.
 */
export function replayEncounters(encounters: MeasuredEncounters, settings = RISK_SETTINGS): ReplayRow[] {
  const receivers = new Map(namesOf(encounters).map((name) => [name, scansOf(encounters, name)]));
  const heardBy = new Map([...receivers].map(([receiver, scans]) => [receiver, exposuresOf(scans)]));
  const pairs = [...receivers].flatMap(([receiver, scans]) =>
    [...new Set(scans.flatMap((scan) => Object.keys(scan.heard)))].flatMap((sender) => {
      const seconds = nearSeconds(scans, sender);
      return seconds === null
        ? []
        : [{ isNear: seconds >= NEAR_SECONDS, windows: heardBy.get(receiver)?.get(sender) ?? [] }];
    }),
  );
  return settings.map(({ name, scoring, warnFrom }) => {
    // The bar is lowered as the meal is shorter than the quarter of an hour of the setting.
    const bar = (warnFrom / 900) * NEAR_SECONDS;
    const judged = pairs.map(({ isNear, windows }) => ({
      isNear,
      isWarned: summariseDays(windows, scoring).some((day) => day.scoreSum >= bar),
    }));
    const count = (test: (pair: { isNear: boolean; isWarned: boolean }) => boolean) => judged.filter(test).length;
    const [near, warned, both] = [
      count((pair) => pair.isNear),
      count((pair) => pair.isWarned),
      count((pair) => pair.isNear && pair.isWarned),
    ];
    return {
      risk: name,
      pairs: pairs.length,
      near,
      warned,
      precision: warned === 0 ? null : both / warned,
      recall: near === 0 ? null : both / near,
    };
  });
}

function namesOf(encounters: MeasuredEncounters): string[] {
  return [
    ...new Set(Object.values(encounters).flatMap((set) => Object.values(set).flatMap((scan) => Object.keys(scan)))),
  ];
}

function scansOf(encounters: MeasuredEncounters, receiver: string): Scan[] {
  return Object.values(encounters)
    .flatMap((set) => Object.values(set))
    .flatMap((scan) => {
      const heard = scan[receiver];
      return heard === undefined ? [] : [{ time: Math.min(...Object.values(heard).map((each) => each.ts[0])), heard }];
    })
    .sort((left, right) => left.time - right.time);
}

/** Windows of one receiver by sender, through payloads, log, keys and matching. */
function exposuresOf(scans: readonly Scan[]): Map<string, ExposureWindow[]> {
  const log = new ContactLog();
  const keys = new Map<string, KeyList>();
  for (const [at, { time, heard }] of scans.entries()) {
    const before = scans[at - 1];
    for (const [sender, hearing] of Object.entries(heard)) {
      const interval = intervalOf(hearing.ts[0]);
      const data = seededRandom(`replay/${sender}`).bytes(16);
      const rpi = deriveRpi(deriveRpiKey(data), interval);
      const metadata = encodeMetadata({ minor: 1, txPower: TX_POWER, confidence: 3 });
      const aem = cryptMetadata(deriveMetadataKey(data), rpi, metadata);
      if (!keys.has(sender)) keys.set(sender, keyOf(data, dayStart(interval)));
      // Two sightings have the least and the mean attenuation that the scan had.
      for (const attenuation of [hearing.min_att, 2 * hearing.avg_att - hearing.min_att])
        log.append({
          rpi,
          aem,
          time: Math.floor(hearing.ts[0]),
          rssi: Math.max(-128, TX_POWER - attenuation),
          minutesSinceScan: before === undefined ? null : minutesBetween(before.time, time),
        });
    }
  }
  const engine = chooseEngine();
  return new Map(
    [...keys].map(([sender, list]) => [
      sender,
      matchExposures(log, list, { engine, rssiCorrection: 0, infectiousness: INFECTIOUSNESS }),
    ]),
  );
}

function keyOf(data: Uint8Array, rollingStart: number): KeyList {
  const list = new KeyList(1);
  list.add({
    data,
    rollingStart,
    rollingPeriod: ROLLING_PERIOD,
    reportType: 'confirmed-test',
    transmissionRisk: 0,
    daysSinceOnset: 0,
  });
  return list;
}

/** Seconds both sat within two metres, by the gaps between scans; null when no distance is known. */
function nearSeconds(scans: readonly Scan[], sender: string): number | null {
  const distances = scans.flatMap((scan) => scan.heard[sender]?.min_gtd ?? []);
  if (distances.length === 0) return null;
  const nearShare = distances.filter((metres) => metres <= NEAR_METRES).length / distances.length;
  const [first, last] = [scans[0]?.time ?? 0, scans.at(-1)?.time ?? 0];
  return nearShare * (last - first);
}
