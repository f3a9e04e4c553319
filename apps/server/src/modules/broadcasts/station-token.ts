import { createHash } from 'node:crypto';

/** A token as it is kept: whoever reads the table cannot speak for a station. 32 random bytes need no salt. */
export function hashToken(token: string): Uint8Array {
  return createHash('sha256').update(token).digest();
}
