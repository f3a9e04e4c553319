import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { signDigest, writePublicKey } from '../crypto/ecdsa.ts';
import type { CalibrationConfidence } from '../keys/metadata.ts';
import { REPORT_TYPES } from '../keys/report-type.ts';
import type { ExposureWindow } from '../matching/exposure-windows.ts';
import { hasVectors, readVector } from '../testing/vectors.ts';
import {
  classicScore,
  type RangeScoring,
  type RiskConfiguration,
  readConfiguration,
  scoreByRanges,
  signConfiguration,
  summariseDays,
  type WeightedScoring,
  weightedAttenuation,
  windowScore,
} from './index.ts';

const DAY = 86_400;
const window = (changes: Partial<ExposureWindow> = {}): ExposureWindow => ({
  day: 18_400 * DAY,
  reportType: 'confirmed-test',
  infectiousness: 'standard',
  confidence: 0,
  scans: [{ minAttenuation: 40, typicalAttenuation: 40, secondsSinceLastScan: 300 }],
  ...changes,
});
const SCORING: WeightedScoring = {
  attenuationThresholds: [40, 53, 60],
  attenuationWeights: [2, 1, 0.5, 0],
  reportTypeWeights: { 'confirmed-test': 1, 'clinical-diagnosis': 0.5 },
  infectiousnessWeights: { standard: 1, high: 1.5 },
  minimumWindowScore: 100,
};

describe('weighted scoring', () => {
  it('weighs each scan by its bucket, bounds in the nearer one, then type and infectiousness', () => {
    const scans = [40, 41, 53, 54, 60, 61].map((typicalAttenuation) => ({
      minAttenuation: 0,
      typicalAttenuation,
      secondsSinceLastScan: 60,
    }));
    expect(windowScore(window({ scans }), SCORING)).toBe(60 * (2 + 1 + 1 + 0.5 + 0.5 + 0));
    expect(windowScore(window({ scans, infectiousness: 'high', reportType: 'clinical-diagnosis' }), SCORING)).toBe(
      300 * 0.5 * 1.5,
    );
    expect(windowScore(window({ scans, reportType: 'self-report' }), SCORING)).toBe(0);
    expect(windowScore(window({ scans, infectiousness: 'none' }), SCORING)).toBe(0);
  });

  it('sums days up, newest first, without windows under the least score', () => {
    const faint = [{ minAttenuation: 0, typicalAttenuation: 60, secondsSinceLastScan: 120 }];
    const days = summariseDays(
      [
        window(),
        window({ infectiousness: 'high' }),
        window({ scans: faint }),
        window({ day: 18_401 * DAY, reportType: 'clinical-diagnosis' }),
      ],
      SCORING,
    );
    expect(days.map(({ byReportType: _, ...day }) => day)).toEqual([
      { day: 18_401 * DAY, maximumScore: 300, scoreSum: 300, weightedDurationSum: 600 },
      { day: 18_400 * DAY, maximumScore: 900, scoreSum: 1_500, weightedDurationSum: 1_200 },
    ]);
    expect(days[1]?.byReportType.get('confirmed-test')?.scoreSum).toBe(1_500);
  });

  it('never falls when a scan is added', () => {
    const scan = fc.record({
      minAttenuation: fc.nat(90),
      typicalAttenuation: fc.nat(90),
      secondsSinceLastScan: fc.nat(300),
    });
    fc.assert(
      fc.property(fc.array(scan, { maxLength: 8 }), scan, (scans, more) => {
        expect(windowScore(window({ scans: [...scans, more] }), SCORING)).toBeGreaterThanOrEqual(
          windowScore(window({ scans }), SCORING),
        );
      }),
    );
  });

  it.each([
    [{ attenuationThresholds: [50, 40, 60] }, /attenuationThresholds\[1\]/],
    [{ attenuationWeights: [2.6, 1, 1, 1] }, /attenuationWeights\[0\]/],
    [{ reportTypeWeights: { 'confirmed-test': -1 } }, /reportTypeWeights.confirmed-test/],
    [{ infectiousnessWeights: { standard: 1, high: Number.NaN } }, /infectiousnessWeights.high/],
    [{ minimumWindowScore: -1 }, /minimumWindowScore/],
  ])('refuses settings out of bounds: %o', (changes, message) => {
    expect(() => summariseDays([], { ...SCORING, ...(changes as Partial<WeightedScoring>) })).toThrow(message);
  });
});

describe('the first scoring', () => {
  it('weighs attenuation by time: 188 / 56 gives 3, as the reference’s example', () => {
    expect(
      weightedAttenuation(
        [
          [0, 1],
          [10, 4],
          [50, 5],
        ],
        6,
      ),
    ).toBe(3);
  });

  it('multiplies four scores, and is 0 under the least', () => {
    const scores = {
      attenuation: [1, 2, 3, 4, 5, 6, 7, 8],
      daysSinceExposure: [1, 2, 3, 4, 5, 6, 7, 8],
      duration: [0, 2, 3, 4, 5, 6, 7, 8],
      transmissionRisk: [1, 2, 3, 4, 5, 6, 7, 8],
      minimumScore: 10,
    };
    expect(classicScore({ attenuation: 74, days: 14, minutes: 31, risk: 8 }, scores)).toBe(1 * 1 * 8 * 8);
    expect(classicScore({ attenuation: 10, days: 0, minutes: 5, risk: 1 }, scores)).toBe(8 * 8 * 2 * 1);
    expect(classicScore({ attenuation: 10, days: 0, minutes: 0, risk: 8 }, scores)).toBe(0);
    expect(classicScore({ attenuation: 80, days: 20, minutes: 5, risk: 1 }, scores)).toBe(0);
  });
});

interface RangeVector {
  readonly defaultRiskCalculationConfiguration: RangeScoring;
  readonly testCases: readonly {
    readonly description: string;
    readonly exposureWindows: readonly {
      readonly ageInDays: number;
      readonly reportType: number;
      readonly infectiousness: number;
      readonly calibrationConfidence: CalibrationConfidence;
      readonly scanInstances: ExposureWindow['scans'];
    }[];
    readonly [expectation: string]: unknown;
  }[];
}

describe.skipIf(!hasVectors)('Germany’s scoring', () => {
  const vector = hasVectors ? readVector<RangeVector>('cwa-exposure-window-risk.json') : null;

  it.each(vector?.testCases ?? [])('$description', (testCase) => {
    const windows = testCase.exposureWindows.map(
      (each): ExposureWindow => ({
        day: (18_400 - each.ageInDays) * DAY,
        reportType: REPORT_TYPES[each.reportType] ?? 'unknown',
        infectiousness: each.infectiousness === 2 ? 'high' : each.infectiousness === 1 ? 'standard' : 'none',
        confidence: each.calibrationConfidence,
        scans: each.scanInstances,
      }),
    );
    const risk = scoreByRanges(windows, vector?.defaultRiskCalculationConfiguration as RangeScoring);
    const ages = (level: number) => risk.days.filter((day) => day.level === level).map((day) => 18_400 - day.day / DAY);
    const sum = (of: 'low' | 'high') => risk.days.reduce((total, day) => total + day.encounters[of], 0);
    expect({
      expTotalRiskLevel: risk.level,
      expAgeOfMostRecentDateWithLowRisk: ages(1)[0] ?? null,
      expAgeOfMostRecentDateWithHighRisk: ages(2)[0] ?? null,
      expNumberOfDaysWithLowRisk: ages(1).length,
      expNumberOfDaysWithHighRisk: ages(2).length,
      expTotalMinimumDistinctEncountersWithLowRisk: sum('low'),
      expTotalMinimumDistinctEncountersWithHighRisk: sum('high'),
    }).toEqual(Object.fromEntries(Object.entries(testCase).filter(([name]) => /^exp[A-Z]/.test(name))));
  });
});

describe('remote configuration', () => {
  const secret = new Uint8Array(32).fill(3);
  const spki = writePublicKey(secret);
  const configuration: RiskConfiguration = {
    version: 4,
    scoring: SCORING,
    infectiousness: { days: Array.from({ length: 29 }, () => 'standard' as const), unknown: 'high' },
    warnFrom: 900,
    daysBack: 10,
  };
  const resigned = (text: string) => ({ text, signature: signDigest(digestOf(text), secret) });

  it('is accepted as signed', () => {
    expect(readConfiguration(signConfiguration(configuration, secret), { spki, current: 4 })).toEqual(configuration);
  });

  it('is refused when changed, older, malformed or out of bounds', () => {
    const signed = signConfiguration(configuration, secret);
    const code = (act: () => unknown) => {
      try {
        act();
        return 'accepted';
      } catch (error) {
        return (error as { code: string }).code;
      }
    };
    const read = (text: string, current = 0) => code(() => readConfiguration(resigned(text), { spki, current }));
    expect(code(() => readConfiguration({ ...signed, text: `${signed.text} ` }, { spki, current: 0 }))).toBe(
      'signature-wrong',
    );
    expect(code(() => readConfiguration({ ...signed, signature: new Uint8Array(64) }, { spki, current: 0 }))).toBe(
      'signature-encoding',
    );
    expect(read(signed.text, 5)).toBe('configuration-outdated');
    for (const wrong of [
      '{',
      'null',
      '{}',
      JSON.stringify({ ...configuration, warnFrom: 1 }),
      JSON.stringify({ ...configuration, daysBack: 15 }),
    ])
      expect(read(wrong)).toBe('configuration-malformed');
    expect(read(JSON.stringify({ ...configuration, scoring: { ...SCORING, attenuationWeights: [9, 1, 1, 1] } }))).toBe(
      'configuration-malformed',
    );
    expect(() => signConfiguration({ ...configuration, warnFrom: 99_999 }, secret)).toThrow(/warnFrom/);
  });
});

function digestOf(text: string): Uint8Array {
  return new Uint8Array(createHash('sha256').update(text).digest());
}
