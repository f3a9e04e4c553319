/**
 * Vietnamese administrative letters: the model, reading them from files, setting them in type, checking their layout.
 * Knows no framework, database or network; whoever calls passes in bytes, the agency tree and the time.
 */
export * from './check/index.ts';
export * from './model/index.ts';
export { LETTER_LIMITS, type LetterFault, type ParsedLetter, parseLetter } from './model/parse-letter.ts';
export * from './read/index.ts';
export { type ExtractedText, extractText, type Ocr } from './sources/extract-text.ts';
export * from './typeset/index.ts';
