import type { Address } from '../protocol/pdu.ts';
import type { DefaultAlphabet } from '../text/split-message.ts';

/** How a line to a carrier is run. Times in milliseconds. */
export interface SmppOptions {
  readonly host: string;
  readonly port: number;
  /** Certificates of the carrier's own authority, PEM; '' for the public ones; null for a line without TLS. */
  readonly tlsAuthority: string | null;
  readonly systemId: string;
  readonly password: string;
  readonly systemType: string;
  /** A brandname has type of number 5 (alphanumeric) and plan 0. */
  readonly source: Address;
  /** Most messages without an answer at once. */
  readonly window: number;
  readonly alphabet: DefaultAlphabet;
  /** Long texts: several messages joined by a header, or one with message_payload. */
  readonly longText: 'parts' | 'payload';
  /** Carriers that answer with a hexadecimal id and send receipts with the same in decimal. */
  readonly receiptIds: 'same' | 'decimal-of-hexadecimal';
  /** How long the carrier shall try, in hours; 0 leaves it to the carrier. */
  readonly validityHours: number;
  readonly zoneMinutes: number;
  readonly connectMs: number;
  readonly responseMs: number;
  readonly enquireMs: number;
  readonly reconnectMostMs: number;
  /** How long the first parts of a long reply wait for the rest. */
  readonly holdPartsMs: number;
  /** How long the rest of a long message is tried once its first part was taken. */
  readonly finishPartsMs: number;
  readonly random: () => number;
  readonly now: () => Date;
}

export const SMPP_DEFAULTS = {
  tlsAuthority: null,
  systemType: '',
  window: 10,
  alphabet: 'gsm7',
  longText: 'parts',
  receiptIds: 'same',
  validityHours: 0,
  zoneMinutes: 7 * 60,
  connectMs: 10_000,
  responseMs: 15_000,
  enquireMs: 30_000,
  reconnectMostMs: 60_000,
  holdPartsMs: 3_000,
  finishPartsMs: 60_000,
  random: Math.random,
  now: () => new Date(),
} as const satisfies Partial<SmppOptions>;

export type SmppSetup = Partial<SmppOptions> & Pick<SmppOptions, 'host' | 'port' | 'systemId' | 'password' | 'source'>;
