import { DEFAULT_DISEASE, type Disease } from '../epidemic/disease.ts';
import { type Commune, inventCommunes } from '../province/communes.ts';

/** What a run is given; everything it does follows from it. */
export interface RunOptions {
  readonly communes: readonly Commune[];
  readonly days: number;
  readonly seed: string;
  /** Share of smartphones with the app, 0 to 1, where a commune does not say. */
  readonly coverage: number;
  /** People infected on day 0. */
  readonly imported: number;
  /** Share of ill app users who publish their keys. */
  readonly uploadShare: number;
  /** Share of warned people who stay at home. */
  readonly heedShare: number;
  /** Name of one of `RISK_SETTINGS`. */
  readonly risk: string;
  readonly disease: Disease;
}

/** Bounds of what may be asked for. */
export const BOUNDS = {
  people: [1_000, 3_000_000],
  days: [1, 365],
  imported: [1, 100_000],
  share: [0, 1],
} as const;

/** @throws RangeError naming the option that is out of bounds */
export function runOptions(given: Partial<RunOptions> & { readonly people?: number }): RunOptions {
  const seed = given.seed ?? '1';
  const { people = 1_500_000, ...rest } = given;
  const within = (name: string, value: number, [least, most]: readonly [number, number], isWhole = true) => {
    if (!(value >= least && value <= most) || (isWhole && !Number.isInteger(value)))
      throw new RangeError(`${name}: expected ${least} to ${most}, got ${value}`);
  };
  within('people', people, BOUNDS.people);
  const options: RunOptions = {
    communes: rest.communes ?? inventCommunes(people, seed),
    days: 60,
    coverage: 0.4,
    imported: 40,
    uploadShare: 0.7,
    heedShare: 0.7,
    risk: '55-63',
    disease: DEFAULT_DISEASE,
    ...rest,
    seed,
  };
  within('days', options.days, BOUNDS.days);
  within('imported', options.imported, BOUNDS.imported);
  for (const name of ['coverage', 'uploadShare', 'heedShare'] as const)
    within(name, options[name], BOUNDS.share, false);
  if (!Array.isArray(options.communes)) throw new TypeError('communes: expected a list');
  for (const [at, commune] of options.communes.entries()) {
    within(`communes[${at}].population`, commune?.population, [1, BOUNDS.people[1]]);
    within(`communes[${at}].smartphoneShare`, commune?.smartphoneShare, BOUNDS.share, false);
    within(`communes[${at}].coverage`, commune?.coverage ?? 0, BOUNDS.share, false);
  }
  within(
    'people of all communes',
    options.communes.reduce((sum, commune) => sum + commune.population, 0),
    [1, BOUNDS.people[1]],
  );
  return options;
}
