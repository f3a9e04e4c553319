import { type Random, seededRandom } from '../random.ts';
import type { Commune } from './communes.ts';
import { type Groups, packGroups } from './groups.ts';

/** People of a province, side by side in arrays; people of a household, and of a commune, stand next to each other. */
export interface Population {
  readonly size: number;
  readonly commune: Uint16Array;
  /** People of commune c: from `communeStarts[c]` to before `communeStarts[c + 1]`. */
  readonly communeStarts: Uint32Array;
  readonly household: Uint32Array;
  readonly householdStarts: Uint32Array;
  /** School class or team at work; -1 for who has neither. */
  readonly team: Int32Array;
  readonly teams: Groups;
  /** Line of the bus to work; -1 for who walks or rides. */
  readonly bus: Int32Array;
  readonly buses: Groups;
  readonly hasApp: Uint8Array;
}

/** Shares of household sizes 1 to 7 (a mean of 3.6, as the census of 2019 has it for the region). */
const HOUSEHOLD_SHARES = [0.09, 0.17, 0.22, 0.25, 0.15, 0.08, 0.04];
/** Ages 5 to 17, and those at work among the others. */
const SCHOOL_SHARE = 0.21;
const WORK_SHARE = 0.72;
const CLASS_SIZE = 35;
const TEAM_SIZE = 12;
/** Those who work in another commune, and those of them who take the bus. */
const COMMUTER_SHARE = 0.3;
const BUS_SHARE = 0.15;
const BUS_SEATS = 30;

/**
 * Makes a province: homes by commune, then classes, teams and buses of people who meet daily, then phones.
 *
 * @param options.coverage share of smartphones with the app where a commune does not say
 */
export function makePopulation(communes: readonly Commune[], options: { seed: string; coverage: number }): Population {
  const random = seededRandom(`${options.seed}/people`);
  const size = communes.reduce((sum, commune) => sum + commune.population, 0);
  const commune = new Uint16Array(size);
  const communeStarts = new Uint32Array(communes.length + 1);
  const household = new Uint32Array(size);
  const starts: number[] = [];
  let person = 0;
  for (const [at, { population }] of communes.entries()) {
    communeStarts[at] = person;
    for (const end = person + population; person < end; ) {
      const members = Math.min(end - person, householdSize(random));
      starts.push(person);
      household.fill(starts.length - 1, person, person + members);
      commune.fill(at, person, person + members);
      person += members;
    }
  }
  communeStarts[communes.length] = size;
  return {
    size,
    commune,
    communeStarts,
    household,
    householdStarts: Uint32Array.from([...starts, size]),
    ...assignDays(commune, communes.length, random.fork('days')),
    hasApp: handOutApps(commune, communes, options),
  };
}

function householdSize(random: Random): number {
  let left = random.next();
  for (const [at, share] of HOUSEHOLD_SHARES.entries()) {
    left -= share;
    if (left < 0) return at + 1;
  }
  return HOUSEHOLD_SHARES.length;
}

/** Fills classes of one commune and teams that commuters join, one after another. */
function assignDays(
  commune: Uint16Array,
  communes: number,
  random: Random,
): Pick<Population, 'team' | 'teams' | 'bus' | 'buses'> {
  const team = new Int32Array(commune.length).fill(-1);
  const bus = new Int32Array(commune.length).fill(-1);
  const open = {
    school: new Map<number, Opening>(),
    work: new Map<number, Opening>(),
    bus: new Map<number, Opening>(),
  };
  let teamCount = 0;
  let busCount = 0;
  for (let person = 0; person < commune.length; person++) {
    const home = commune[person] as number;
    if (random.next() < SCHOOL_SHARE) team[person] = join(open.school, home, CLASS_SIZE, () => teamCount++);
    else if (random.next() < WORK_SHARE) {
      const commutes = random.next() < COMMUTER_SHARE;
      // Neighbouring numbers stand for neighbouring communes.
      const place = commutes ? Math.min(communes - 1, Math.max(0, home + random.below(11) - 5)) : home;
      team[person] = join(open.work, place, 1 + random.below(2 * TEAM_SIZE), () => teamCount++);
      if (commutes && random.next() < BUS_SHARE) bus[person] = join(open.bus, home, BUS_SEATS, () => busCount++);
    }
  }
  return { team, teams: packGroups(team, teamCount), bus, buses: packGroups(bus, busCount) };
}

interface Opening {
  readonly group: number;
  left: number;
}

function join(open: Map<number, Opening>, place: number, size: number, make: () => number): number {
  const found = open.get(place);
  const opening = found === undefined || found.left === 0 ? { group: make(), left: size } : found;
  opening.left--;
  open.set(place, opening);
  return opening.group;
}

/** One number a person decides on a phone: with more coverage the same people have the app, and more. */
function handOutApps(
  commune: Uint16Array,
  communes: readonly Commune[],
  options: { seed: string; coverage: number },
): Uint8Array {
  const random = seededRandom(`${options.seed}/phones`);
  return Uint8Array.from(commune, (at) => {
    const { smartphoneShare, coverage } = communes[at] as Commune;
    return random.next() < smartphoneShare * (coverage ?? options.coverage) ? 1 : 0;
  });
}
