/** Place of a part in a long message. */
export interface PartPlace {
  readonly group: number;
  readonly total: number;
  readonly number: number;
}

/** Header that joins parts, 3GPP TS 23.040 §9.2.3.24.1: element 00, an 8-bit group. */
export const concatenationHeader = (place: PartPlace): Uint8Array =>
  Uint8Array.of(5, 0, 3, place.group & 0xff, place.total, place.number);

/**
 * Takes the header off user data.
 *
 * @param octets user data whose first octet is the header's length
 * @returns the text's octets, and the place when the header joins parts; a header that cannot be is taken for none
 */
export function readUserData(octets: Uint8Array): { body: Uint8Array; place: PartPlace | null } {
  const length = octets[0] ?? 0;
  if (octets.length === 0 || length + 1 > octets.length) return { body: octets, place: null };
  let place: PartPlace | null = null;
  for (let at = 1; at + 1 <= length; ) {
    const element = octets[at] ?? 0;
    const size = octets[at + 1] ?? 0;
    const data = octets.subarray(at + 2, Math.min(at + 2 + size, length + 1));
    if (element === 0x00 && data.length === 3) place = placeOf(data[0] ?? 0, data[1], data[2]);
    if (element === 0x08 && data.length === 4) place = placeOf((data[0] ?? 0) * 256 + (data[1] ?? 0), data[2], data[3]);
    at += 2 + size;
  }
  return { body: octets.subarray(length + 1), place };
}

/** §9.2.3.24.1: a place of zero or past the total is ignored. */
export function placeOf(group: number, total = 0, number = 0): PartPlace | null {
  return total > 1 && number >= 1 && number <= total ? { group, total, number } : null;
}
