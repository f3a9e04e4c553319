import { type Random, seededRandom } from '../random.ts';

/** What is known of a commune before anyone falls ill. */
export interface Commune {
  readonly code: string;
  readonly population: number;
  /** Share of residents aged 5 and over who carry a smartphone, 0 to 1. */
  readonly smartphoneShare: number;
  /** Share of those smartphones that have the app, 0 to 1; the run's coverage where it is absent. */
  readonly coverage?: number;
}

/** Communes of a province like Quảng Nam: 241. */
export const COMMUNES = 241;
/** Towns are several times larger than mountain communes; spread of the logarithm of the population. */
const SPREAD = 0.55;
const SMARTPHONE = { town: 0.75, mountain: 0.35 } as const;

/**
 * Makes communes up: sizes spread as those of a province with a coast and mountains, larger ones with more smartphones.
 *
 * @param people all of them together
 */
export function inventCommunes(people: number, seed: string, count = COMMUNES): Commune[] {
  const random: Random = seededRandom(`${seed}/communes`);
  const weights = Array.from({ length: count }, () => Math.exp(random.normal(0, SPREAD)));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const ordered = [...weights].sort((left, right) => left - right);
  return weights.map((weight, at) => {
    const rank = ordered.indexOf(weight) / Math.max(1, count - 1);
    return {
      code: String(20_200 + at),
      population: Math.max(1, Math.round((weight / total) * people)),
      smartphoneShare: SMARTPHONE.mountain + rank * (SMARTPHONE.town - SMARTPHONE.mountain),
    };
  });
}
