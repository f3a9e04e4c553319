/** 31 characters that nobody mixes up when reading or listening: neither 0 and O, nor 1, I and L. A prime number of them. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const BODY = 5;

/**
 * The code that stands for a hash: five characters and one that checks them.
 *
 * Each place has a weight of its own modulo a prime, so that any one wrong character and any two changed about are noticed.
 *
 * @param hash at least five bytes
 */
export function codeOf(hash: Uint8Array): string {
  const body = Array.from(hash.subarray(0, BODY), (byte) => ALPHABET[byte % ALPHABET.length] ?? '2').join('');
  return body + checkOf(body);
}

/**
 * What somebody typed, read as a code: small letters, blanks and dashes do no harm.
 *
 * @returns null when it cannot be one of ours
 */
export function readCode(typed: string): string | null {
  const code = typed.toUpperCase().replace(/[\s-]/g, '');
  if (code.length !== BODY + 1 || [...code].some((letter) => !ALPHABET.includes(letter))) return null;
  return checkOf(code.slice(0, BODY)) === code[BODY] ? code : null;
}

function checkOf(body: string): string {
  const sum = [...body].reduce((total, letter, place) => total + (place + 2) * ALPHABET.indexOf(letter), 0);
  return ALPHABET[sum % ALPHABET.length] ?? '2';
}
