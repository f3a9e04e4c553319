import type { BulletinState, StationKind, StationView } from '@phong-tuyen/contracts';

const STATES: readonly BulletinState[] = ['draft', 'submitted', 'approved', 'returned', 'withdrawn'];
const KINDS: readonly StationKind[] = ['computer', 'ip-box', 'wired', 'fm'];
const LINES: readonly StationView['line'][] = ['in-touch', 'silent', 'never', 'by-hand', 'closed'];
const UUID = /^[0-9a-f-]{36}$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const wordsIn = (search: Record<string, unknown>) =>
  typeof search.search === 'string' && search.search !== '' ? { search: search.search.slice(0, 200) } : {};
const matching = <K extends string>(key: K, value: unknown, pattern: RegExp) =>
  typeof value === 'string' && pattern.test(value) ? ({ [key]: value } as Record<K, string>) : {};

export interface BulletinsSearch {
  readonly state?: BulletinState;
  readonly search?: string;
}
/** Filters of the bulletins as they stand in the address. */
export function readBulletinsSearch(search: Record<string, unknown>): BulletinsSearch {
  const state = STATES.find((each) => each === search.state);
  return { ...(state === undefined ? {} : { state }), ...wordsIn(search) };
}

export interface StationsSearch {
  readonly kind?: StationKind;
  readonly line?: StationView['line'];
  readonly districtId?: string;
  readonly search?: string;
}
export function readStationsSearch(search: Record<string, unknown>): StationsSearch {
  const kind = KINDS.find((each) => each === search.kind);
  const line = LINES.find((each) => each === search.line);
  return {
    ...(kind === undefined ? {} : { kind }),
    ...(line === undefined ? {} : { line }),
    ...matching('districtId', search.districtId, UUID),
    ...wordsIn(search),
  };
}

export interface ScheduleSearch {
  readonly from?: string;
  readonly districtId?: string;
  /** The commune whose week is looked at; the matrix of all when absent. */
  readonly agencyId?: string;
}
export function readScheduleSearch(search: Record<string, unknown>): ScheduleSearch {
  return {
    ...matching('from', search.from, DAY),
    ...matching('districtId', search.districtId, UUID),
    ...matching('agencyId', search.agencyId, UUID),
  };
}

export interface TicksSearch {
  readonly day?: string;
}
export const readTicksSearch = (search: Record<string, unknown>): TicksSearch => matching('day', search.day, DAY);

export const BULLETIN_STATES = STATES;
export const STATION_KINDS = KINDS;
export const STATION_LINES = LINES;
