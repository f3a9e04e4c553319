import { P12Signer } from '@libpdf/core';
import { SigningError } from './signing-error.ts';

/** A key that is open for one act, and the certificate that goes with it (DER, end entity first). */
export interface OpenKey {
  readonly signer: P12Signer;
  readonly certificate: Uint8Array;
  readonly chain: readonly Uint8Array[];
}

/**
 * Opens a PKCS#12 with its PIN.
 *
 * @throws SigningError pin-wrong; key-damaged when the bytes are no PKCS#12
 */
export async function openKey(pkcs12: Uint8Array, pin: string): Promise<OpenKey> {
  try {
    const signer = await P12Signer.create(pkcs12, pin, { buildChain: false });
    return { signer, certificate: signer.certificate, chain: signer.certificateChain };
  } catch (cause) {
    const words = cause instanceof Error ? cause.message.toLowerCase() : '';
    throw new SigningError(/password|integrity|mac|decrypt/.test(words) ? 'pin-wrong' : 'key-damaged', { cause });
  }
}
