import { assertInteger } from '../input/assert.ts';
import type { ReportType } from '../keys/report-type.ts';

/** Settings of scoring v2 (Exposure Notification API, `DailySummariesConfig`). */
export interface WeightedScoring {
  /** Upper bounds of immediate, near and medium, dB, rising. Beyond the last is other. */
  readonly attenuationThresholds: readonly [number, number, number];
  /** Weights of immediate, near, medium, other: 0 to 2.5. */
  readonly attenuationWeights: readonly [number, number, number, number];
  /** Weight by report type, 0 to 2.5; types that are absent do not count. */
  readonly reportTypeWeights: Readonly<Partial<Record<ReportType, number>>>;
  readonly infectiousnessWeights: { readonly standard: number; readonly high: number };
  /** Windows with a lower score are dropped. */
  readonly minimumWindowScore: number;
}

/** Greatest weight the standard allows. */
export const MOST_WEIGHT = 2.5;

/**
 * Holds a scoring to the standard's bounds (Exposure Notification API, `DailySummariesConfig`).
 *
 * @param scoring from anywhere
 * @throws TypeError, RangeError naming the setting that is out of bounds
 * @example
 * assertScoring(JSON.parse(text));
 */
export function assertScoring(scoring: WeightedScoring): void {
  for (const [at, threshold] of scoring.attenuationThresholds.entries())
    assertInteger(`attenuationThresholds[${at}]`, threshold, [scoring.attenuationThresholds[at - 1] ?? 0, 255]);
  const weights = {
    ...Object.fromEntries(scoring.attenuationWeights.map((weight, at) => [`attenuationWeights[${at}]`, weight])),
    ...Object.fromEntries(
      Object.entries(scoring.reportTypeWeights).map(([type, weight]) => [`reportTypeWeights.${type}`, weight]),
    ),
    'infectiousnessWeights.standard': scoring.infectiousnessWeights.standard,
    'infectiousnessWeights.high': scoring.infectiousnessWeights.high,
  };
  for (const [name, weight] of Object.entries(weights))
    if (!(typeof weight === 'number' && weight >= 0 && weight <= MOST_WEIGHT))
      throw new RangeError(`${name}: expected 0 to ${MOST_WEIGHT}, got ${weight}`);
  if (!(scoring.minimumWindowScore >= 0)) throw new RangeError('minimumWindowScore: expected 0 or more');
}
