import { fromGsm7, fromUcs2 } from '@phong-tuyen/messaging';

/**
 * Text of a message that came in, by data_coding, SMPP v3.4 §5.2.19: 0 the GSM alphabet, 1 ASCII, 3 Latin-1, 8 UCS-2;
 * and the groups of 3GPP TS 23.038 §4 that centres pass on as they came.
 *
 * @returns null for data that is no text
 */
export function readText(octets: Uint8Array, dataCoding: number): string | null {
  if (dataCoding === 0) return fromGsm7(octets);
  if (dataCoding === 1 || dataCoding === 3) return Buffer.from(octets).toString('latin1');
  if (dataCoding === 8) return fromUcs2(octets);
  if (dataCoding < 0x10) return null;
  // §4: 0xF0 to 0xF3 with a class, 0x10 to 0x13 likewise; 0x18 to 0x1B are UCS-2.
  if ((dataCoding & 0xf4) === 0xf0 || (dataCoding & 0xec) === 0x00) return fromGsm7(octets);
  return (dataCoding & 0xec) === 0x08 ? fromUcs2(octets) : null;
}
