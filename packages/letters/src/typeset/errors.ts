/** What can go wrong while a letter is set in type. The code is stable; the message is for the log. */
export const TYPESET_ERROR_CODES = [
  'character-not-in-font',
  'too-large',
  'wrong-shape',
  'invalid-date',
  'compile-failed',
] as const;
export type TypesetErrorCode = (typeof TYPESET_ERROR_CODES)[number];

/** Thrown by the typesetter. `path` names the field of the letter at fault, for instance `body[2].text`, or is null. */
export class TypesetError extends Error {
  override readonly name = 'TypesetError';
  readonly code: TypesetErrorCode;
  readonly path: string | null;

  constructor(code: TypesetErrorCode, message: string, path: string | null = null) {
    super(message);
    this.code = code;
    this.path = path;
  }
}
