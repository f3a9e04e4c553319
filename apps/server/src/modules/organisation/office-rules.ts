import type { Role } from '@phong-tuyen/contracts';
import { fail } from './errors.ts';
import type { SigningAuthority } from './store/offices.ts';

/**
 * Which authorities each role may be given (NĐ 30/2020 art. 13): the head signs in their own right or for a collective,
 * a deputy on behalf of the head (KT.), heads of units by order (TL.) or by written authorisation (TUQ.). Clerks and
 * administrators of the system sign nothing.
 */
const SIGNING: Readonly<Record<Role, readonly SigningAuthority[]>> = {
  head: ['HEAD', 'TM', 'KT', 'TL', 'TUQ'],
  leader: ['TM', 'KT', 'TL', 'TUQ'],
  specialist: ['TL', 'TUQ'],
  clerk: [],
  administrator: [],
};

/** The first authority that the role may not be given, null when all fit. */
export function findUnfitAuthority(role: Role, signs: readonly SigningAuthority[]): SigningAuthority | null {
  return signs.find((authority) => !SIGNING[role].includes(authority)) ?? null;
}

/** @throws organisation.signing-not-allowed, organisation.dates-reversed */
export function assertOfficeFits(office: {
  readonly role: Role;
  readonly signs: readonly SigningAuthority[];
  readonly validFrom: string;
  readonly validUntil: string | null;
}): void {
  const unfit = findUnfitAuthority(office.role, office.signs);
  if (unfit !== null) throw fail('signing-not-allowed', { values: { authority: unfit } });
  if (office.validUntil !== null && office.validUntil < office.validFrom) throw fail('dates-reversed');
}
