import { contactsOf } from '../epidemic/contacts.ts';
import { drawIncubation, FIRST_INFECTIOUS, infectivity, LAST_INFECTIOUS, nearness } from '../epidemic/disease.ts';
import { freshPeople, isHomebound, NEVER, type PeopleState } from '../epidemic/people.ts';
import { type DatedContact, PhoneNetwork, type Uploader } from '../phones/phone-network.ts';
import { riskSettings } from '../phones/risk-settings.ts';
import { makePopulation, type Population } from '../province/population.ts';
import { type Random, seededRandom } from '../random.ts';
import { type DayFigures, Ledger, type RunResult } from './ledger.ts';
import type { RunOptions } from './options.ts';

const REMEMBERED_DAYS = 14;

/** What a run says while it goes on. */
export type OnDay = (figures: DayFigures, days: number) => void;

/**
 * Runs an epidemic through a province day by day: who is infectious meets others, some fall ill, some of these are tested, traced by
 * asking and, with the app, by keys that phones match with the real library.
 *
 * @param options from `runOptions`
 * @param onDay called at the end of each day
 * @throws DOMException AbortError when the signal says so
 */
export async function simulate(
  options: RunOptions,
  onDay: OnDay = () => undefined,
  signal?: AbortSignal,
): Promise<RunResult> {
  const run = new Run(options);
  for (let day = 0; day < options.days; day++) {
    signal?.throwIfAborted();
    onDay(await run.live(day), options.days);
  }
  return run.result();
}

class Run {
  readonly #options: RunOptions;
  readonly #population: Population;
  readonly #people: PeopleState;
  readonly #ledger: Ledger;
  readonly #network: PhoneNetwork;
  /** Whoever may still infect someone, or was not long ago able to, with the contacts of those days. */
  readonly #active = new Map<number, DatedContact[]>();
  /** What is to be done on a day: results of tests, quarantine of the traced. */
  readonly #diaries = new Map<number, { results: number[]; traced: number[] }>();

  constructor(options: RunOptions) {
    this.#options = options;
    this.#population = makePopulation(options.communes, options);
    this.#people = freshPeople(this.#population.size);
    this.#ledger = new Ledger(this.#population);
    this.#network = new PhoneNetwork({ seed: options.seed, risk: riskSettings(options.risk) });
    const first = seededRandom(`${options.seed}/imported`);
    while (this.#active.size < Math.min(options.imported, this.#population.size))
      this.#infect(first.below(this.#population.size), 0);
  }

  async live(day: number): Promise<DayFigures> {
    for (const [person, contacts] of this.#active) this.#meet(person, day, contacts);
    const uploaders = this.#diagnose(day);
    const warned = await this.#network.publish(day, uploaders);
    this.#heed(day, warned);
    this.#ledger.countQuarantine(this.#people, day);
    return this.#ledger.closeDay(day);
  }

  result(): RunResult {
    return this.#ledger.result({ coverage: this.#options.coverage, bytesPublished: this.#network.bytesPublished });
  }

  #meet(person: number, day: number, remembered: DatedContact[]): void {
    const since = day - (this.#people.onset[person] as number);
    if (since > LAST_INFECTIOUS) {
      // Kept as long as a late result could still publish keys.
      if (since > LAST_INFECTIOUS + this.#options.disease.resultDays) this.#active.delete(person);
      return;
    }
    if (since < FIRST_INFECTIOUS) return;
    const { chanceAMinute, silentFactor } = this.#options.disease;
    const strength = chanceAMinute * infectivity(since) * (this.#people.isSilent[person] === 1 ? silentFactor : 1);
    const homebound = isHomebound(this.#people, person, day);
    const random = this.#chance('day', person, day);
    for (const contact of contactsOf(person, day, {
      population: this.#population,
      random,
      isHomebound: homebound,
    })) {
      const { other, setting, minutes, metres } = contact;
      if (setting !== 'home' && isHomebound(this.#people, other, day)) continue;
      remembered.push({ ...contact, day });
      const chance = 1 - Math.exp(-strength * minutes * nearness(metres));
      if (random.next() < chance && this.#people.infected[other] === NEVER) this.#infect(other, day);
    }
  }

  #infect(person: number, day: number): void {
    if (this.#people.infected[person] !== NEVER) return;
    const { disease } = this.#options;
    this.#people.infected[person] = day;
    const random = this.#chance('course', person);
    const onset = day + drawIncubation(disease, random);
    this.#people.onset[person] = onset;
    this.#active.set(person, []);
    this.#ledger.countInfection();
    if (random.next() < disease.silentShare) this.#people.isSilent[person] = 1;
    else if (random.next() < disease.testedShare) this.#diary(onset + disease.resultDays).results.push(person);
  }

  /** Test results of the day, with all that follows from them. @returns those who publish their keys */
  #diagnose(day: number): Uploader[] {
    const { disease, uploadShare } = this.#options;
    const uploaders: Uploader[] = [];
    const diary = this.#diaries.get(day);
    for (const person of diary?.traced ?? []) this.#quarantine(person, day, day);
    for (const person of diary?.results ?? []) {
      if (this.#people.diagnosed[person] !== NEVER) continue;
      this.#people.diagnosed[person] = day;
      const random = this.#chance('tracing', person);
      const contacts = (this.#active.get(person) ?? []).filter((contact) => day - contact.day <= REMEMBERED_DAYS);
      this.#ledger.countDiagnosis(person, contacts);
      for (const contact of contacts)
        if (contact.setting === 'home') this.#quarantine(contact.other, day, contact.day);
        else if (contact.setting === 'team' && random.next() < disease.tracedShare)
          this.#diary(day + disease.tracingDays).traced.push(contact.other);
      if (this.#population.hasApp[person] === 1 && this.#chance('upload', person).next() < uploadShare) {
        const onset = Math.min(this.#people.onset[person] as number, day);
        const heard = contacts.filter((contact) => this.#population.hasApp[contact.other] === 1);
        uploaders.push({ person, onset, contacts: heard });
        this.#ledger.countUpload(heard);
      }
    }
    this.#diaries.delete(day);
    return uploaders;
  }

  /** Warned people who heed it stay at home, and are tested. */
  #heed(day: number, warned: ReadonlyMap<number, number>): void {
    for (const [person, exposureDay] of warned) {
      if (!this.#ledger.countWarning(person, exposureDay)) continue;
      if (this.#chance('heed', person).next() < this.#options.heedShare) this.#quarantine(person, day, exposureDay);
    }
  }

  #quarantine(person: number, day: number, exposureDay: number): void {
    const to = exposureDay + this.#options.disease.quarantineDays;
    if (to < day || (this.#people.diagnosed[person] as number) <= day) return;
    this.#people.quarantinedTo[person] = Math.max(this.#people.quarantinedTo[person] as number, to);
    // Whoever is quarantined is tested; a test finds those infected at least three days before.
    const infected = this.#people.infected[person] as number;
    if (infected <= day) this.#diary(Math.max(day + 1, infected + 3)).results.push(person);
  }

  /** The same draws for the same person in every run of a seed: runs differ by what is done, not by luck. */
  #chance(...of: readonly (string | number)[]): Random {
    return seededRandom(`${this.#options.seed}/${of.join('/')}`);
  }

  #diary(day: number): { results: number[]; traced: number[] } {
    const found = this.#diaries.get(day) ?? { results: [], traced: [] };
    this.#diaries.set(day, found);
    return found;
  }
}
