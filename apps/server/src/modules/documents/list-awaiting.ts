import type { AwaitingAct, AwaitingLetters, DocumentAct, DocumentState, ReceiptState } from '@phong-tuyen/contracts';
import { DOCUMENT_TYPES } from '@phong-tuyen/letters/model';
import type { Database } from '../../platform/database/connect.ts';
import type { Actor } from '../../platform/http/actor.ts';
import { type AwaitingRow, listAwaitingRows } from './store/awaiting.ts';
import { DOCUMENT_TRANSITIONS } from './transitions.ts';

/** More than a person gets through before looking again; the lists show the rest. */
const MOST = 50;

/** Acts that carry a letter forward, each from one state only. */
const FORWARD = ['approve', 'sign', 'number', 'issue'] as const satisfies readonly DocumentAct[];
const UNREGISTERED: readonly ReceiptState[] = ['sent', 'arrived'];

/** What waits for the actor's office: letters to approve, sign, number, issue or write anew, and letters to register or handle. */
export async function listAwaiting(db: Database, actor: Actor): Promise<AwaitingLetters> {
  const own = FORWARD.filter((act) => actor.abilities.has(DOCUMENT_TRANSITIONS[act].ability));
  const rows = await listAwaitingRows(db, {
    agencyId: actor.agencyId,
    documentStates: own.flatMap((act) => DOCUMENT_TRANSITIONS[act].from),
    drafterOfficeId: actor.officeId,
    receiptStates: actor.abilities.has('documents.register') ? UNREGISTERED : [],
    assigneePersonId: actor.personId,
    limit: MOST + 1,
  });
  return {
    items: rows.slice(0, MOST).map((row) => ({
      id: row.id,
      kind: row.kind,
      act: actOn(row),
      typeName: DOCUMENT_TYPES[row.type],
      number: row.number,
      symbol: row.symbol,
      subject: row.subject,
      urgency: row.urgency,
      since: row.since.toISOString(),
    })),
    more: rows.length > MOST,
  };
}

function actOn({ kind, state }: AwaitingRow): AwaitingAct {
  if (kind === 'receipt') return UNREGISTERED.includes(state as ReceiptState) ? 'register' : 'handle';
  return FORWARD.find((act) => DOCUMENT_TRANSITIONS[act].from.includes(state as DocumentState)) ?? 'revise';
}
