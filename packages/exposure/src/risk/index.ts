/** Risk: weighted scoring (v2), Germany's variant, the first scoring, and the configuration that steers them. */
export { type ClassicScores, classicScore, weightedAttenuation } from './classic-score.ts';
export {
  type RiskConfiguration,
  readConfiguration,
  type SignedConfiguration,
  signConfiguration,
} from './configuration.ts';
export {
  type DailySummary,
  type RiskSummary,
  summariseDays,
  weightedDuration,
  windowScore,
} from './daily-summaries.ts';
export {
  type DayRisk,
  type RangeScoring,
  type RiskLevel,
  scoreByRanges,
  type TotalRisk,
  transmissionRiskLevel,
} from './range-scoring.ts';
export { assertScoring, MOST_WEIGHT, type WeightedScoring } from './weighted-scoring.ts';
