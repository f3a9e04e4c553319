import { createHash } from 'node:crypto';

/**
 * The id of a broadcast, made from what it is: planning anew gives the same one, so that what was played under it stays
 * played. A UUID of version 8 (RFC 9562, section 5.8: own layout) from SHA-256.
 */
export function occurrenceId(parts: readonly (string | number)[]): string {
  const hash = createHash('sha256').update(JSON.stringify(parts)).digest('hex');
  const variant = ((Number.parseInt(hash[16] ?? '0', 16) & 3) | 8).toString(16);
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-${variant}${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}
