import { decryptKey, encryptKey, NONCE_BYTES } from './signing/index.ts';

/** Locks and opens a trial key. @throws SigningError when the secret does not work */
export function proveVault(secret: Uint8Array, randomBytes: (length: number) => Uint8Array): void {
  const trial = { secret, keyId: 'proof', nonce: randomBytes(NONCE_BYTES) };
  decryptKey(encryptKey(new Uint8Array([4, 2, 4, 8]), trial), trial);
}
