import type { Command } from './commands.ts';

/** An address with its type of number and numbering plan, SMPP v3.4 §5.2.5 and §5.2.6. */
export interface Address {
  readonly ton: number;
  readonly npi: number;
  readonly address: string;
}

/** Type of number: international digits, national digits, and letters (a brandname). */
export const TON = { unknown: 0, international: 1, national: 2, alphanumeric: 5 } as const;
export const NPI = { unknown: 0, isdn: 1 } as const;

/** Optional parameters by tag, as bytes: §5.3.1. */
export type Tlvs = ReadonlyMap<number, Uint8Array>;

/** Tags of §5.3.2 that are used here. */
export const TAG = {
  receiptedMessageId: 0x001e,
  userMessageReference: 0x0204,
  sarMsgRefNum: 0x020c,
  sarTotalSegments: 0x020e,
  sarSegmentSeqnum: 0x020f,
  networkErrorCode: 0x0423,
  messagePayload: 0x0424,
  messageState: 0x0427,
} as const;

interface Head {
  readonly status: number;
  readonly sequence: number;
}

/** A message in either direction: submit_sm §4.4.1, deliver_sm §4.6.1 (the same fields), data_sm §4.7.1 (fewer). */
export interface MessagePdu extends Head {
  readonly command: 'submit_sm' | 'deliver_sm' | 'data_sm';
  readonly serviceType: string;
  readonly source: Address;
  readonly destination: Address;
  readonly esmClass: number;
  readonly protocolId: number;
  readonly priority: number;
  readonly scheduleTime: string;
  readonly validity: string;
  readonly registeredDelivery: number;
  readonly replaceIfPresent: number;
  readonly dataCoding: number;
  readonly defaultMessageId: number;
  readonly shortMessage: Uint8Array;
  readonly tlvs: Tlvs;
}

export interface BindPdu extends Head {
  readonly command: 'bind_receiver' | 'bind_transmitter' | 'bind_transceiver';
  readonly systemId: string;
  readonly password: string;
  readonly systemType: string;
  readonly interfaceVersion: number;
  readonly ton: number;
  readonly npi: number;
  readonly addressRange: string;
}

export interface BindAnswer extends Head {
  readonly command: 'bind_receiver_resp' | 'bind_transmitter_resp' | 'bind_transceiver_resp';
  readonly systemId: string;
}

/** Answer that carries a message id: empty on failure. */
export interface MessageAnswer extends Head {
  readonly command: 'submit_sm_resp' | 'deliver_sm_resp' | 'data_sm_resp';
  readonly messageId: string;
}

/** What has a header only. */
export interface PlainPdu extends Head {
  readonly command: 'enquire_link' | 'enquire_link_resp' | 'unbind' | 'unbind_resp' | 'generic_nack';
}

export type Pdu = MessagePdu | BindPdu | BindAnswer | MessageAnswer | PlainPdu;

/** A whole frame whose body could not be read, or whose command is not spoken here. */
export interface BrokenPdu {
  readonly command: null;
  readonly commandId: number;
  readonly status: number;
  readonly sequence: number;
  readonly fault: 'unknown-command' | 'malformed';
}

type Missing<P extends Pdu> = P extends MessagePdu
  ? Partial<Omit<MessagePdu, 'command' | 'sequence'>> & Pick<MessagePdu, 'command' | 'sequence'>
  : never;

const NOWHERE: Address = { ton: 0, npi: 0, address: '' };

/** A message with the fields that were not named at their NULL settings. */
export function messagePdu(parts: Missing<MessagePdu>): MessagePdu {
  return {
    status: 0,
    serviceType: '',
    source: NOWHERE,
    destination: NOWHERE,
    esmClass: 0,
    protocolId: 0,
    priority: 0,
    scheduleTime: '',
    validity: '',
    registeredDelivery: 0,
    replaceIfPresent: 0,
    dataCoding: 0,
    defaultMessageId: 0,
    shortMessage: new Uint8Array(0),
    tlvs: new Map(),
    ...parts,
  };
}

export const isResponse = (command: Command): boolean => command.endsWith('_resp') || command === 'generic_nack';
