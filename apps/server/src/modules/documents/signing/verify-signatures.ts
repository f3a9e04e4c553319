import { createHash, createPublicKey, verify } from 'node:crypto';
import * as pkijs from 'pkijs';
import { isRevoked, isTrusted, readCertificate, type TrustedAuthorities } from './certificate.ts';
import { X509Certificate } from './x509.ts';
import './make-pkcs12.ts';

export type Verdict = 'valid' | 'invalid' | 'undetermined';
export type VerdictReason =
  | 'content-changed'
  | 'not-covering'
  | 'untrusted'
  | 'revoked'
  | 'expired-at-signing'
  | 'unreadable';

/** One signature of a PDF as a person needs to know it. */
export interface VerifiedSignature {
  readonly signerName: string;
  readonly organisation: string | null;
  readonly issuer: string;
  readonly serial: string;
  /** What the signer's own clock said; not proven. */
  readonly claimedAt: Date | null;
  /** Whether nothing was added to the file after this signature. */
  readonly coversWholeFile: boolean;
  readonly fieldName: string | null;
  readonly verdict: Verdict;
  readonly reasons: readonly VerdictReason[];
}

/**
 * Checks every signature of a PDF: unchanged content, certificate, trust, revocation at the claimed time.
 *
 * @returns in file order; empty when the file has none
 */
export async function verifySignatures(pdf: Uint8Array, authorities: TrustedAuthorities): Promise<VerifiedSignature[]> {
  const found = findSignatures(Buffer.from(pdf));
  return Promise.all(found.map((each) => verifyOne(Buffer.from(pdf), each, authorities)));
}

interface FoundSignature {
  readonly ranges: readonly [number, number, number, number];
  readonly cms: Uint8Array;
}

/** Signature dictionaries are written plainly: encrypted or compressed ones could not be patched when signing. */
function findSignatures(pdf: Buffer): FoundSignature[] {
  const text = pdf.toString('latin1');
  return [...text.matchAll(/\/ByteRange\s*\[\s*(\d+)\s+(\d+)\s+(\d+)\s+(\d+)\s*\]/g)].flatMap((match) => {
    const [a = 0, b = 0, c = 0, d = 0] = match.slice(1).map(Number);
    const hex = text.slice(a + b + 1, c - 1).replace(/[^0-9a-fA-F]/g, '');
    if (hex.length < 64 || c + d > pdf.length || b > c) return [];
    return [{ ranges: [a, b, c, d] as const, cms: Buffer.from(hex, 'hex') }];
  });
}

async function verifyOne(
  pdf: Buffer,
  found: FoundSignature,
  authorities: TrustedAuthorities,
): Promise<VerifiedSignature> {
  const [a, b, c, d] = found.ranges;
  const coversWholeFile = a === 0 && c + d >= pdf.length - 2;
  try {
    const signed = readCms(found.cms);
    const content = Buffer.concat([pdf.subarray(a, a + b), pdf.subarray(c, c + d)]);
    const der = new Uint8Array(signed.certificate.toSchema().toBER());
    const facts = readCertificate(der);
    const claimedAt = signed.signingTime ?? signingTimeNear(pdf, a + b);
    const intact = isIntact(signed, content);
    const certificate = new X509Certificate(Buffer.from(der));
    const at = claimedAt ?? new Date();
    const reasons: VerdictReason[] = [];
    if (!intact) reasons.push('content-changed');
    if (a !== 0) reasons.push('not-covering');
    if (isRevoked(certificate, authorities, at)) reasons.push('revoked');
    if (at < facts.validFrom || at > facts.validUntil) reasons.push('expired-at-signing');
    const trusted = await isTrusted(certificate, authorities, at);
    if (!trusted) reasons.push('untrusted');
    const invalid = reasons.some((reason) => reason !== 'untrusted');
    return {
      signerName: facts.commonName,
      organisation: facts.organisation,
      issuer: facts.issuer,
      serial: facts.serial,
      claimedAt,
      coversWholeFile,
      fieldName: null,
      verdict: invalid ? 'invalid' : trusted ? 'valid' : 'undetermined',
      reasons,
    };
  } catch {
    return {
      signerName: '',
      organisation: null,
      issuer: '',
      serial: '',
      claimedAt: null,
      coversWholeFile,
      fieldName: null,
      verdict: 'invalid',
      reasons: ['unreadable'],
    };
  }
}

interface SignedContent {
  readonly signer: pkijs.SignerInfo;
  readonly certificate: pkijs.Certificate;
  readonly signingTime: Date | null;
}

const SIGNING_TIME = '1.2.840.113549.1.9.5';
const MESSAGE_DIGEST = '1.2.840.113549.1.9.4';

function readCms(cms: Uint8Array): SignedContent {
  const data = new pkijs.SignedData({ schema: pkijs.ContentInfo.fromBER(Uint8Array.from(cms).buffer).content });
  const signer = data.signerInfos[0];
  const certificate = data.certificates?.find(
    (each): each is pkijs.Certificate => each instanceof pkijs.Certificate && isSigners(each, signer),
  );
  if (signer === undefined || certificate === undefined) throw new Error('no signer');
  const time = signer.signedAttrs?.attributes.find((attribute) => attribute.type === SIGNING_TIME)?.values[0] as
    | { toDate?: () => Date }
    | undefined;
  return { signer, certificate, signingTime: time?.toDate?.() ?? null };
}

function isSigners(certificate: pkijs.Certificate, signer: pkijs.SignerInfo | undefined): boolean {
  return (
    signer?.sid instanceof pkijs.IssuerAndSerialNumber && certificate.serialNumber.isEqual(signer.sid.serialNumber)
  );
}

/** The content's digest is the signed one (RFC 5652, 5.6), and the signature over the attributes is the certificate's. */
function isIntact(signed: SignedContent, content: Buffer): boolean {
  const attributes = signed.signer.signedAttrs;
  const digestAttribute = attributes?.attributes.find((each) => each.type === MESSAGE_DIGEST);
  const value = digestAttribute?.values[0] as { valueBlock: { valueHexView: Uint8Array } } | undefined;
  const digest = createHash('sha256').update(content).digest();
  if (attributes === undefined || value === undefined || !digest.equals(Buffer.from(value.valueBlock.valueHexView)))
    return false;
  const publicKey = createPublicKey({
    key: Buffer.from(signed.certificate.subjectPublicKeyInfo.toSchema().toBER()),
    format: 'der',
    type: 'spki',
  });
  const signature = Buffer.from(signed.signer.signature.valueBlock.valueHexView);
  return verify('sha256', Buffer.from(attributes.encodedValue), publicKey, signature);
}

/** PAdES keeps the claimed time in the signature dictionary (`/M`), not among the signed attributes. */
function signingTimeNear(pdf: Buffer, contents: number): Date | null {
  const near = pdf.toString('latin1', Math.max(0, contents - 2_000), Math.min(pdf.length, contents + 40_000));
  const match = /\/M\s*\(D:(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})(Z|[+-]\d{2}'?\d{2})/.exec(near);
  if (match === null) return null;
  const [, year, month, day, hour, minute, second, zone = 'Z'] = match;
  const offset = zone === 'Z' ? 'Z' : `${zone.slice(0, 3)}:${zone.slice(-2)}`;
  return new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}${offset}`);
}
