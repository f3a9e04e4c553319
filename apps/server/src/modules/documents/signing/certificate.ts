import { SigningError } from './signing-error.ts';
import { X509Certificate, X509Crl } from './x509.ts';

/** What a certificate says, as far as signing needs it. */
export interface CertificateFacts {
  readonly commonName: string;
  readonly organisation: string | null;
  readonly email: string | null;
  readonly serial: string;
  readonly issuer: string;
  readonly validFrom: Date;
  readonly validUntil: Date;
}

/** Certificates and revocation lists that an installation trusts, DER. */
export interface TrustedAuthorities {
  readonly anchors: readonly Uint8Array[];
  readonly revocations: readonly Uint8Array[];
}

/** Who a signature is to stand for. */
export interface Holder {
  readonly name: string;
  /** Null for an agency's seal. */
  readonly email: string | null;
}

const DIGITAL_SIGNATURE = 1;
const NON_REPUDIATION = 2;

/** @throws SigningError key-damaged */
export function readCertificate(der: Uint8Array): CertificateFacts {
  const certificate = parse(der);
  const field = (name: string) => certificate.subjectName.getField(name)[0] ?? null;
  return {
    commonName: field('CN') ?? '',
    organisation: field('O'),
    email: field('E') ?? null,
    serial: certificate.serialNumber,
    issuer: certificate.issuerName.getField('CN')[0] ?? certificate.issuer,
    validFrom: certificate.notBefore,
    validUntil: certificate.notAfter,
  };
}

/**
 * Whether a certificate may sign for a holder now (NĐ 130/2018/NĐ-CP: valid, unrevoked, in the holder's name, from a trusted
 * authority, fit for signatures).
 *
 * @throws SigningError with the first fault found
 */
export async function assertMaySign(
  der: Uint8Array,
  question: { at: Date; holder: Holder; authorities: TrustedAuthorities },
): Promise<void> {
  const certificate = parse(der);
  const facts = readCertificate(der);
  if (question.at < facts.validFrom) throw new SigningError('certificate-not-yet-valid');
  if (question.at > facts.validUntil) throw new SigningError('certificate-expired');
  if (!isOf(facts, question.holder)) throw new SigningError('certificate-of-another');
  const usage = certificate.getExtension<never>('2.5.29.15') as { usages?: number } | null;
  if (usage?.usages !== undefined && (usage.usages & (DIGITAL_SIGNATURE | NON_REPUDIATION)) === 0)
    throw new SigningError('key-unusable');
  if (!(await isTrusted(certificate, question.authorities, question.at)))
    throw new SigningError('certificate-untrusted');
  if (isRevoked(certificate, question.authorities, question.at)) throw new SigningError('certificate-revoked');
}

/** The same name, marks included; and the same address where the certificate carries one. */
function isOf(facts: CertificateFacts, holder: Holder): boolean {
  const same = (a: string, b: string) =>
    a.normalize('NFC').trim().toLowerCase() === b.normalize('NFC').trim().toLowerCase();
  if (!same(facts.commonName, holder.name)) return false;
  return facts.email === null || holder.email === null || same(facts.email, holder.email);
}

/** Directly under an anchor: the authorities of this field issue end certificates themselves. */
export async function isTrusted(
  certificate: X509Certificate,
  authorities: TrustedAuthorities,
  at: Date,
): Promise<boolean> {
  for (const der of authorities.anchors) {
    const anchor = parse(der);
    if (anchor.subject !== certificate.issuer || at < anchor.notBefore || at > anchor.notAfter) continue;
    if (await certificate.verify({ publicKey: anchor, signatureOnly: true })) return true;
  }
  return false;
}

export function isRevoked(certificate: X509Certificate, authorities: TrustedAuthorities, at: Date): boolean {
  return authorities.revocations.some((der) => {
    const list = new X509Crl(Buffer.from(der));
    if (list.issuer !== certificate.issuer) return false;
    const entry = list.findRevoked(certificate.serialNumber);
    return entry !== null && entry.revocationDate <= at;
  });
}

/** Whether a list that the installation was given names the certificate. @throws SigningError key-damaged */
export const isRevokedNow = (der: Uint8Array, authorities: TrustedAuthorities, at: Date): boolean =>
  isRevoked(parse(der), authorities, at);

function parse(der: Uint8Array): X509Certificate {
  try {
    return new X509Certificate(Buffer.from(der));
  } catch (cause) {
    throw new SigningError('key-damaged', { cause });
  }
}
