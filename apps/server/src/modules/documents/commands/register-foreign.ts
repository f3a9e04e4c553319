import type { Letter } from '@phong-tuyen/letters';
import type { CommandContext } from '../../../platform/database/command-context.ts';
import { announceAct } from '../announce.ts';
import { fail } from '../errors.ts';
import { insertDocument, updateState } from '../store/documents.ts';
import { findReceiptOf, insertReceipts } from '../store/receipts.ts';
import { findDuplicate } from '../store/registers.ts';
import { actOnReceipt } from './act-on-receipt.ts';

export interface ForeignLetter {
  readonly authorName: string;
  readonly letter: Letter;
  readonly sourceFileId: string | null;
  /** The PDF itself when the file is one. */
  readonly pdfFileId: string | null;
}

/**
 * Registers a letter that came from outside: on paper, by mail, from an agency that is not here.
 *
 * @returns the receipt's id
 * @throws documents.duplicate-incoming when the same number of the same author stands in the register
 */
export async function registerForeign(context: CommandContext, foreign: ForeignLetter): Promise<string> {
  const { letter } = foreign;
  const arrival = await findDuplicate(context.tx, {
    agencyId: context.actor.agencyId,
    authorName: foreign.authorName,
    number: letter.number,
    symbol: letter.symbol,
    datedOn: letter.date,
  });
  if (arrival !== null)
    throw fail('duplicate-incoming', { values: { number: `${letter.number}/${letter.symbol ?? ''}`, arrival } });
  const documentId = await insertDocument(context.tx, {
    agencyId: context.actor.agencyId,
    origin: 'foreign',
    authorName: foreign.authorName,
    drafterOfficeId: context.actor.officeId,
    state: 'issued',
    letter,
    tasks: [],
    targets: [],
    reading: null,
    sourceFileId: foreign.sourceFileId,
    now: context.now,
  });
  if (foreign.pdfFileId !== null)
    await updateState(context.tx, documentId, { state: 'issued', now: context.now, pdfFileId: foreign.pdfFileId });
  await insertReceipts(context.tx, documentId, { agencyIds: [context.actor.agencyId], now: context.now });
  const receipt = await findReceiptOf(context.tx, documentId, context.actor.agencyId);
  if (receipt === null) throw new Error('a receipt that was just written is not there');
  await actOnReceipt(context, receipt.id, { act: 'register' });
  await announceAct(context, { name: 'registered-foreign', documentId });
  return receipt.id;
}
