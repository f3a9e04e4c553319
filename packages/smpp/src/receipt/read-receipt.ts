import { type MessagePdu, TAG } from '../protocol/pdu.ts';
import { readState, type SmppReason, stateName } from '../reasons.ts';
import { readText } from '../text/read-text.ts';

/** A receipt as the centre gave it. */
export interface SmppReceipt {
  readonly carrierId: string | null;
  readonly reference: number | null;
  /** Number the message had gone to: the receipt comes from it. */
  readonly phone: string | null;
  readonly state: 'delivered' | 'failed' | 'underway';
  /** `DELIVRD`, or `UNDELIV:001` with the network's error. */
  readonly code: string;
  readonly reason: SmppReason | null;
  readonly at: Date;
}

/** Message type in esm_class of deliver_sm, §5.2.12: bits 5 to 2. */
const typeOf = (pdu: MessagePdu) => pdu.esmClass & 0x3c;

/**
 * True for a receipt by its esm_class: the centre's receipt or an intermediate notification. A text that merely looks
 * like one is a person's message: anybody may write "id:1 stat:DELIVRD".
 */
export const isReceipt = (pdu: MessagePdu): boolean =>
  typeOf(pdu) === 0x04 || typeOf(pdu) === 0x20 || pdu.tlvs.has(TAG.receiptedMessageId);

/**
 * Reads a receipt from its optional parameters, which win, and from its text (appendix B).
 *
 * @param zoneMinutes minutes that the centre's clock is ahead of UTC
 * @returns null when neither an id nor a reference nor a state can be found
 */
export function readReceipt(pdu: MessagePdu, now: Date, zoneMinutes: number): SmppReceipt | null {
  const text = readText(textOctets(pdu), pdu.dataCoding) ?? '';
  const name = stateName(pdu.tlvs.get(TAG.messageState)?.[0] ?? 0) ?? field(text, 'stat');
  const carrierId = cString(pdu.tlvs.get(TAG.receiptedMessageId)) ?? field(text, 'id');
  const reference = number16(pdu.tlvs.get(TAG.userMessageReference));
  if (name === null || (carrierId === null && reference === null)) return null;
  const error = networkError(pdu.tlvs.get(TAG.networkErrorCode)) ?? field(text, 'err');
  const state = readState(name);
  return {
    carrierId,
    reference,
    phone: /^\d{6,20}$/.test(pdu.source.address) ? pdu.source.address : null,
    ...state,
    code: error === null || /^0*$/.test(error) ? name.toUpperCase() : `${name.toUpperCase()}:${error}`,
    at: doneAt(text, now, zoneMinutes),
  };
}

export const textOctets = (pdu: MessagePdu): Uint8Array =>
  pdu.shortMessage.length > 0 ? pdu.shortMessage : (pdu.tlvs.get(TAG.messagePayload) ?? pdu.shortMessage);

/** Value of `name:` in a receipt's text; centres differ in order, case and what they leave out. What the message said follows `text:`. */
function field(text: string, name: string): string | null {
  const head = text.split(/\btext:/i, 1)[0] ?? '';
  const found = new RegExp(`(?:^|\\s)${name}:\\s*([A-Za-z0-9_.:-]{1,64})(?=\\s|$)`, 'i').exec(head);
  return found?.[1] ?? null;
}

function cString(value: Uint8Array | undefined): string | null {
  const text =
    Buffer.from(value ?? [])
      .toString('latin1')
      .split('\0', 1)[0] ?? '';
  return text === '' ? null : text;
}

const number16 = (value: Uint8Array | undefined): number | null =>
  value?.length === 2 ? (value[0] ?? 0) * 256 + (value[1] ?? 0) : null;

/** §5.3.2.31: a network type and two octets of code. */
const networkError = (value: Uint8Array | undefined): string | null =>
  value?.length === 3 ? String((value[1] ?? 0) * 256 + (value[2] ?? 0)).padStart(3, '0') : null;

const DAY_MS = 86_400_000;

/** `done date:YYMMDDhhmm[ss]` by the centre's clock; now when it is missing or cannot be. */
function doneAt(text: string, now: Date, zoneMinutes: number): Date {
  const found = /done date:\s*(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)?/i.exec(text);
  if (found === null) return now;
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = found
    .slice(1)
    .map((each) => Number(each ?? 0));
  const at = Date.UTC(2000 + year, month - 1, day, hour, minute, second) - zoneMinutes * 60_000;
  return at > now.getTime() + DAY_MS || at < now.getTime() - 30 * DAY_MS ? now : new Date(at);
}
