/** Reading letters: text in, model with places and confidence out. Pure; bounded time and memory. */
export { LETTER_ERRORS, LetterError, type LetterErrorCode } from './letter-error.ts';
export { type LetterSource, readLetter } from './read-letter.ts';
