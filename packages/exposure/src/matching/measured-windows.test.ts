import { describe, expect, it } from 'vitest';
import { hasVectors, readVector } from '../testing/vectors.ts';
import { buildWindows, gatherScans, minutesBetween } from './index.ts';

/** Windows that Android's own framework returned on phone 01 for the key of phone 02 (DP-3T exp34). */
interface FrameworkWindow {
  readonly scanInstances: readonly {
    readonly minAttenuationDb: number;
    readonly typicalAttenuationDb: number;
    readonly secondsSinceLastScan: number;
  }[];
}
/** The lunch, scan by scan: set → scan → receiver → transmitter. */
type Lunch = Record<
  string,
  Record<string, Record<string, Record<string, { ts: [number, number]; min_att: number; avg_att: number }>>>
>;

const OF_KEY = { reportType: 'confirmed-test', infectiousness: 'high', confidence: 0 } as const;

describe.skipIf(!hasVectors)('measured phones', () => {
  it('cut the 52 windows of a real phone where it cut them', () => {
    const windows = Object.values(
      readVector<Record<string, FrameworkWindow[]>>('ble/dp3t-exp34-01-check02.json'),
    ).flat();
    const differences = windows.filter(({ scanInstances }) => {
      let time = 1_596_067_200;
      const sightings = scanInstances.flatMap((scan, at) => {
        time += at === 0 ? 0 : scan.secondsSinceLastScan;
        return sightingsOf(scan, time);
      });
      const built = buildWindows(gatherScans(sightings), OF_KEY);
      const mine = built.flatMap((window) => window.scans.map(asFramework));
      return built.length !== 1 || JSON.stringify(mine) !== JSON.stringify(scanInstances.map(asPlain));
    });
    expect(windows).toHaveLength(52);
    expect(differences).toEqual([]);
  });

  it('show gaps between scans as the framework rounds them', () => {
    const lunch = gapsOfLunch(readVector<Lunch>('ble/dp3t-exp34-scenario01-lunch.json'));
    const windows = Object.values(
      readVector<Record<string, FrameworkWindow[]>>('ble/dp3t-exp34-01-check02.json'),
    ).flat();
    const framework = windows.flatMap((each) =>
      each.scanInstances.slice(1).map((scan) => scan.secondsSinceLastScan / 60),
    );
    for (const minutes of [3, 4, 5])
      expect(Math.abs(shareOf(lunch, minutes) - shareOf(framework, minutes))).toBeLessThan(0.03);
  });

  it('build one window for the half hour of the lunch, with the three scans that heard the other phone', () => {
    const lunch = readVector<Lunch>('ble/dp3t-exp34-scenario01-lunch.json');
    const scans = scansOf(lunch, '1');
    const sightings = scans.flatMap(({ time, heard }, at) => {
      const other = heard['2'];
      const minutesSinceScan = at === 0 ? null : minutesBetween(scans[at - 1]?.time ?? 0, time);
      const scan = { minAttenuationDb: other?.min_att ?? 0, typicalAttenuationDb: other?.avg_att ?? 0 };
      return other === undefined ? [] : sightingsOf(scan, other.ts[0]).map((each) => ({ ...each, minutesSinceScan }));
    });
    expect(buildWindows(gatherScans(sightings), OF_KEY).map((window) => window.scans)).toEqual([
      [
        { minAttenuation: 58, typicalAttenuation: 60, secondsSinceLastScan: 120 },
        { minAttenuation: 64, typicalAttenuation: 64, secondsSinceLastScan: 240 },
        { minAttenuation: 65, typicalAttenuation: 65, secondsSinceLastScan: 300 },
      ],
    ]);
  });
});

/** Two sightings of a scan that have its least and its mean attenuation. */
function sightingsOf(
  scan: { minAttenuationDb: number; typicalAttenuationDb: number; secondsSinceLastScan?: number },
  time: number,
) {
  const minutesSinceScan = scan.secondsSinceLastScan === undefined ? null : scan.secondsSinceLastScan / 60;
  const other = 2 * scan.typicalAttenuationDb - scan.minAttenuationDb;
  return [scan.minAttenuationDb, other].map((attenuation, at) => ({
    time: time + at * 2,
    attenuation,
    minutesSinceScan,
  }));
}

const asFramework = (scan: { minAttenuation: number; typicalAttenuation: number; secondsSinceLastScan: number }) => [
  scan.minAttenuation,
  scan.typicalAttenuation,
  scan.secondsSinceLastScan,
];
const asPlain = (scan: FrameworkWindow['scanInstances'][number]) => [
  scan.minAttenuationDb,
  scan.typicalAttenuationDb,
  scan.secondsSinceLastScan,
];

function scansOf(lunch: Lunch, receiver: string) {
  return Object.values(lunch)
    .flatMap((set) => Object.values(set))
    .flatMap((scan) => {
      const heard = scan[receiver];
      return heard === undefined ? [] : [{ time: Math.min(...Object.values(heard).map((each) => each.ts[0])), heard }];
    })
    .sort((left, right) => left.time - right.time);
}

function gapsOfLunch(lunch: Lunch): number[] {
  const receivers = new Set(
    Object.values(lunch).flatMap((set) => Object.values(set).flatMap((scan) => Object.keys(scan))),
  );
  return [...receivers].flatMap((receiver) => {
    const times = scansOf(lunch, receiver).map((scan) => scan.time);
    return times.slice(1).map((time, at) => minutesBetween(times[at] ?? 0, time));
  });
}

const shareOf = (gaps: readonly number[], minutes: number): number =>
  gaps.filter((gap) => gap === minutes).length / gaps.length;
