import { SigningError } from './signing-error.ts';
import { X509Certificate, X509Crl } from './x509.ts';

export interface TrustFile {
  readonly kind: 'anchor' | 'revocations';
  readonly der: Uint8Array;
  /** The authority's name. */
  readonly name: string;
}

/**
 * Tells a certificate of an authority from a revocation list; PEM or DER.
 *
 * @throws SigningError key-damaged when it is neither; key-unusable for a certificate that is no authority's (RFC 5280 §4.2.1.9)
 */
export function readTrustFile(bytes: Uint8Array): TrustFile {
  const text = Buffer.from(bytes).toString('latin1');
  const raw = text.includes('-----BEGIN') ? text : Buffer.from(bytes);
  const certificate = attempt(() => new X509Certificate(raw));
  if (certificate !== null) {
    const constraints = certificate.getExtension<never>('2.5.29.19') as { ca?: boolean } | null;
    if (constraints?.ca !== true) throw new SigningError('key-unusable');
    return { kind: 'anchor', der: new Uint8Array(certificate.rawData), name: certificate.subject };
  }
  const list = attempt(() => new X509Crl(raw));
  if (list === null) throw new SigningError('key-damaged');
  return { kind: 'revocations', der: new Uint8Array(list.rawData), name: list.issuer };
}

function attempt<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}
