import { STATUS, statusName } from './protocol/statuses.ts';

/** Why a message will not arrive, in the words of `outreach`. */
export type SmppReason = 'bad-number' | 'unreachable' | 'expired' | 'blocked' | 'other';

/** What the answer to submit_sm says beside "taken". */
export type Refusal =
  | { readonly kind: 'refused'; readonly code: string; readonly reason: SmppReason }
  | { readonly kind: 'later'; readonly code: string; readonly slower: boolean; readonly fault: boolean };

const BAD_NUMBER = new Set([0x0b, 0x50, 0x51]);
/** The account's or the brandname's fault, not the message's: the next message would be refused as well. */
const LINE_FAULT = new Set([0x04, 0x05, 0x0a, 0x0d, 0x0e, 0x0f, 0x15, 0x48, 0x49, 0x53]);
const PASSES = new Set<number>([STATUS.systemError, STATUS.temporary]);
const SLOWER = new Set<number>([STATUS.throttled, STATUS.queueFull]);

/**
 * Reads a command_status that is not zero (SMPP v3.4 §5.1.3): the message was surely not taken.
 * Codes of the centre's own (0x400 to 0x4FF) and any other are kept as `other`.
 */
export function readRefusal(status: number): Refusal {
  const code = statusName(status);
  if (SLOWER.has(status)) return { kind: 'later', code, slower: true, fault: false };
  if (PASSES.has(status)) return { kind: 'later', code, slower: false, fault: false };
  if (LINE_FAULT.has(status)) return { kind: 'later', code, slower: false, fault: true };
  if (BAD_NUMBER.has(status)) return { kind: 'refused', code, reason: 'bad-number' };
  return { kind: 'refused', code, reason: 'other' };
}

/** State of a message by its name in a receipt's text (appendix B) and by message_state (§5.2.28). */
export interface ReceiptState {
  readonly state: 'delivered' | 'failed' | 'underway';
  readonly reason: SmppReason | null;
}

const UNDERWAY: ReceiptState = { state: 'underway', reason: null };
/** By their first five letters: some centres write DELIVERED, UNDELIVERABLE, REJECTED. */
const STATES: Readonly<Record<string, ReceiptState>> = {
  DELIV: { state: 'delivered', reason: null },
  EXPIR: { state: 'failed', reason: 'expired' },
  DELET: { state: 'failed', reason: 'other' },
  UNDEL: { state: 'failed', reason: 'unreachable' },
  REJEC: { state: 'failed', reason: 'blocked' },
};
const BY_NUMBER = ['', 'ENROUTE', 'DELIVRD', 'EXPIRED', 'DELETED', 'UNDELIV', 'ACCEPTD', 'UNKNOWN', 'REJECTD'];

/** The receipt's name of a message_state; null for a number the standard lacks. */
export const stateName = (value: number): string | null => BY_NUMBER[value] || null;

/**
 * Names that end nothing (ACCEPTD, ENROUTE), UNKNOWN, by which the centre says that it does not know, and names that no
 * standard has leave the message under way; the receipt's code keeps them.
 */
export const readState = (name: string): ReceiptState => STATES[name.toUpperCase().slice(0, 5)] ?? UNDERWAY;
