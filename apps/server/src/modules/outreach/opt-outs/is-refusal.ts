import { unaccent } from '@phong-tuyen/messaging';

const WORDS = new Set(['tc', 'tuchoi', 'huy', 'stop']);

/**
 * True for a reply that says nothing but that no more is wanted: TC, TỪ CHỐI, HỦY, STOP, in any case, with or without marks.
 * A sentence that merely holds such a word is for a person to read.
 */
export function isRefusal(text: string): boolean {
  const plain = unaccent(text.normalize('NFC'))
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return plain === 'tu choi' || WORDS.has(plain);
}
