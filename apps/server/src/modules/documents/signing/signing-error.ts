export type SigningCode =
  | 'pin-wrong'
  | 'key-damaged'
  | 'key-unusable'
  | 'certificate-expired'
  | 'certificate-not-yet-valid'
  | 'certificate-revoked'
  | 'certificate-of-another'
  | 'certificate-untrusted'
  | 'pdf-damaged'
  | 'place-missing';

/** A signature that may not or cannot be made. The module's catalogue has a sentence for each code. */
export class SigningError extends Error {
  override readonly name = 'SigningError';
  readonly code: SigningCode;
  constructor(code: SigningCode, options?: { cause?: unknown }) {
    super(code, options);
    this.code = code;
  }
}
