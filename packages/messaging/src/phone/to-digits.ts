import type { PhoneFault } from './parse-phone.ts';

type Digits =
  | {
      readonly ok: true;
      readonly digits: string /** Written with `+` or `00`; null when not. */;
      readonly country: string | null;
    }
  | { readonly ok: false; readonly reason: PhoneFault };

// No number is longer with all its signs; a cell that holds a novel is not searched.
const LONGEST_TEXT = 60;
const LABEL = /^(?:số\s*)?(?:s?[đd]t|tel|mobile|phone|di động|điện thoại)\s*[.:]*\s*/iu;

/** Takes away what stands around a number: signs between digits, labels, spreadsheet marks; tells the country's code apart. */
export function toDigits(text: string): Digits {
  if (text.length > LONGEST_TEXT) return { ok: false, reason: text.trim() === '' ? 'empty' : 'letters' };
  // NFKC makes full-width digits and odd blanks plain; U+200B–U+202E and U+2060–U+2069 come along from web pages and Zalo.
  const plain = text
    .normalize('NFKC')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .trim()
    .replace(/^'/, '')
    .replace(LABEL, '')
    .trim();
  if (plain === '') return { ok: false, reason: 'empty' };
  const number = fromSpreadsheet(plain);
  if (number === null) return { ok: false, reason: 'scientific' };
  if (/[^\d\s+().\-–_/,;&|]/.test(number)) return { ok: false, reason: 'letters' };
  if (holdsSeveral(number)) return { ok: false, reason: 'several' };
  const digits = number.replace(/\D/g, '');
  if (digits === '') return { ok: false, reason: 'letters' };
  if (/^\(?\+/.test(number)) return withCountry(digits);
  return digits.startsWith('00') ? withCountry(digits.slice(2)) : { ok: true, digits, country: null };
}

/** `912345678.0` and `8.4912345678E+10` are whole numbers that a spreadsheet wrote; null when digits were lost. */
function fromSpreadsheet(text: string): string | null {
  const whole = /^(\d{9,12})[.,]0+$/.exec(text);
  if (whole?.[1] !== undefined) return whole[1];
  const power = /^(\d)(?:[.,](\d+))?[eE]\+?(\d{1,2})$/.exec(text);
  if (power === null) return text;
  const [, first = '', rest = '', exponent = '0'] = power;
  return rest.length === Number(exponent) ? first + rest : null;
}

/** Two runs of at least nine digits, parted by a sign that parts numbers. */
function holdsSeveral(text: string): boolean {
  const runs = text.split(/[/,;&|\n]|\s[-–]\s/).map((run) => run.replace(/\D/g, '').length);
  return runs.filter((length) => length >= 9).length > 1;
}

function withCountry(digits: string): Digits {
  return digits.startsWith('84')
    ? { ok: true, digits: digits.slice(2), country: '84' }
    : { ok: true, digits, country: digits.slice(0, 3) };
}
