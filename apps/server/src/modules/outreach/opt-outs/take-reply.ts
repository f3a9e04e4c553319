import type { Transaction } from '../../../platform/database/connect.ts';
import { notifyLive } from '../../../platform/events/live.ts';
import type { InboundReply } from '../delivery/message-gateway.ts';
import { insertConfirmation } from '../store/confirmations.ts';
import { insertOptOut } from '../store/opt-outs.ts';
import { findAddressee, insertReply } from '../store/replies.ts';
import { isRefusal } from './is-refusal.ts';

export type TakenReply =
  /** `isNew` when the number had not refused before: then one confirmation is on its way. */
  | { readonly kind: 'opt-out'; readonly isNew: boolean }
  | { readonly kind: 'reply'; readonly id: string }
  | { readonly kind: 'repeat' }
  /** The number is none that a person can have, or there is no agency yet. */
  | { readonly kind: 'dropped' };

const LONGEST = 4_000;
const PHONE = /^\d{8,15}$/;

/**
 * Takes what a person wrote back: a refusal holds from this moment for every channel, anything else waits in the inbox of the
 * agency that wrote last. Bringing the same reply twice changes nothing.
 */
export async function takeReply(tx: Transaction, reply: InboundReply): Promise<TakenReply> {
  if (!PHONE.test(reply.phone)) return { kind: 'dropped' };
  const addressee = await findAddressee(tx, reply.phone);
  if (addressee === null) return { kind: 'dropped' };
  const text = reply.text.toWellFormed().replaceAll('\0', '').normalize('NFC').slice(0, LONGEST);
  const isOptOut = isRefusal(text);
  const id = await insertReply(tx, { ...reply, agencyId: addressee.agencyId, text, isOptOut });
  if (id === null) return { kind: 'repeat' };
  await notifyLive(tx, { topic: 'replies', ids: [id], agencyIds: [addressee.agencyId] });
  if (!isOptOut) return { kind: 'reply', id };
  const { phone, at } = reply;
  const isNew = await insertOptOut(tx, {
    ...addressee,
    phone,
    at,
    via: 'reply',
    personId: null,
    note: text.slice(0, 300),
  });
  if (isNew) await insertConfirmation(tx, phone, at);
  await notifyLive(tx, { topic: 'opt-outs', ids: [], agencyIds: null });
  return { kind: 'opt-out', isNew };
}
