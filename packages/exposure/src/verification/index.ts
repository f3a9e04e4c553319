/** Pieces of the verification protocol that phone and servers share. */
export {
  CERTIFIED_TYPES,
  type CertificateClaims,
  type CertificateKey,
  type CertifiedType,
  readCertificate,
  writeCertificate,
} from './certificate.ts';
export { type HmacKey, hmacText, isKeyHmac, keyHmac } from './key-hmac.ts';
export {
  CHAFF_HEADER,
  PUBLISH_RULES,
  type PublishRequest,
  paddingOf,
  parsePublish,
  writeChaff,
  writePublish,
} from './publish.ts';
export { mayRevise, openRevisionToken, sealRevisionToken, type TokenSecret } from './revision-token.ts';
