import type { SigningKeyView } from '@phong-tuyen/contracts';
import type { Database } from '../../platform/database/connect.ts';
import type { Actor } from '../../platform/http/actor.ts';
import { isRevokedNow, readCertificate } from './signing/index.ts';
import { findPersonKey, findSealKey, listTrust, type SigningKeyRow } from './store/keys.ts';

const DAY_MS = 86_400_000;

/** The actor's own key, or their agency's seal; null when there is none. */
export const findKeyOf = (db: Database, actor: Actor, owner: 'person' | 'agency'): Promise<SigningKeyRow | null> =>
  owner === 'person' ? findPersonKey(db, actor.personId) : findSealKey(db, actor.agencyId);

/** A key as its keeper needs to know it: in whose name, of which authority, how long it still serves. */
export async function viewKey(
  db: Database,
  actor: Actor,
  question: { owner: 'person' | 'agency'; now: Date },
): Promise<SigningKeyView | null> {
  const key = await findKeyOf(db, actor, question.owner);
  if (key === null) return null;
  const facts = readCertificate(key.certificate);
  return {
    id: key.id,
    holder: facts.commonName,
    issuer: facts.issuer,
    serial: facts.serial,
    validFrom: facts.validFrom.toISOString(),
    validUntil: facts.validUntil.toISOString(),
    daysLeft: Math.floor((facts.validUntil.getTime() - question.now.getTime()) / DAY_MS),
    // Lists that this installation was given; a revocation since the last of them is not known here.
    revoked: isRevokedNow(key.certificate, await listTrust(db), question.now),
  };
}
