import type { CalibrationConfidence } from '../keys/metadata.ts';
import type { ReportType } from '../keys/report-type.ts';
import type { ExposureWindow } from '../matching/exposure-windows.ts';

/** A range of numbers; its upper bound is outside when `maxExclusive` says so, and the lower likewise. */
export interface Range {
  readonly min: number;
  readonly max: number;
  readonly minExclusive?: boolean;
  readonly maxExclusive?: boolean;
}

/** Settings of Germany's Corona-Warn-App, by the names of its published file, so that its files can be used as they are. */
export interface RangeScoring {
  readonly minutesAtAttenuationFilters: readonly {
    readonly attenuationRange: Range;
    readonly dropIfMinutesInRange: Range;
  }[];
  readonly trlFilters: readonly { readonly dropIfTrlInRange: Range }[];
  readonly minutesAtAttenuationWeights: readonly { readonly attenuationRange: Range; readonly weight: number }[];
  readonly normalizedTimePerEWToRiskLevelMapping: readonly {
    readonly normalizedTimeRange: Range;
    readonly riskLevel: number;
  }[];
  readonly normalizedTimePerDayToRiskLevelMapping: readonly {
    readonly normalizedTimeRange: Range;
    readonly riskLevel: number;
  }[];
  readonly trlEncoding: {
    readonly infectiousnessOffsetStandard: number;
    readonly infectiousnessOffsetHigh: number;
    readonly reportTypeOffsetRecursive: number;
    readonly reportTypeOffsetSelfReport: number;
    readonly reportTypeOffsetConfirmedClinicalDiagnosis: number;
    readonly reportTypeOffsetConfirmedTest: number;
  };
  readonly transmissionRiskValueMapping: readonly {
    readonly transmissionRiskLevel: number;
    readonly transmissionRiskValue: number;
  }[];
}

/** 0 none, 1 low, 2 high. */
export type RiskLevel = 0 | 1 | 2;

/** One day's risk by the German rules. */
export interface DayRisk {
  /** Unix seconds of 00:00 UTC. */
  readonly day: number;
  readonly level: RiskLevel;
  readonly normalizedMinutes: number;
  /** Least number of different people met at each level: windows that differ in transmission risk or confidence. */
  readonly encounters: { readonly low: number; readonly high: number };
}

/** The risk of all days together. */
export interface TotalRisk {
  /** High when any day is high. */
  readonly level: 1 | 2;
  /** Newest day first. */
  readonly days: readonly DayRisk[];
}

/** Whether a value lies in a range, each bound with or without itself. */
export const isInRange = (value: number, range: Range): boolean =>
  (range.minExclusive ? value > range.min : value >= range.min) &&
  (range.maxExclusive ? value < range.max : value <= range.max);

/**
 * Transmission risk level, 1 to 8, which this scheme hides in report type and infectiousness (Corona-Warn-App, "trlEncoding").
 *
 * @param window its report type and infectiousness
 * @param scoring where the offsets stand
 * @returns 0 for types that have no offset
 * @example
 * transmissionRiskLevel({ reportType: 'confirmed-test', infectiousness: 'high' }, scoring)
 */
export function transmissionRiskLevel(
  window: Pick<ExposureWindow, 'reportType' | 'infectiousness'>,
  scoring: RangeScoring,
): number {
  const encoding = scoring.trlEncoding;
  const offsets: Partial<Record<ReportType, number>> = {
    recursive: encoding.reportTypeOffsetRecursive,
    'self-report': encoding.reportTypeOffsetSelfReport,
    'clinical-diagnosis': encoding.reportTypeOffsetConfirmedClinicalDiagnosis,
    'confirmed-test': encoding.reportTypeOffsetConfirmedTest,
  };
  const ofType = offsets[window.reportType];
  if (ofType === undefined || window.infectiousness === 'none') return 0;
  return (
    ofType +
    (window.infectiousness === 'high' ? encoding.infectiousnessOffsetHigh : encoding.infectiousnessOffsetStandard)
  );
}

interface ScoredWindow {
  readonly day: number;
  readonly minutes: number;
  readonly level: RiskLevel;
  readonly trl: number;
  readonly confidence: CalibrationConfidence;
}

/**
 * Risk of all days, by least attenuations; scans of negative length do not count (Corona-Warn-App, exposure windows risk calculation).
 *
 * @param windows of all keys together
 * @param scoring ranges in dB and minutes
 * @returns the level of all, and each day's, newest first
 * @example
 * scoreByRanges(windows, scoring).level === 2 // high
 */
export function scoreByRanges(windows: readonly ExposureWindow[], scoring: RangeScoring): TotalRisk {
  const byDay = new Map<number, ScoredWindow[]>();
  for (const window of windows) {
    const scored = scoreWindow(window, scoring);
    if (scored !== null) byDay.set(scored.day, [...(byDay.get(scored.day) ?? []), scored]);
  }
  const days = [...byDay]
    .sort(([left], [right]) => right - left)
    .map(([day, scored]) => scoreDay(day, scored, scoring));
  return { level: days.some((each) => each.level === 2) ? 2 : 1, days };
}

function scoreWindow(window: ExposureWindow, scoring: RangeScoring): ScoredWindow | null {
  const secondsWithin = (range: Range) =>
    window.scans.reduce(
      (sum, scan) => sum + (isInRange(scan.minAttenuation, range) ? Math.max(0, scan.secondsSinceLastScan) : 0),
      0,
    );
  const trl = transmissionRiskLevel(window, scoring);
  const isDropped =
    scoring.minutesAtAttenuationFilters.some((filter) =>
      isInRange(secondsWithin(filter.attenuationRange) / 60, filter.dropIfMinutesInRange),
    ) || scoring.trlFilters.some((filter) => isInRange(trl, filter.dropIfTrlInRange));
  if (isDropped) return null;
  const seconds = scoring.minutesAtAttenuationWeights.reduce(
    (sum, { attenuationRange, weight }) => sum + secondsWithin(attenuationRange) * weight,
    0,
  );
  const value =
    scoring.transmissionRiskValueMapping.find((each) => each.transmissionRiskLevel === trl)?.transmissionRiskValue ?? 0;
  const minutes = (seconds / 60) * value;
  const level = levelOf(minutes, scoring.normalizedTimePerEWToRiskLevelMapping);
  return { day: window.day, minutes, level, trl, confidence: window.confidence };
}

function scoreDay(day: number, windows: readonly ScoredWindow[], scoring: RangeScoring): DayRisk {
  const minutes = windows.reduce((sum, each) => sum + each.minutes, 0);
  const encounters = (level: RiskLevel) =>
    new Set(windows.filter((each) => each.level === level).map((each) => `${each.trl}/${each.confidence}`)).size;
  return {
    day,
    level: levelOf(minutes, scoring.normalizedTimePerDayToRiskLevelMapping),
    normalizedMinutes: minutes,
    encounters: { low: encounters(1), high: encounters(2) },
  };
}

function levelOf(minutes: number, mapping: RangeScoring['normalizedTimePerEWToRiskLevelMapping']): RiskLevel {
  const found = mapping.find(({ normalizedTimeRange }) => isInRange(minutes, normalizedTimeRange))?.riskLevel;
  return found === 1 || found === 2 ? found : 0;
}
