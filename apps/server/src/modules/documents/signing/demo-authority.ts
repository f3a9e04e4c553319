import { webcrypto } from 'node:crypto';
import { makePkcs12 } from './make-pkcs12.ts';
import * as x509 from './x509.ts';

x509.cryptoProvider.set(webcrypto as Crypto);

const ALGORITHM = {
  name: 'RSASSA-PKCS1-v1_5',
  hash: 'SHA-256',
  publicExponent: new Uint8Array([1, 0, 1]),
  modulusLength: 2048,
};
const YEAR_MS = 365 * 86_400_000;

/** Stands in every subject, so that nobody takes a demo signature for a real one. */
export const DEMO_MARK = 'DEMO - không có giá trị pháp lý';

export interface IssuedKey {
  readonly pkcs12: Uint8Array;
  readonly certificate: Uint8Array;
  readonly serial: string;
}

export interface KeyRequest {
  readonly commonName: string;
  readonly organisation: string;
  readonly email: string | null;
  readonly pin: string;
  readonly validFrom: Date;
  readonly validUntil: Date;
}

/** A certification authority for the demo and for tests: real certificates that only this installation trusts. */
export interface DemoAuthority {
  readonly anchor: Uint8Array;
  issue(request: KeyRequest): Promise<IssuedKey>;
  /** A revocation list that names these serials, signed now. */
  revoke(serials: readonly string[], at: Date): Promise<Uint8Array>;
}

/** @param at when the authority begins; it lasts thirty years */
export async function createDemoAuthority(at: Date): Promise<DemoAuthority> {
  const keys = await webcrypto.subtle.generateKey(ALGORITHM, true, ['sign', 'verify']);
  const name = new x509.Name([{ CN: ['Phòng Tuyến Demo CA'] }, { O: [DEMO_MARK] }, { C: ['VN'] }]);
  const anchor = await x509.X509CertificateGenerator.createSelfSigned({
    serialNumber: randomSerial(),
    name: name.toString(),
    notBefore: at,
    notAfter: new Date(at.getTime() + 30 * YEAR_MS),
    signingAlgorithm: ALGORITHM,
    keys: keys as CryptoKeyPair,
    extensions: [
      new x509.BasicConstraintsExtension(true, 0, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign, true),
      await x509.SubjectKeyIdentifierExtension.create(keys.publicKey as CryptoKey),
    ],
  });
  return {
    anchor: new Uint8Array(anchor.rawData),
    issue: (request) => issueKey(request, { anchor, signingKey: keys.privateKey as CryptoKey }),
    revoke: async (serials, time) => {
      const list = await x509.X509CrlGenerator.create({
        issuer: anchor.subject,
        thisUpdate: time,
        nextUpdate: new Date(time.getTime() + YEAR_MS),
        signingAlgorithm: ALGORITHM,
        signingKey: keys.privateKey as CryptoKey,
        entries: serials.map((serialNumber) => ({ serialNumber, revocationDate: time })),
      });
      return new Uint8Array(list.rawData);
    },
  };
}

async function issueKey(
  request: KeyRequest,
  authority: { anchor: x509.X509Certificate; signingKey: CryptoKey },
): Promise<IssuedKey> {
  const keys = await webcrypto.subtle.generateKey(ALGORITHM, true, ['sign', 'verify']);
  const subject = new x509.Name([
    { CN: [request.commonName] },
    { O: [request.organisation] },
    { OU: [DEMO_MARK] },
    ...(request.email === null ? [] : [{ E: [request.email] }]),
    { C: ['VN'] },
  ]);
  const certificate = await x509.X509CertificateGenerator.create({
    serialNumber: randomSerial(),
    subject: subject.toString(),
    issuer: authority.anchor.subject,
    notBefore: request.validFrom,
    notAfter: request.validUntil,
    signingAlgorithm: ALGORITHM,
    publicKey: keys.publicKey as CryptoKey,
    signingKey: authority.signingKey,
    extensions: [
      new x509.BasicConstraintsExtension(false, undefined, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature | x509.KeyUsageFlags.nonRepudiation, true),
      await x509.AuthorityKeyIdentifierExtension.create(authority.anchor),
      await x509.SubjectKeyIdentifierExtension.create(keys.publicKey as CryptoKey),
    ],
  });
  const der = new Uint8Array(certificate.rawData);
  const privateKey = new Uint8Array(await webcrypto.subtle.exportKey('pkcs8', keys.privateKey));
  const chain = [der, new Uint8Array(authority.anchor.rawData)];
  return {
    pkcs12: await makePkcs12({ privateKey, chain, pin: request.pin }),
    certificate: der,
    serial: certificate.serialNumber,
  };
}

/** 16 random bytes with the top bit clear: a serial number is a positive integer. */
function randomSerial(): string {
  const bytes = webcrypto.getRandomValues(new Uint8Array(16));
  bytes[0] = ((bytes[0] ?? 0) & 0x7f) | 0x40;
  return Buffer.from(bytes).toString('hex');
}
