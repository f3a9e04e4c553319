import type { Letter, TypesetLetter, Typesetter } from '@phong-tuyen/letters';
import { TypesetError } from '@phong-tuyen/letters';
import { fail } from './errors.ts';

/** Sets a letter in type. @throws documents.cannot-typeset with what is in the way */
export function typesetLetter(typesetter: Typesetter, letter: Letter, now: Date): TypesetLetter {
  try {
    return typesetter.typeset(letter, { createdAt: now });
  } catch (cause) {
    if (cause instanceof TypesetError) throw fail('cannot-typeset', { values: { detail: cause.message }, cause });
    throw cause;
  }
}
