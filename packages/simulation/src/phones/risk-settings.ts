import type { InfectiousnessMap, WeightedScoring } from '@phong-tuyen/exposure';

/** How phones reckon risk in a run, named so that runs can be compared. */
export interface RiskSettings {
  readonly name: string;
  readonly scoring: WeightedScoring;
  /** Weighted seconds of a day from which a phone warns. */
  readonly warnFrom: number;
}

const weights = (
  thresholds: WeightedScoring['attenuationThresholds'],
  attenuationWeights: WeightedScoring['attenuationWeights'],
): WeightedScoring => ({
  attenuationThresholds: thresholds,
  attenuationWeights,
  reportTypeWeights: { 'confirmed-test': 1, 'clinical-diagnosis': 1, 'self-report': 1 },
  infectiousnessWeights: { standard: 1, high: 1 },
  minimumWindowScore: 0,
});

/** From narrow to wide: fewer false alarms on one side, fewer missed contacts on the other. */
export const RISK_SETTINGS: readonly RiskSettings[] = [
  { name: '55', scoring: weights([55, 63, 73], [1, 0, 0, 0]), warnFrom: 900 },
  { name: '55-63', scoring: weights([55, 63, 73], [1, 0.5, 0, 0]), warnFrom: 900 },
  { name: '55-63-73', scoring: weights([55, 63, 73], [1, 0.5, 0.3, 0]), warnFrom: 900 },
  { name: '63-73', scoring: weights([63, 73, 79], [0.8, 1, 0.1, 0]), warnFrom: 540 },
  { name: '63', scoring: weights([63, 73, 79], [1, 0, 0, 0]), warnFrom: 900 },
];

/** Everyone from two days before symptoms to ten after; keys that do not say count as standard. */
export const INFECTIOUSNESS: InfectiousnessMap = {
  days: Array.from({ length: 29 }, (_, at) =>
    at - 14 < -2 || at - 14 > 10 ? 'none' : at - 14 <= 3 ? 'high' : 'standard',
  ),
  unknown: 'standard',
};

/** @throws RangeError for a name that is none */
export function riskSettings(name: string): RiskSettings {
  const found = RISK_SETTINGS.find((each) => each.name === name);
  if (found === undefined) throw new RangeError(`risk: expected ${RISK_SETTINGS.map((each) => each.name).join(', ')}`);
  return found;
}
