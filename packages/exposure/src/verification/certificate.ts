import { p256 } from '@noble/curves/nist.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { readPublicKey } from '../crypto/ecdsa.ts';
import { ExposureError } from '../errors.ts';
import { assertBytes, assertInteger } from '../input/assert.ts';
import { fromBase64, fromBase64Url, toBase64Url } from '../input/encoding.ts';
import { decodeText, encodeText } from '../input/text.ts';

/** Names of report types in the verification protocol. */
export const CERTIFIED_TYPES = ['confirmed', 'likely', 'negative', 'user-report'] as const;
/** One of `CERTIFIED_TYPES`. */
export type CertifiedType = (typeof CERTIFIED_TYPES)[number];

/** What the verification server certifies (Verification Protocol, "Certificate"). */
export interface CertificateClaims {
  readonly iss: string;
  readonly aud: string;
  /** Unix seconds. */
  readonly iat: number;
  readonly exp: number;
  /** HMAC of the keys, base64 of 32 bytes. */
  readonly tekmac: string;
  readonly reportType: CertifiedType;
  /** Interval at which symptoms began; absent when there were none. */
  readonly symptomOnsetInterval?: number;
}

/** A public key of the verification server: key id and SubjectPublicKeyInfo of P-256, 91 bytes. */
export interface CertificateKey {
  readonly kid: string;
  readonly spki: Uint8Array;
}

const LONGEST_TOKEN = 4_096;
/** Clocks of two servers may differ by this, seconds. */
const SKEW = 60;

/**
 * Writes a certificate as a JWT signed with ES256 (RFC 7515, RFC 7518 §3.4: the signature is raw r‖s here).
 *
 * @param claims what is certified
 * @param signer.kid names the key, for `readCertificate`
 * @param signer.secretKey 32 bytes of P-256
 * @returns the token, three parts of base64url
 * @throws ExposureError claims-malformed; TypeError, RangeError for a secret key of another length
 * @example
 * writeCertificate({ iss, aud, iat: now, exp: now + 900, tekmac, reportType: 'confirmed' }, { kid: 'v1', secretKey })
 */
export function writeCertificate(
  claims: CertificateClaims,
  signer: { readonly kid: string; readonly secretKey: Uint8Array },
): string {
  assertClaims(claims);
  assertBytes('signer.secretKey', signer.secretKey, 32);
  const part = (value: unknown) => toBase64Url(encodeText(JSON.stringify(value)));
  const text = `${part({ alg: 'ES256', kid: signer.kid, typ: 'JWT' })}.${part(claims)}`;
  const signature = p256.sign(sha256(encodeText(text)), signer.secretKey, { prehash: false, format: 'compact' });
  return `${text}.${toBase64Url(signature)}`;
}

/**
 * Accepts a certificate of a known key, issuer and audience whose time has come and not gone.
 *
 * @param token as the phone sent it
 * @param expected.keys public keys by key id
 * @param expected.iss whose certificates are accepted
 * @param expected.aud for whom they must be
 * @param expected.now Unix seconds
 * @returns what is certified
 * @throws ExposureError certificate-wrong (form, algorithm, key, signature, issuer, audience, time), claims-malformed
 * @example
 * const claims = readCertificate(request.certificate, { keys, iss, aud, now });
 */
export function readCertificate(
  token: string,
  expected: {
    readonly keys: readonly CertificateKey[];
    readonly iss: string;
    readonly aud: string;
    readonly now: number;
  },
): CertificateClaims {
  const [head = '', body = '', signature = '', ...more] = token.length > LONGEST_TOKEN ? [] : token.split('.');
  if (signature === '' || more.length > 0) throw wrong('form');
  const { alg, kid } = parse(head) as { alg?: unknown; kid?: unknown };
  // A token may not choose how it is checked (RFC 8725 §3.1).
  if (alg !== 'ES256') throw wrong('algorithm');
  const key = expected.keys.find((each) => each.kid === kid);
  if (key === undefined) throw wrong('key');
  const bytes = decode(signature);
  const digest = sha256(encodeText(`${head}.${body}`));
  const isValid =
    bytes.length === 64 &&
    p256.verify(bytes, digest, readPublicKey(key.spki), { prehash: false, format: 'compact', lowS: false });
  if (!isValid) throw wrong('signature');
  const claims = parse(body) as CertificateClaims;
  assertClaims(claims);
  if (claims.iss !== expected.iss) throw wrong('issuer');
  if (claims.aud !== expected.aud) throw wrong('audience');
  if (claims.iat > expected.now + SKEW) throw wrong('not yet valid');
  if (claims.exp <= expected.now) throw wrong('expired');
  return claims;
}

const wrong = (reason: string) => new ExposureError('certificate-wrong', { reason });
const malformed = (field: string, reason: string) => new ExposureError('claims-malformed', { field, reason });

function decode(part: string): Uint8Array {
  try {
    return fromBase64Url(part);
  } catch {
    throw wrong('form');
  }
}

function parse(part: string): object {
  try {
    const value: unknown = JSON.parse(decodeText(decode(part)));
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  } catch (error) {
    if (error instanceof ExposureError) throw error;
  }
  throw wrong('form');
}

function assertClaims(claims: CertificateClaims): void {
  for (const name of ['iss', 'aud'] as const)
    if (typeof claims[name] !== 'string' || claims[name] === '') throw malformed(name, 'missing');
  for (const name of ['iat', 'exp'] as const)
    if (!Number.isSafeInteger(claims[name]) || claims[name] < 0) throw malformed(name, 'no time');
  if (claims.exp <= claims.iat) throw malformed('exp', 'before iat');
  if (!CERTIFIED_TYPES.includes(claims.reportType)) throw malformed('reportType', 'unknown');
  if (macLength(claims.tekmac) !== 32) throw malformed('tekmac', 'expected base64 of 32 bytes');
  if (claims.symptomOnsetInterval === undefined) return;
  try {
    assertInteger('symptomOnsetInterval', claims.symptomOnsetInterval, [0, 0xffff_ffff]);
  } catch {
    throw malformed('symptomOnsetInterval', 'no interval');
  }
}

function macLength(tekmac: unknown): number {
  try {
    return typeof tekmac === 'string' ? fromBase64(tekmac).length : -1;
  } catch {
    return -1;
  }
}
