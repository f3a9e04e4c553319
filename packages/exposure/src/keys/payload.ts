import { ExposureError } from '../errors.ts';
import { assertBytes } from '../input/assert.ts';

/** What one advertisement carries. */
export interface Payload {
  /** 16 bytes. */
  readonly rpi: Uint8Array;
  /** Encrypted metadata, 4 bytes. */
  readonly aem: Uint8Array;
}

const FLAGS = [0x02, 0x01, 0x1a];
/** Complete list of 16-bit services, and service data, of the service 0xFD6F (Bluetooth Specification v1.2, "Payload"). */
const SERVICE = [0x03, 0x03, 0x6f, 0xfd];
const DATA = [0x17, 0x16, 0x6f, 0xfd];
/** Bytes of a legacy advertisement. */
const MOST_BYTES = 31;

/**
 * Builds the advertising data (Bluetooth Specification v1.2, "Payload").
 *
 * @param payload identifier of 16 bytes and encrypted metadata of 4
 * @param options.flags whether to begin with the flags, which iPhones send and Android phones leave out
 * @returns 31 bytes with flags, 28 without
 * @throws TypeError, RangeError naming the part of another length
 * @example
 * radio.advertise(encodePayload({ rpi, aem }, { flags: false }));
 */
export function encodePayload(payload: Payload, options: { readonly flags: boolean }): Uint8Array {
  assertBytes('payload.rpi', payload.rpi, 16);
  assertBytes('payload.aem', payload.aem, 4);
  return Uint8Array.from([...(options.flags ? FLAGS : []), ...SERVICE, ...DATA, ...payload.rpi, ...payload.aem]);
}

/**
 * Reads advertising data: the service's data is found among whatever else the sender put beside it.
 *
 * @param bytes advertising data as the radio gives it, at most 31 bytes
 * @returns null when it is no advertisement of this protocol
 * @throws ExposureError payload-malformed when it claims to be one and is not: structures that run over the end, wrong length
 * @example
 * const payload = parsePayload(advertisement);
 * if (payload !== null) log.append({ ...payload, time, rssi, minutesSinceScan });
 */
export function parsePayload(bytes: Uint8Array): Payload | null {
  assertBytes('bytes', bytes, null);
  if (bytes.length > MOST_BYTES) throw new ExposureError('payload-malformed', { reason: `${bytes.length} bytes` });
  for (let at = 0; at < bytes.length; ) {
    const length = bytes[at] ?? 0;
    // A length of zero ends the data early (Core Specification, Vol 3 Part C §11).
    if (length === 0) break;
    const end = at + 1 + length;
    if (end > bytes.length) throw new ExposureError('payload-malformed', { reason: 'a structure runs over the end' });
    if (bytes[at + 1] === 0x16 && bytes[at + 2] === 0x6f && bytes[at + 3] === 0xfd && length >= 3) {
      if (length !== 0x17) throw new ExposureError('payload-malformed', { reason: `service data of ${length} bytes` });
      return { rpi: bytes.slice(at + 4, at + 20), aem: bytes.slice(at + 20, at + 24) };
    }
    at = end;
  }
  return null;
}
