import { randomUUID } from 'node:crypto';
import { recordAudit } from '../../../platform/audit/record-audit.ts';
import type { CommandContext } from '../../../platform/database/command-context.ts';
import { fail as platformFail } from '../../../platform/errors/errors.ts';
import { officesByRole } from '../../organisation/index.ts';
import type { DocumentsDeps } from '../deps.ts';
import { encryptKey, NONCE_BYTES, openKey } from '../signing/index.ts';
import { withSigningFaults } from '../signing-faults.ts';
import { endKeys, insertKey } from '../store/keys.ts';

export interface KeyToKeep {
  /** Null for the agency's own seal. */
  readonly personId: string | null;
  readonly pkcs12: Uint8Array;
  readonly pin: string;
  /** Transparent PNG: the handwritten signature or the seal. */
  readonly image: Uint8Array;
}

/**
 * Keeps a signing key of the actor's agency, encrypted; the one before it ends. The PIN of a person's key is tried and
 * forgotten; the seal's is kept encrypted, since the clerk's office is what opens it.
 *
 * @throws documents.pin-wrong, .key-damaged; platform.not-found when the person holds no office here
 */
export async function keepKey(
  context: CommandContext,
  deps: Pick<DocumentsDeps, 'secret' | 'randomBytes'>,
  key: KeyToKeep,
): Promise<string> {
  const { tx, actor, now } = context;
  if (key.personId !== null) {
    const offices = await officesByRole(
      tx,
      { agencyIds: [actor.agencyId], roles: ['leader', 'head', 'clerk', 'specialist'] },
      now,
    );
    if (!offices.some((office) => office.personId === key.personId)) throw platformFail('not-found');
  }
  const open = await withSigningFaults(() => openKey(key.pkcs12, key.pin));
  const id = randomUUID();
  const seal = (bytes: Uint8Array, keyId: string) =>
    encryptKey(bytes, { secret: deps.secret, keyId, nonce: deps.randomBytes(NONCE_BYTES) });
  await endKeys(tx, { agencyId: actor.agencyId, personId: key.personId, now });
  await insertKey(tx, {
    id,
    agencyId: actor.agencyId,
    personId: key.personId,
    ...seal(key.pkcs12, id),
    certificate: open.certificate,
    image: key.image,
    sealPin: key.personId === null ? seal(Buffer.from(key.pin), `${id}.pin`) : null,
    now,
  });
  await recordAudit(context, {
    act: 'documents.key-kept',
    subjectType: 'signing-key',
    subjectId: id,
    detail: { personId: key.personId },
  });
  return id;
}
