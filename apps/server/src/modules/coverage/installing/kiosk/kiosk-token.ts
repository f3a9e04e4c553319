import { createHash, createHmac } from 'node:crypto';

/**
 * The token of a kiosk's link: 24 characters, 144 bits. It is derived, not kept, so that staff may see the link again and the
 * database alone opens no kiosk; another link number makes another token.
 */
export function kioskToken(secret: Uint8Array, id: string, linkNumber: number): string {
  return createHmac('sha256', secret)
    .update(`coverage.kiosk:${id}:${linkNumber}`)
    .digest()
    .subarray(0, 18)
    .toString('base64url');
}

/** How a kiosk is found by its token. */
export const tokenHash = (token: string): Buffer => createHash('sha256').update(token).digest();
