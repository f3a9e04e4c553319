import type { CommandContext } from '../../../platform/database/command-context.ts';
import { keepFile } from '../../../platform/files/keep-file.ts';
import { findAgency, findOffice } from '../../organisation/index.ts';
import { announceAct } from '../announce.ts';
import type { DocumentsDeps } from '../deps.ts';
import { fail } from '../errors.ts';
import { signatureOf } from '../letter-of-agency.ts';
import { loadForAct } from '../load-document.ts';
import { assertMaySign, decryptKey, openKey, readCertificate, signAsPerson } from '../signing/index.ts';
import { withSigningFaults } from '../signing-faults.ts';
import { updateState } from '../store/documents.ts';
import { findPersonKey, listTrust } from '../store/keys.ts';
import { typesetLetter } from '../typeset-letter.ts';

/**
 * Sets the approved letter in type, without number and date, and signs it as the person whose office has the authority.
 *
 * @throws documents.no-authority, .no-key, .pin-wrong and the certificate's faults; nothing is changed then
 */
export async function signDocument(
  context: CommandContext,
  deps: DocumentsDeps,
  act: { id: string; pin: string },
): Promise<void> {
  const { row, isDone } = await loadForAct(context, act.id, 'sign');
  if (isDone) return;
  const { tx, actor, now } = context;
  const office = await findOffice(tx, actor.officeId);
  const agency = await findAgency(tx, actor.agencyId);
  if (office === null || agency === null || office.signs.length === 0) throw fail('no-authority');
  const key = await findPersonKey(tx, actor.personId);
  if (key === null) throw fail('no-key');
  const signature = signatureOf(office, agency);
  const letter = { ...row.letter, number: null, date: null, signature };
  const { pdf, places } = typesetLetter(deps.typesetter, letter, now);
  const signed = await withSigningFaults(async () => {
    const open = await openKey(decryptKey(key, { secret: deps.secret, keyId: key.id }), act.pin);
    await assertMaySign(open.certificate, {
      at: now,
      holder: { name: office.personName, email: readCertificate(open.certificate).email },
      authorities: await listTrust(tx),
    });
    return signAsPerson(pdf, {
      key: open,
      places,
      image: key.image,
      at: now,
      reason: 'Ký duyệt',
      location: letter.place ?? '',
    });
  });
  const file = await keepFile(tx, deps.files, {
    name: fileNameOf(row.subject),
    bytes: signed,
    agencyId: actor.agencyId,
    personId: actor.personId,
  });
  await updateState(tx, act.id, {
    state: 'signed',
    now,
    letter,
    pdfFileId: file.id,
    places,
    signerOfficeId: actor.officeId,
  });
  await announceAct(context, { name: 'signed', documentId: act.id, detail: { sha256: file.sha256 } });
}

/** A name that a person finds again; the subject's first words. */
export function fileNameOf(subject: string): string {
  return `${
    subject
      .replace(/[/\\:*?"<>|]/g, ' ')
      .slice(0, 80)
      .trim() || 'van-ban'
  }.pdf`;
}
