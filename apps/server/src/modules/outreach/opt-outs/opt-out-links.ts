import { createCipheriv, hkdfSync } from 'node:crypto';

/** Links under which people refuse further messages. */
export interface OptOutLinks {
  /** @param phone international digits of a mobile number of Vietnam: `84912345678` */
  urlOf(phone: string): string;
  /** Whose word it is. Null for any that we did not make. */
  phoneOf(word: string): string | null;
  /** As long as any of them, and nobody's: for previews, in which a click must not refuse for somebody else. */
  readonly example: string;
}

const LETTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const HALF_LETTERS = 5;
const HALF = LETTERS.length ** HALF_LETTERS;
const WORD = /^[0-9A-Za-z]{10}$/;
/** Mobile numbers are 84 and nine digits from 3 on: counted from here they fit into one half of a word. */
const FIRST = 84_300_000_000;
const PHONE = /^84[3-9]\d{8}$/;
const ROUNDS = 10;
const BLOCK = 16;

/**
 * Makes and reads links of ten letters and digits: `<address>/t/4kQ0bZ71xW`. A message has 160 characters and brings the install
 * link too, and each further segment is paid for by every recipient, so the word is as short as is safe, and without `-` and `_`,
 * which telephones cut off at the end of a link.
 *
 * The word is the number beside a zero of the same size, enciphered together by ten rounds of a Feistel network over base 62 with
 * AES as its round function (the construction of FF1, NIST SP 800-38G §5.1). Such a cipher is a permutation that cannot be told from
 * chance without the key: no number can be had from a word, and a guess opens to a zero once in 916 million (encode-then-encipher,
 * Bellare and Rogaway 2000). Which campaign brought it is not in the word: it is the one that last wrote to the number, as with replies.
 *
 * @param baseUrl without a slash at its end
 * @param secret the installation's 32 bytes
 */
export function openOptOutLinks(baseUrl: string, secret: Uint8Array): OptOutLinks {
  const key = new Uint8Array(hkdfSync('sha256', secret, '', 'outreach opt-out link', 32));
  // Blocks of ECB know nothing of each other: one cipher serves for all of them.
  const cipher = createCipheriv('aes-256-ecb', key, null).setAutoPadding(false);
  const block = Buffer.alloc(BLOCK);
  const mix = (round: number, half: number): number => {
    block.writeUInt8(round, 0);
    block.writeUInt32BE(half, 1);
    return cipher.update(block).readUIntBE(0, 6) % HALF;
  };
  const urlOf = (word: string) => `${baseUrl}/t/${word}`;
  return {
    example: urlOf('0'.repeat(HALF_LETTERS * 2)),
    urlOf(phone) {
      if (!PHONE.test(phone)) throw new Error('an opt-out link for what is no mobile number');
      let [left, right] = [Number(phone) - FIRST, 0];
      for (let round = 0; round < ROUNDS; round++) [left, right] = [right, (left + mix(round, right)) % HALF];
      return urlOf(lettersOf(left) + lettersOf(right));
    },
    phoneOf(word) {
      if (!WORD.test(word)) return null;
      let [left, right] = [numberOf(word.slice(0, HALF_LETTERS)), numberOf(word.slice(HALF_LETTERS))];
      for (let round = ROUNDS - 1; round >= 0; round--)
        [left, right] = [(right - mix(round, left) + HALF) % HALF, left];
      const phone = String(left + FIRST);
      return right === 0 && PHONE.test(phone) ? phone : null;
    },
  };
}

function lettersOf(half: number): string {
  let letters = '';
  for (let rest = half; letters.length < HALF_LETTERS; rest = Math.floor(rest / LETTERS.length))
    letters = LETTERS.charAt(rest % LETTERS.length) + letters;
  return letters;
}

const numberOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * LETTERS.length + LETTERS.indexOf(letter), 0);
