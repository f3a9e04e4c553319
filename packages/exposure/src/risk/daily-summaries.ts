import type { ReportType } from '../keys/report-type.ts';
import type { ExposureWindow } from '../matching/exposure-windows.ts';
import type { WeightedScoring } from './weighted-scoring.ts';
import { assertScoring } from './weighted-scoring.ts';

/** What a day's windows come to (Exposure Notification API, `ExposureSummaryData`). */
export interface RiskSummary {
  readonly maximumScore: number;
  readonly scoreSum: number;
  /** Seconds weighted by nearness alone. */
  readonly weightedDurationSum: number;
}

/** A day of exposures (Exposure Notification API, `DailySummary`): of all windows, and of each report type by itself. */
export interface DailySummary extends RiskSummary {
  /** Unix seconds of 00:00 UTC. */
  readonly day: number;
  readonly byReportType: ReadonlyMap<ReportType, RiskSummary>;
}

/**
 * Weighted duration of a window: each scan's seconds times the weight of the bucket its typical attenuation falls into, bounds
 * included in the nearer bucket (Exposure Risk Value Calculation v2).
 *
 * @param window as `matchExposures` gave it
 * @param scoring thresholds in dB, weights 0 to 2.5
 * @returns seconds
 * @example
 * weightedDuration(window, scoring) / 60 // weighted minutes
 */
export function weightedDuration(window: ExposureWindow, scoring: WeightedScoring): number {
  return window.scans.reduce((sum, scan) => {
    const bucket = scoring.attenuationThresholds.findIndex((threshold) => scan.typicalAttenuation <= threshold);
    return sum + scan.secondsSinceLastScan * (scoring.attenuationWeights[bucket === -1 ? 3 : bucket] as number);
  }, 0);
}

/**
 * Score of a window: weighted seconds × weight of the report type × weight of the infectiousness (Exposure Risk Value Calculation v2).
 *
 * @param window as `matchExposures` gave it
 * @param scoring weights 0 to 2.5
 * @returns weighted seconds
 * @example
 * windows.filter((window) => windowScore(window, scoring) >= 300)
 */
export function windowScore(window: ExposureWindow, scoring: WeightedScoring): number {
  if (window.infectiousness === 'none') return 0;
  const ofType = scoring.reportTypeWeights[window.reportType] ?? 0;
  return weightedDuration(window, scoring) * ofType * scoring.infectiousnessWeights[window.infectiousness];
}

/**
 * Sums windows up by day, newest day first. Windows under the least score do not count at all (Exposure Notification API,
 * `getDailySummaries`).
 *
 * @param windows of all keys together
 * @param scoring of the health authority
 * @returns one entry a day on which a window counts
 * @throws TypeError, RangeError for weights outside the standard's bounds
 * @example
 * const worst = summariseDays(windows, scoring).find((day) => day.scoreSum >= warnFrom);
 */
export function summariseDays(windows: readonly ExposureWindow[], scoring: WeightedScoring): DailySummary[] {
  assertScoring(scoring);
  const days = new Map<number, { all: Sum; byReportType: Map<ReportType, Sum> }>();
  for (const window of windows) {
    const score = windowScore(window, scoring);
    if (score <= 0 || score < scoring.minimumWindowScore) continue;
    const day = days.get(window.day) ?? { all: new Sum(), byReportType: new Map<ReportType, Sum>() };
    days.set(window.day, day);
    const ofType = day.byReportType.get(window.reportType) ?? new Sum();
    day.byReportType.set(window.reportType, ofType);
    for (const sum of [day.all, ofType]) sum.add(score, weightedDuration(window, scoring));
  }
  return [...days]
    .sort(([left], [right]) => right - left)
    .map(([day, { all, byReportType }]) => ({
      day,
      ...all.summary(),
      byReportType: new Map([...byReportType].map(([type, sum]) => [type, sum.summary()])),
    }));
}

class Sum {
  #maximum = 0;
  #score = 0;
  #duration = 0;

  add(score: number, duration: number): void {
    this.#maximum = Math.max(this.#maximum, score);
    this.#score += score;
    this.#duration += duration;
  }

  summary(): RiskSummary {
    return { maximumScore: this.#maximum, scoreSum: this.#score, weightedDurationSum: this.#duration };
  }
}
