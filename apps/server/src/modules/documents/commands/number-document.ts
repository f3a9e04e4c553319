import type { CommandContext } from '../../../platform/database/command-context.ts';
import { keepFile } from '../../../platform/files/keep-file.ts';
import { readKeptFile } from '../../../platform/files/read-file.ts';
import { findAgency, localDay } from '../../organisation/index.ts';
import { announceAct } from '../announce.ts';
import type { DocumentsDeps } from '../deps.ts';
import { fail } from '../errors.ts';
import { loadForAct } from '../load-document.ts';
import { assertMaySign, decryptKey, openKey, sealAsAgency } from '../signing/index.ts';
import { withSigningFaults } from '../signing-faults.ts';
import { updateState } from '../store/documents.ts';
import { findSealKey, listTrust } from '../store/keys.ts';
import { insertEntry, takeNumber } from '../store/registers.ts';
import { fileNameOf } from './sign-document.ts';

/**
 * Gives a signed document the next number of the outgoing register and today's date, writes both on the page and seals it
 * for the agency. One transaction: whatever fails, the number goes back.
 *
 * @throws documents.no-seal and the certificate's faults
 */
export async function numberDocument(context: CommandContext, deps: DocumentsDeps, id: string): Promise<void> {
  const { row, isDone } = await loadForAct(context, id, 'number');
  if (isDone) return;
  const { tx, actor, now } = context;
  const key = await findSealKey(tx, actor.agencyId);
  const agency = await findAgency(tx, actor.agencyId);
  if (key === null || key.sealPin === null || agency === null) throw fail('no-seal');
  if (row.pdfFileId === null || row.places === null) throw fail('pdf-damaged');
  const { places } = row;
  const { bytes: signedPdf } = await readKeptFile(tx, deps.files, row.pdfFileId);
  const sealPin = key.sealPin;
  const open = await withSigningFaults(async () => {
    const pin = Buffer.from(decryptKey(sealPin, { secret: deps.secret, keyId: `${key.id}.pin` })).toString('utf8');
    const opened = await openKey(decryptKey(key, { secret: deps.secret, keyId: key.id }), pin);
    await assertMaySign(opened.certificate, {
      at: now,
      holder: { name: agency.name, email: null },
      authorities: await listTrust(tx),
    });
    return opened;
  });
  // From here on the register's counter is locked: everything slow that can be done before, was.
  const date = localDay(now);
  const year = Number(date.slice(0, 4));
  const ordinal = await takeNumber(tx, { agencyId: actor.agencyId, year, name: 'outgoing' });
  const number = String(ordinal).padStart(2, '0');
  const texts = { number, year: String(year), ...dayAndMonth(date) };
  const sealed = await withSigningFaults(() =>
    sealAsAgency(signedPdf, {
      key: open,
      places,
      texts,
      image: key.image,
      fonts: deps.fonts,
      at: now,
      location: row.letter.place ?? '',
    }),
  );
  const file = await keepFile(tx, deps.files, {
    name: fileNameOf(row.subject),
    bytes: sealed,
    agencyId: actor.agencyId,
    personId: actor.personId,
  });
  await insertEntry(tx, { agencyId: actor.agencyId, year, name: 'outgoing', ordinal, enteredOn: date, documentId: id });
  await updateState(tx, id, { state: 'numbered', now, letter: { ...row.letter, number, date }, pdfFileId: file.id });
  await announceAct(context, { name: 'numbered', documentId: id, detail: { number, year, sha256: file.sha256 } });
}

/** Days under 10 and the months 1 and 2 are written with a leading zero (NĐ 30/2020 Phụ lục I, mục II.4). */
function dayAndMonth(date: string): { day: string; month: string } {
  const month = Number(date.slice(5, 7));
  return { day: date.slice(8, 10), month: month <= 2 ? date.slice(5, 7) : String(month) };
}
