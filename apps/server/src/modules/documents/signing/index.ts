/**
 * Signatures of documents: keys at rest, certificates, the person's and the agency's PAdES signature, checking them.
 * Bytes in, bytes out; knows no database and no clock.
 */

export type { StampFonts } from './appearances.ts';
export type { Box, SigningPlaces, TextBox } from './box.ts';
export {
  assertMaySign,
  type CertificateFacts,
  type Holder,
  isRevokedNow,
  readCertificate,
  type TrustedAuthorities,
} from './certificate.ts';
export { createDemoAuthority, DEMO_MARK, type DemoAuthority } from './demo-authority.ts';
export { decryptKey, type EncryptedKey, encryptKey, NONCE_BYTES } from './key-vault.ts';
export { type OpenKey, openKey } from './open-key.ts';
export { readTrustFile, type TrustFile } from './read-trust.ts';
export { type NumberAndDate, sealAsAgency } from './seal-as-agency.ts';
export { signAsPerson } from './sign-as-person.ts';
export { type SigningCode, SigningError } from './signing-error.ts';
export { type VerifiedSignature, verifySignatures } from './verify-signatures.ts';
