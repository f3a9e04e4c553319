import type { ChecklistSearch, PlacesSearch } from './displays-queries.ts';

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);
const yes = (value: unknown): boolean | undefined => (value === true || value === 'true' ? true : undefined);
const filled = <T extends object>(search: T): T =>
  Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined)) as T;

/** What the address of the list of places may say. */
export const readPlacesSearch = (raw: Record<string, unknown>): PlacesSearch =>
  filled({ type: text(raw['type']), search: text(raw['search']) }) as PlacesSearch;

/** What the address of the checklist may say. */
export const readChecklistSearch = (raw: Record<string, unknown>): ChecklistSearch =>
  filled({
    state: text(raw['state']),
    late: yes(raw['late']),
    mine: yes(raw['mine']),
    agencyId: text(raw['agencyId']),
    search: text(raw['search']),
  }) as ChecklistSearch;
