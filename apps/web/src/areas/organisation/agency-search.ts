import type { AgencySummary } from '@phong-tuyen/contracts';

type Kind = AgencySummary['kind'];

/** What the list of agencies is narrowed to, as it stands in the address. */
export interface AgencySearch {
  readonly search?: string;
  readonly kind?: Kind;
}

export const KINDS: readonly Kind[] = [
  'province-committee',
  'office',
  'department',
  'body',
  'party',
  'union',
  'district-committee',
  'commune-committee',
  'enterprise',
  'school',
  'hospital',
  'press',
  'unit',
];

/** Reads it; what is not a filter is left out. */
export function readAgencySearch(search: Record<string, unknown>): AgencySearch {
  const words = typeof search.search === 'string' ? search.search.slice(0, 100) : '';
  const kind = KINDS.find((each) => each === search.kind);
  return { ...(words === '' ? {} : { search: words }), ...(kind === undefined ? {} : { kind }) };
}
