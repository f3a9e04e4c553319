import { isHomebound, NEVER, type PeopleState } from '../epidemic/people.ts';
import type { DatedContact } from '../phones/phone-network.ts';
import type { Population } from '../province/population.ts';

/** A day of a run in figures; all but `infectionsToday` and `inQuarantine` are sums so far. */
export interface DayFigures {
  readonly day: number;
  readonly infectionsToday: number;
  readonly infections: number;
  readonly diagnoses: number;
  readonly uploads: number;
  readonly warned: number;
  /** People at home on this day because of illness, asking or the app. */
  readonly inQuarantine: number;
}

/** What a run comes to. */
export interface RunResult {
  readonly coverage: number;
  readonly people: number;
  readonly appUsers: number;
  readonly days: readonly DayFigures[];
  /** Days in quarantine or isolation, and those of them by people who were not infected. */
  readonly quarantineDays: number;
  readonly needlessDays: number;
  /**
   * Of the warned, the share who had been within two metres of a publisher for a quarter of an hour in a day; of app users who had,
   * the share who were warned; and of everybody who had been so near to anyone diagnosed. Null where there was nobody.
   */
  readonly precision: number | null;
  readonly recall: number | null;
  readonly reach: number | null;
  /** Bytes each phone has downloaded. */
  readonly bytesPublished: number;
}

const NEAR_METRES = 2;
const NEAR_MINUTES = 15;

/** Counts what a run is asked for. Knows the truth, which phones do not. */
export class Ledger {
  readonly #population: Population;
  readonly #days: DayFigures[] = [];
  readonly #warned = new Set<number>();
  readonly #nearPublisher = new Set<number>();
  readonly #nearDiagnosed = new Set<number>();
  #infections = 0;
  #infectionsBefore = 0;
  #diagnoses = 0;
  #uploads = 0;
  #inQuarantine = 0;
  #quarantineDays = 0;
  #needlessDays = 0;

  constructor(population: Population) {
    this.#population = population;
  }

  /** Someone was infected. */
  countInfection(): void {
    this.#infections++;
  }

  /** Someone was diagnosed. @param contacts of the days in which they were infectious */
  countDiagnosis(_person: number, contacts: readonly DatedContact[]): void {
    this.#diagnoses++;
    for (const person of nearOnes(contacts)) this.#nearDiagnosed.add(person);
  }

  /** Someone published keys. @param contacts with people who have the app */
  countUpload(contacts: readonly DatedContact[]): void {
    this.#uploads++;
    for (const person of nearOnes(contacts)) this.#nearPublisher.add(person);
  }

  /** @returns false when this phone has warned before */
  countWarning(person: number, _exposureDay: number): boolean {
    if (this.#warned.has(person)) return false;
    this.#warned.add(person);
    return true;
  }

  /** Counts who stays at home on a day. */
  countQuarantine(people: PeopleState, day: number): void {
    this.#inQuarantine = 0;
    for (let person = 0; person < this.#population.size; person++) {
      if (!isHomebound(people, person, day)) continue;
      this.#inQuarantine++;
      if (people.infected[person] === NEVER) this.#needlessDays++;
    }
    this.#quarantineDays += this.#inQuarantine;
  }

  /** Ends a day. @returns its figures */
  closeDay(day: number): DayFigures {
    const figures = {
      day,
      infectionsToday: this.#infections - this.#infectionsBefore,
      infections: this.#infections,
      diagnoses: this.#diagnoses,
      uploads: this.#uploads,
      warned: this.#warned.size,
      inQuarantine: this.#inQuarantine,
    };
    this.#infectionsBefore = this.#infections;
    this.#days.push(figures);
    return figures;
  }

  /** Ends the run. @returns what it came to */
  result(of: { readonly coverage: number; readonly bytesPublished: number }): RunResult {
    const hits = [...this.#warned].filter((person) => this.#nearPublisher.has(person)).length;
    const reached = [...this.#warned].filter((person) => this.#nearDiagnosed.has(person)).length;
    const share = (part: number, whole: number) => (whole === 0 ? null : part / whole);
    return {
      ...of,
      people: this.#population.size,
      appUsers: this.#population.hasApp.reduce((sum, has) => sum + has, 0),
      days: this.#days,
      quarantineDays: this.#quarantineDays,
      needlessDays: this.#needlessDays,
      precision: share(hits, this.#warned.size),
      recall: share(hits, this.#nearPublisher.size),
      reach: share(reached, this.#nearDiagnosed.size),
    };
  }
}

/** People who were within two metres for a quarter of an hour on one day. */
function nearOnes(contacts: readonly DatedContact[]): Set<number> {
  const minutes = new Map<number, number>();
  const near = new Set<number>();
  for (const contact of contacts) {
    if (contact.metres > NEAR_METRES) continue;
    const ofDay = contact.other * 512 + contact.day;
    const sum = (minutes.get(ofDay) ?? 0) + contact.minutes;
    minutes.set(ofDay, sum);
    if (sum >= NEAR_MINUTES) near.add(contact.other);
  }
  return near;
}
