import type { Random } from '../random.ts';

/** How the disease runs and what is done about it. Defaults are of the spring and summer of 2020. */
export interface Disease {
  /** Chance of infection in a minute at one metre on the most infectious day. When nothing is done, cases double in about four days. */
  readonly chanceAMinute: number;
  /** Days from infection to symptoms: logarithm's mean and deviation (Lauer et al. 2020: median 5.1 days). */
  readonly incubation: { readonly mean: number; readonly deviation: number };
  /** Share who never have symptoms, and how infectious they are beside the others. */
  readonly silentShare: number;
  readonly silentFactor: number;
  /** Share of those with symptoms who are tested, and days until their result. */
  readonly testedShare: number;
  readonly resultDays: number;
  /** Share of classmates, colleagues and family that tracers find by asking, and days until they have. */
  readonly tracedShare: number;
  readonly tracingDays: number;
  /** Days of quarantine from the last exposure. */
  readonly quarantineDays: number;
}

/** The disease of 2020 without a vaccine, under the measures of that summer. */
export const DEFAULT_DISEASE: Disease = {
  chanceAMinute: 0.002,
  incubation: { mean: 1.63, deviation: 0.42 },
  silentShare: 0.35,
  silentFactor: 0.5,
  testedShare: 0.6,
  resultDays: 2,
  tracedShare: 0.3,
  tracingDays: 2,
  quarantineDays: 14,
};

/** Infectiousness by days since onset, -3 to 8, beside its peak at the day before (He et al. 2020, smoothed). */
const COURSE = [0.25, 0.65, 1, 1, 0.85, 0.65, 0.48, 0.34, 0.23, 0.15, 0.09, 0.05];
/** First and last day on which someone can infect others, counted from onset. */
export const FIRST_INFECTIOUS = -3;
export const LAST_INFECTIOUS = FIRST_INFECTIOUS + COURSE.length - 1;

/** @param daysSinceOnset whole days; for silent cases counted from when symptoms would have begun */
export const infectivity = (daysSinceOnset: number): number => COURSE[daysSinceOnset - FIRST_INFECTIOUS] ?? 0;

/** Whole days from infection to onset, at least two. */
export const drawIncubation = (disease: Disease, random: Random): number =>
  Math.max(2, Math.round(Math.exp(random.normal(disease.incubation.mean, disease.incubation.deviation))));

/** How much a minute at a distance counts beside one at a metre. */
export const nearness = (metres: number): number => (metres <= 1 ? 1 : 1 / (metres * metres));
