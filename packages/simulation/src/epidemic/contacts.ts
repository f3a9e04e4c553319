import type { Groups } from '../province/groups.ts';
import type { Population } from '../province/population.ts';
import type { Random } from '../random.ts';

/** Where two people meet. */
export const SETTINGS = ['home', 'team', 'bus', 'market', 'street'] as const;
/** One of `SETTINGS`. */
export type Setting = (typeof SETTINGS)[number];

/** One stay of two people near each other. */
export interface Contact {
  readonly other: number;
  readonly setting: Setting;
  /** Minute of the day at which it begins. */
  readonly from: number;
  readonly minutes: number;
  readonly metres: number;
}

interface Habit {
  /** Others met in a day, at most. */
  readonly others: number;
  readonly minutes: readonly [least: number, most: number];
  readonly metres: readonly number[];
  /** First and last minute of the day it can begin. */
  readonly hours: readonly [number, number];
}

/** Assumptions of the model, stated here and nowhere else: who is met how long and how near. */
export const HABITS: Readonly<Record<Setting, Habit>> = {
  home: { others: 9, minutes: [60, 420], metres: [0.8, 1, 1.5, 2], hours: [1_080, 1_260] },
  team: { others: 6, minutes: [15, 180], metres: [1, 1.5, 2, 3, 4], hours: [450, 960] },
  bus: { others: 4, minutes: [10, 40], metres: [0.6, 1, 1.5], hours: [390, 440] },
  market: { others: 6, minutes: [2, 12], metres: [0.6, 1, 1.5, 2], hours: [330, 480] },
  street: { others: 3, minutes: [5, 45], metres: [1, 1.5, 2, 3], hours: [960, 1_200] },
};
const MARKET_SHARE = 0.35;
const RESTING_DAY = 6;

/**
 * Everyone a person meets on a day.
 *
 * @param day from the beginning of the run; every seventh is a day of rest
 * @param isHomebound who is isolated or in quarantine meets the household alone
 */
export function contactsOf(
  person: number,
  day: number,
  of: { readonly population: Population; readonly random: Random; readonly isHomebound: boolean },
): Contact[] {
  const { population, random } = of;
  const contacts: Contact[] = [];
  const meet = (setting: Setting, other: number) => {
    if (other === person) return;
    const { minutes, metres, hours } = HABITS[setting];
    contacts.push({
      other,
      setting,
      from: hours[0] + random.below(hours[1] - hours[0]),
      minutes: minutes[0] + random.below(minutes[1] - minutes[0]),
      metres: metres[random.below(metres.length)] as number,
    });
  };
  const household = population.household[person] as number;
  const last = population.householdStarts[household + 1] as number;
  for (let other = population.householdStarts[household] as number; other < last; other++) meet('home', other);
  if (of.isHomebound) return contacts;
  if (day % 7 !== RESTING_DAY) {
    meetSome(population.teams, population.team[person] as number, 'team');
    meetSome(population.buses, population.bus[person] as number, 'bus');
  }
  const commune = population.commune[person] as number;
  const first = population.communeStarts[commune] as number;
  const residents = (population.communeStarts[commune + 1] as number) - first;
  if (random.next() < MARKET_SHARE)
    for (let each = 0; each < HABITS.market.others; each++) meet('market', first + random.below(residents));
  for (let each = 0; each < HABITS.street.others; each++) meet('street', first + random.below(residents));
  return contacts;

  function meetSome(groups: Groups, group: number, setting: 'team' | 'bus'): void {
    if (group < 0) return;
    const start = groups.starts[group] as number;
    const size = (groups.starts[group + 1] as number) - start;
    const count = Math.min(size - 1, HABITS[setting].others);
    // Neighbours in the list sit near each other every day; some others change.
    const seat = random.below(size);
    for (let each = 0; each <= count; each++) meet(setting, groups.members[start + ((seat + each) % size)] as number);
  }
}
