/**
 * The agencies a letter may name, passed in by the caller: this package knows no province.
 * `kind` lets groups such as "các Sở, Ban, ngành" or "UBND các huyện, thị xã, thành phố" resolve.
 */
export const AGENCY_KINDS = [
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
] as const;
export type AgencyKind = (typeof AGENCY_KINDS)[number];

export interface KnownAgency {
  readonly id: string;
  readonly name: string;
  /** Other names it is called by in letters: abbreviations, older names. */
  readonly aliases: readonly string[];
  readonly kind: AgencyKind;
  readonly parentId: string | null;
}
