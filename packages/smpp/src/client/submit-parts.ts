import { type MessagePdu, messagePdu, NPI, TAG, TON } from '../protocol/pdu.ts';
import { splitMessage } from '../text/split-message.ts';
import { concatenationHeader } from '../text/user-data-header.ts';
import type { SmppOptions } from './options.ts';
import type { SmppMessage } from './outcomes.ts';

/** User data begins with a header: esm_class bit 6, §5.2.12. */
const UDH_INDICATOR = 0x40;
/** §5.2.17: a receipt in any case, or on failure only. */
const RECEIPT = { always: 1, onFailure: 2 } as const;

/**
 * The submit_sm of a message, one for each part. Only the last asks for a receipt in any case, the others on failure
 * only: one message brings one word of its arrival, and a part that is lost is still told.
 */
export function submitParts(message: SmppMessage, options: SmppOptions): Omit<MessagePdu, 'sequence'>[] {
  const { dataCoding, parts } = splitMessage(message.text, options.alphabet);
  const reference = Buffer.allocUnsafe(2);
  reference.writeUInt16BE(message.reference & 0xffff);
  const common = {
    command: 'submit_sm',
    sequence: 0,
    source: options.source,
    destination: { ton: TON.international, npi: NPI.isdn, address: message.phone },
    validity: validity(options.validityHours),
    dataCoding,
  } as const;
  const tlvs = new Map<number, Uint8Array>([[TAG.userMessageReference, reference]]);
  const single = parts.length === 1 ? parts[0] : undefined;
  if (single !== undefined)
    return [messagePdu({ ...common, registeredDelivery: RECEIPT.always, shortMessage: single, tlvs })];
  if (options.longText === 'payload') {
    const whole = new Map([...tlvs, [TAG.messagePayload, Buffer.concat(parts)] as const]);
    return [messagePdu({ ...common, registeredDelivery: RECEIPT.always, tlvs: whole })];
  }
  return parts.map((part, index) => {
    const header = concatenationHeader({ group: message.reference, total: parts.length, number: index + 1 });
    return messagePdu({
      ...common,
      esmClass: UDH_INDICATOR,
      registeredDelivery: index === parts.length - 1 ? RECEIPT.always : RECEIPT.onFailure,
      shortMessage: Buffer.concat([header, part]),
      tlvs,
    });
  });
}

/** Relative time, §7.1.1.2: YYMMDDhhmmsstnnR. */
function validity(hours: number): string {
  if (hours <= 0) return '';
  const two = (value: number) => String(value).padStart(2, '0');
  return `0000${two(Math.min(30, Math.floor(hours / 24)))}${two(hours % 24)}0000000R`;
}
