import { randomUUID } from 'node:crypto';
import { fileTypeFromBuffer } from 'file-type';
import { recordAudit } from '../../../platform/audit/record-audit.ts';
import type { CommandContext } from '../../../platform/database/command-context.ts';
import { fail as platformFail } from '../../../platform/errors/errors.ts';
import { findAgency, findOffice } from '../../organisation/index.ts';
import type { DocumentsDeps } from '../deps.ts';
import { fail } from '../errors.ts';
import { assertMaySign, encryptKey, NONCE_BYTES, openKey } from '../signing/index.ts';
import { withSigningFaults } from '../signing-faults.ts';
import { endKeys, insertKey, listTrust } from '../store/keys.ts';

export interface KeyToKeep {
  /** The actor's own key, or the seal of the actor's agency. */
  readonly owner: 'person' | 'agency';
  readonly pkcs12: Uint8Array;
  readonly pin: string;
  /** Transparent PNG: the handwritten signature or the seal. */
  readonly image: Uint8Array;
}

/** A picture of a signature at 600 dpi weighs a tenth of this. */
const MOST_IMAGE_BYTES = 1024 * 1024;

/**
 * Keeps a signing key, encrypted; the one before it ends. It is tried first, so that a key which may not sign is refused at
 * the door. The PIN of a person's key is tried and forgotten; the seal's is kept encrypted, since the clerk's office is what
 * opens it (NĐ 30/2020 Điều 32, 33).
 *
 * @throws documents.pin-wrong, .key-damaged, .image-unfit and the certificate's faults; nothing is kept then
 */
export async function keepKey(
  context: CommandContext,
  deps: Pick<DocumentsDeps, 'secret' | 'randomBytes'>,
  key: KeyToKeep,
): Promise<string> {
  const { tx, actor, now } = context;
  if (key.image.length > MOST_IMAGE_BYTES || (await fileTypeFromBuffer(key.image))?.mime !== 'image/png')
    throw fail('image-unfit');
  const name = await holderName(context, key.owner);
  const authorities = await listTrust(tx);
  const open = await withSigningFaults(async () => {
    const opened = await openKey(key.pkcs12, key.pin);
    await assertMaySign(opened.certificate, { at: now, holder: { name, email: null }, authorities });
    return opened;
  });
  const id = randomUUID();
  const personId = key.owner === 'person' ? actor.personId : null;
  const seal = (bytes: Uint8Array, keyId: string) =>
    encryptKey(bytes, { secret: deps.secret, keyId, nonce: deps.randomBytes(NONCE_BYTES) });
  await endKeys(tx, { agencyId: actor.agencyId, personId, now });
  await insertKey(tx, {
    id,
    agencyId: actor.agencyId,
    personId,
    ...seal(key.pkcs12, id),
    certificate: open.certificate,
    image: key.image,
    sealPin: personId === null ? seal(Buffer.from(key.pin), `${id}.pin`) : null,
    now,
  });
  await recordAudit(context, {
    act: 'documents.key-kept',
    subjectType: 'signing-key',
    subjectId: id,
    detail: { owner: key.owner },
  });
  return id;
}

/** In whose name the certificate must be: the person's, or the agency's for its seal. */
async function holderName({ tx, actor }: CommandContext, owner: KeyToKeep['owner']): Promise<string> {
  const name =
    owner === 'person'
      ? (await findOffice(tx, actor.officeId))?.personName
      : (await findAgency(tx, actor.agencyId))?.name;
  if (name === undefined) throw platformFail('not-found');
  return name;
}
