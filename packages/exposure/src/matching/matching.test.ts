import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseEngine } from '../crypto/choose-engine.ts';
import { toHex } from '../input/encoding.ts';
import {
  cryptMetadata,
  type DiagnosisKey,
  deriveMetadataKey,
  deriveRpi,
  deriveRpiKey,
  encodeMetadata,
  KeyList,
  type Metadata,
} from '../keys/index.ts';
import { ContactLog } from '../log/contact-log.ts';
import { countingBytes } from '../testing/arbitraries.ts';
import {
  buildWindows,
  findMatches,
  gatherScans,
  type InfectiousnessMap,
  indexSightings,
  infectiousnessOf,
  matchExposures,
  minutesBetween,
  PublishedKeys,
  type TimedScan,
} from './index.ts';

const START = 2_660_112;
const engine = chooseEngine();
const ALWAYS: InfectiousnessMap = { days: Array.from({ length: 29 }, () => 'high' as const), unknown: 'standard' };
const random = countingBytes();
const keyOf = (changes: Partial<DiagnosisKey> = {}): DiagnosisKey => ({
  data: random(16),
  rollingStart: START,
  rollingPeriod: 144,
  reportType: 'confirmed-test',
  transmissionRisk: 0,
  daysSinceOnset: 0,
  ...changes,
});
const listOf = (...keys: DiagnosisKey[]): KeyList => {
  const list = new KeyList();
  for (const key of keys) list.add(key);
  return list;
};
const METADATA: Metadata = { minor: 1, txPower: -20, confidence: 3 };

/** Appends what a phone hears that stands by the owner of a key at an interval. */
function hear(
  log: ContactLog,
  key: DiagnosisKey,
  at: { interval: number; time: number; rssi?: number; minutes?: number | null },
): void {
  const rpi = deriveRpi(deriveRpiKey(key.data), at.interval);
  const aem = cryptMetadata(deriveMetadataKey(key.data), rpi, encodeMetadata(METADATA));
  log.append({
    rpi,
    aem,
    time: at.time,
    rssi: at.rssi ?? -70,
    minutesSinceScan: at.minutes === undefined ? 4 : at.minutes,
  });
}
const matchesOf = (log: ContactLog, keys: KeyList) => findMatches(indexSightings(log), keys, engine);
const exposuresOf = (log: ContactLog, keys: KeyList) =>
  matchExposures(log, keys, { engine, rssiCorrection: 5, infectiousness: ALWAYS });

describe('matching', () => {
  it.each([
    [0, true],
    [-12, true],
    [12, true],
    [-13, false],
    [13, false],
  ])('takes an identifier heard %i intervals from its own: %s', (drift, isTaken) => {
    const key = keyOf();
    for (const interval of [START, START + 70, START + 143]) {
      const log = new ContactLog();
      hear(log, key, { interval, time: (interval + drift) * 600 + 599 });
      expect(matchesOf(log, listOf(key))).toHaveLength(isTaken ? 1 : 0);
    }
  });

  it('crosses the borders of days: the first identifier is heard the evening before, the last the morning after', () => {
    const key = keyOf();
    const log = new ContactLog();
    hear(log, key, { interval: START, time: (START - 5) * 600 });
    hear(log, key, { interval: START + 143, time: (START + 150) * 600 });
    expect(matchesOf(log, listOf(key)).map((match) => match.interval)).toEqual([START, START + 143]);
    expect(exposuresOf(log, listOf(key)).map((window) => window.day)).toEqual([
      (START - 144) * 600,
      (START + 144) * 600,
    ]);
  });

  it('ends with the rolling period', () => {
    const key = keyOf();
    const log = new ContactLog();
    hear(log, key, { interval: START + 10, time: (START + 10) * 600 });
    expect(matchesOf(log, listOf({ ...key, rollingPeriod: 11 }))).toHaveLength(1);
    expect(matchesOf(log, listOf({ ...key, rollingPeriod: 10 }))).toHaveLength(0);
  });

  it('finds what a plain map of strings finds, among noise', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(5), fc.integer({ min: -20, max: 160 }), fc.integer({ min: -30, max: 30 })), {
          maxLength: 60,
        }),
        (heard) => {
          const keys = Array.from({ length: 6 }, (_, at) =>
            keyOf({ rollingStart: START + (at % 3) * 144, rollingPeriod: 20 + at * 20 }),
          );
          const log = new ContactLog();
          for (const [which, offset, drift] of heard) {
            const key = keys[which] as DiagnosisKey;
            hear(log, key, {
              interval: key.rollingStart + Math.max(0, offset),
              time: (key.rollingStart + offset + drift) * 600,
            });
            log.append({ rpi: random(16), aem: random(4), time: START * 600, rssi: -50, minutesSinceScan: null });
          }
          const list = listOf(...keys);
          const order = (matches: readonly object[]) => matches.map((match) => JSON.stringify(match)).sort();
          expect(order(matchesOf(log, list))).toEqual(order(plainMatches(log, list)));
        },
      ),
      { numRuns: 40 },
    );
  });

  it('finds nothing in an empty log and with no keys', () => {
    expect(matchesOf(new ContactLog(), listOf(keyOf()))).toEqual([]);
    expect(matchesOf(new ContactLog(), listOf())).toEqual([]);
  });
});

function plainMatches(log: ContactLog, keys: KeyList) {
  const byRpi = new Map<string, number[]>();
  for (let at = 0; at < log.length; at++) {
    const name = toHex(log.at(at).rpi);
    byRpi.set(name, [...(byRpi.get(name) ?? []), at]);
  }
  return [...keys].flatMap((key, place) =>
    Array.from({ length: key.rollingPeriod }, (_, at) => key.rollingStart + at).flatMap((interval) => {
      const name = toHex(deriveRpi(deriveRpiKey(key.data), interval));
      return (byRpi.get(name) ?? [])
        .filter((sighting) => Math.abs(Math.floor(log.timeOf(sighting) / 600) - interval) <= 12)
        .map((sighting) => ({ key: place, sighting, interval }));
    }),
  );
}

describe('exposures', () => {
  it('measure attenuation by the sender’s power and the receiver’s correction, never below zero', () => {
    const key = keyOf();
    const log = new ContactLog();
    hear(log, key, { interval: START, time: START * 600, rssi: -70 });
    hear(log, key, { interval: START, time: START * 600 + 3, rssi: -73 });
    hear(log, key, { interval: START, time: START * 600 + 240, rssi: 10 });
    expect(exposuresOf(log, listOf(key))).toEqual([
      {
        day: START * 600,
        reportType: 'confirmed-test',
        infectiousness: 'high',
        confidence: 3,
        scans: [
          { minAttenuation: 45, typicalAttenuation: 47, secondsSinceLastScan: 240 },
          { minAttenuation: 0, typicalAttenuation: 0, secondsSinceLastScan: 240 },
        ],
      },
    ]);
  });

  it('drop replays: what is heard more than twenty minutes after the identifier was first heard', () => {
    const key = keyOf();
    const log = new ContactLog();
    for (const seconds of [0, 1_200, 1_201, 3_000]) hear(log, key, { interval: START, time: START * 600 + seconds });
    expect(exposuresOf(log, listOf(key)).flatMap((window) => window.scans)).toHaveLength(2);
  });

  it('leave out keys of nobody infectious, revoked and recursive keys, and metadata of another version', () => {
    const log = new ContactLog();
    const keys = (['revoked', 'recursive', 'self-report'] as const).map((reportType) => keyOf({ reportType }));
    for (const key of keys) hear(log, key, { interval: START, time: START * 600 });
    expect(exposuresOf(log, listOf(...keys)).map((window) => window.reportType)).toEqual(['self-report']);
    const never: InfectiousnessMap = { days: ALWAYS.days.map(() => 'none'), unknown: 'none' };
    expect(matchExposures(log, listOf(...keys), { engine, rssiCorrection: 0, infectiousness: never })).toEqual([]);
    const strange = keyOf();
    const rpi = deriveRpi(deriveRpiKey(strange.data), START);
    const aem = cryptMetadata(deriveMetadataKey(strange.data), rpi, Uint8Array.of(0x80, 0, 0, 0));
    const other = new ContactLog();
    other.append({ rpi, aem, time: START * 600, rssi: -50, minutesSinceScan: 4 });
    expect(exposuresOf(other, listOf(strange))).toEqual([]);
  });

  it('know how infectious someone was by the days since onset', () => {
    const map: InfectiousnessMap = {
      days: Array.from({ length: 29 }, (_, at) => (at < 12 || at > 24 ? 'none' : at < 18 ? 'high' : 'standard')),
      unknown: 'standard',
    };
    expect([-14, -3, -2, 3, 4, 10, 11, 14, 15, null].map((days) => infectiousnessOf(map, days))).toEqual([
      ...['none', 'none', 'high', 'high', 'standard', 'standard', 'none', 'none', 'none', 'standard'],
    ]);
    expect(() => infectiousnessOf({ ...map, days: [] }, 0)).toThrow(/29/);
  });
});

const scansAt = (...times: number[]): TimedScan[] =>
  times.map((time) => ({ time, minAttenuation: 40, typicalAttenuation: 40, secondsSinceLastScan: 240 }));
const OF_KEY = { reportType: 'confirmed-test', infectiousness: 'high', confidence: 0 } as const;

describe('scans and windows', () => {
  it('gather sightings within 25.5 s of the first', () => {
    const at = (time: number, attenuation: number) => ({ time, attenuation, minutesSinceScan: null });
    expect(gatherScans([at(0, 50), at(25.5, 55), at(25.6, 60), at(51.1, 61)])).toEqual([
      { time: 0, minAttenuation: 50, typicalAttenuation: 53, secondsSinceLastScan: 120 },
      { time: 25.6, minAttenuation: 60, typicalAttenuation: 61, secondsSinceLastScan: 120 },
    ]);
  });

  it('count gaps in whole minutes, at most five', () => {
    expect([29, 30, 200, 211, 269, 271, 299, 4_000].map((seconds) => minutesBetween(0, seconds))).toEqual([
      0, 1, 3, 4, 4, 5, 5, 5,
    ]);
  });

  it('cut after half an hour', () => {
    expect(
      buildWindows(scansAt(0, 900, 1_800, 1_801, 3_601, 3_602), OF_KEY).map((window) => window.scans.length),
    ).toEqual([3, 2, 1]);
  });

  it('keep every scan once, in order, and never more than half an hour together', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20_000), { maxLength: 80 }), (times) => {
        const scans = scansAt(...times.sort((left, right) => left - right)).map((scan, at) => ({
          ...scan,
          minAttenuation: at,
        }));
        const windows = buildWindows(scans, OF_KEY);
        expect(windows.flatMap((window) => window.scans.map((scan) => scan.minAttenuation))).toEqual(
          scans.map((_, at) => at),
        );
        let from = 0;
        for (const { scans: inside } of windows) {
          const to = from + inside.length - 1;
          expect((scans[to] as TimedScan).time - (scans[from] as TimedScan).time).toBeLessThanOrEqual(1_800);
          from = to + 1;
        }
      }),
    );
  });
});

describe('published keys', () => {
  it('take revisions where the standard lets them', () => {
    const known = new PublishedKeys();
    const key = keyOf({ reportType: 'clinical-diagnosis' });
    known.take({ keys: [key], revisedKeys: [] });
    expect(known.list().length).toBe(1);
    known.take({ keys: [], revisedKeys: [{ ...key, reportType: 'self-report' }] });
    expect(known.typeOf(key.data)).toBe('clinical-diagnosis');
    known.take({ keys: [], revisedKeys: [{ ...key, reportType: 'revoked' }] });
    known.take({ keys: [key], revisedKeys: [] });
    expect([known.typeOf(key.data), known.list().length, known.size]).toEqual(['revoked', 0, 1]);
  });
});
