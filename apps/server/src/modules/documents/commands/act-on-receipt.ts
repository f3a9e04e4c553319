import { recordAudit } from '../../../platform/audit/record-audit.ts';
import type { CommandContext } from '../../../platform/database/command-context.ts';
import { fail as platformFail } from '../../../platform/errors/errors.ts';
import { notifyLive } from '../../../platform/events/live.ts';
import { localDay, officesByRole } from '../../organisation/index.ts';
import { fail } from '../errors.ts';
import { lockReceipt, type ReceiptChange, updateReceipt } from '../store/receipts.ts';
import { insertEntry, takeNumber } from '../store/registers.ts';
import { judgeAct, RECEIPT_TRANSITIONS, type ReceiptAct } from '../transitions.ts';

export interface ReceiptActInput {
  readonly act: ReceiptAct;
  readonly personId?: string;
  readonly note?: string;
  readonly reason?: string;
}

/**
 * Moves an incoming document on: register (gives the arrival number), assign, start, complete, return with a reason.
 *
 * @throws platform.not-found for other agencies' receipts; documents.not-allowed, .state-forbids, .assignee-elsewhere
 */
export async function actOnReceipt(context: CommandContext, id: string, input: ReceiptActInput): Promise<void> {
  const receipt = await lockReceipt(context.tx, id);
  if (receipt === null || receipt.agencyId !== context.actor.agencyId) throw platformFail('not-found');
  const transition = RECEIPT_TRANSITIONS[input.act];
  if (!context.actor.abilities.has(transition.ability)) throw fail('not-allowed');
  const judgement = judgeAct(transition, receipt.state);
  if (judgement === 'done') return;
  if (judgement === 'refuse') throw fail('state-forbids', { values: { state: receipt.state } });
  await updateReceipt(context.tx, id, await changeOf(context, id, input));
  await notifyLive(context.tx, {
    topic: 'receipts',
    ids: [id, receipt.documentId],
    agencyIds: [receipt.agencyId, receipt.issuerAgencyId],
  });
  await recordAudit(context, {
    act: `documents.receipt-${input.act}`,
    subjectType: 'receipt',
    subjectId: id,
    detail: { documentId: receipt.documentId, ...(input.reason === undefined ? {} : { reason: input.reason }) },
  });
}

async function changeOf(context: CommandContext, id: string, input: ReceiptActInput): Promise<ReceiptChange> {
  const { now, actor, tx } = context;
  const base = { state: RECEIPT_TRANSITIONS[input.act].to, now };
  const on = localDay(now);
  if (input.act === 'register') {
    const year = Number(on.slice(0, 4));
    const number = await takeNumber(tx, { agencyId: actor.agencyId, year, name: 'incoming' });
    await insertEntry(tx, {
      agencyId: actor.agencyId,
      year,
      name: 'incoming',
      ordinal: number,
      enteredOn: on,
      receiptId: id,
    });
    return { ...base, arrival: { number, on } };
  }
  if (input.act === 'assign') {
    const personId = input.personId ?? '';
    const offices = await officesByRole(
      tx,
      { agencyIds: [actor.agencyId], roles: ['clerk', 'specialist', 'leader', 'head'] },
      now,
    );
    if (!offices.some((office) => office.personId === personId)) throw fail('assignee-elsewhere');
    return { ...base, assignee: { personId, on, note: input.note ?? '' } };
  }
  return input.act === 'return' ? { ...base, returnReason: input.reason ?? '' } : base;
}
