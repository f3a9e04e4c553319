import { type Network, networkOf, OLD_MOBILE_CODES } from './networks.ts';
import { toDigits } from './to-digits.ts';

/** Why a text is no number that can be written to. */
export type PhoneFault =
  | 'empty'
  /** Letters or signs that do not belong into a number. */
  | 'letters'
  /** More than one number in one cell. */
  | 'several'
  /** The spreadsheet shortened it (`8.49E+10`): digits are gone. */
  | 'scientific'
  | 'too-short'
  | 'too-long'
  /** A fixed line: it can be called, not written to. */
  | 'landline'
  /** 1800, 1900 and other service numbers. */
  | 'service'
  | 'foreign'
  /** No mobile number begins like this. */
  | 'unknown-prefix';

export type ParsedPhone =
  | {
      readonly ok: true;
      /** International digits without a plus: `84912345678`. */
      readonly phone: string;
      readonly network: Network;
      /** The eleven-digit number of before 15/09/2018 that stood there: `01692345678`. */
      readonly changedFrom?: string;
    }
  | { readonly ok: false; readonly reason: PhoneFault };

/**
 * Reads one Vietnamese mobile number as people and spreadsheets write it: `+84…`, `84…`, `0084…`, `0…`, with spaces, dots,
 * dashes, without its leading zero, or with a code of before 15/09/2018.
 *
 * @param text one cell; numbers that a spreadsheet kept as numbers are given as their decimal text
 */
export function parsePhone(text: string): ParsedPhone {
  const read = toDigits(text);
  if (!read.ok) return read;
  if (read.country !== null) return read.country === '84' ? national(read.digits.replace(/^0/, '')) : fault('foreign');
  const { digits } = read;
  if (/^1[89]00\d{4,6}$/.test(digits)) return fault('service');
  if (digits.startsWith('0')) return national(digits.slice(1));
  // Eleven or more digits from 84 on carry the country's code; `849123456` is 0849123456 without its zero.
  if (digits.startsWith('84') && digits.length >= 11) return national(digits.slice(2).replace(/^0/, ''));
  return national(digits);
}

/** A number without zero and country code: nine digits, or ten for old mobile codes and for fixed lines. */
function national(digits: string): ParsedPhone {
  if (digits.length < 9) return fault('too-short');
  if (digits.length > 10) return fault('too-long');
  if (digits.length === 10) return tenDigits(digits);
  // 04 was Hà Nội before 2017; 06x are fixed lines of the South and the army's 069; all mobile ranges begin with 3, 5, 7, 8, 9.
  if (/^[46]/.test(digits)) return fault('landline');
  if (digits.startsWith('2')) return fault('too-short');
  // 095 was S-Fone, gone since 2016; 050 and 051 were never given to mobile phones.
  if (!/^[35789]/.test(digits) || /^(95|50|51)/.test(digits)) return fault('unknown-prefix');
  return { ok: true, phone: `84${digits}`, network: networkOf(digits) };
}

function tenDigits(digits: string): ParsedPhone {
  const code = OLD_MOBILE_CODES[digits.slice(0, 3)];
  if (code !== undefined) {
    const current = code + digits.slice(3);
    return { ok: true, phone: `84${current}`, network: networkOf(current), changedFrom: `0${digits}` };
  }
  if (digits.startsWith('1')) return fault('unknown-prefix');
  // 02xx since 2017; before it 0210…0780 with seven digits, as 0510 of Quảng Nam.
  return isFixedLine(digits) ? fault('landline') : fault('too-long');
}

const OLD_AREA_CODES = /^(21[01]|2[1348]0|231|3[12]0|32[01]|35[01]|500|501|510|511|65[01]|710|711|78[01])/;
function isFixedLine(digits: string): boolean {
  return digits.startsWith('2') || OLD_AREA_CODES.test(digits);
}

function fault(reason: PhoneFault): ParsedPhone {
  return { ok: false, reason };
}
