import fc from 'fast-check';
import { expect, test } from 'vitest';
import { networkOf, OLD_MOBILE_CODES } from './networks.ts';
import { parsePhone } from './parse-phone.ts';
import { hidePhone, showPhone } from './show-phone.ts';

const digits = (count: number) => fc.stringMatching(new RegExp(`^\\d{${count}}$`));
const mobile = fc
  .tuple(fc.constantFrom('32', '39', '52', '55', '59', '70', '79', '81', '84', '89', '90', '99'), digits(7))
  .map(([prefix, rest]) => prefix + rest);
const reason = (text: string) => {
  const read = parsePhone(text);
  return read.ok ? read.phone : read.reason;
};

test('a number is read the same however it is written', () => {
  fc.assert(
    fc.property(
      mobile,
      fc.constantFrom('0', '+84', '84', '0084', '+84 (0)', '+84-0', ''),
      fc.constantFrom('', ' ', '.', '-', ' . ', '\u00a0', '\u200b'),
      (national, lead, sign) => {
        const written = lead + [national.slice(0, 3), national.slice(3, 6), national.slice(6)].join(sign);
        expect(parsePhone(` ${written} `)).toEqual({ ok: true, phone: `84${national}`, network: networkOf(national) });
      },
    ),
  );
});

test('reading what was shown gives the number back', () => {
  fc.assert(
    fc.property(mobile, (national) => {
      expect(reason(showPhone(`84${national}`))).toBe(`84${national}`);
    }),
  );
  expect(showPhone('84912345678')).toBe('0912 345 678');
  expect(hidePhone('84912345678')).toBe('0912 *** 678');
});

test('every old code becomes its new one and says what stood there', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...Object.entries(OLD_MOBILE_CODES)),
      digits(7),
      fc.constantFrom('0', '', '84', '+84'),
      ([old, current], rest, lead) => {
        expect(parsePhone(lead + old + rest)).toEqual({
          ok: true,
          phone: `84${current}${rest}`,
          network: networkOf(current + rest),
          changedFrom: `0${old}${rest}`,
        });
      },
    ),
  );
});

test('no text throws, and what is read is always a mobile number', () => {
  const near = fc.stringMatching(/^[+0-9 ().\-/,Ee']{0,24}$/);
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), near), (text) => {
      const read = parsePhone(text);
      if (read.ok) expect(read.phone).toMatch(/^84[35789]\d{8}$/);
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ['02353812345', 'landline'],
  ['(0235) 3.812.345', 'landline'],
  ['2353812345', 'landline'],
  ['+84 235 3812345', 'landline'],
  ['0510 3812345', 'landline'],
  ['0438234567', 'landline'],
  ['1900 9095', 'service'],
  ['1800599920', 'service'],
  ['3812345', 'too-short'],
  ['091234567', 'too-short'],
  ['09123456789', 'too-long'],
  ['+1 555 123 4567', 'foreign'],
  ['0086 138 0013 8000', 'foreign'],
  ['0952345678', 'unknown-prefix'],
  ['01112345678', 'unknown-prefix'],
  ['O912345678', 'letters'],
  ['không có', 'letters'],
  ['  ', 'empty'],
  ['9.12E+08', 'scientific'],
  ['8.491235E+10', 'scientific'],
  ['0912345678/0905111222', 'several'],
  ['0912345678 - 0905111222', 'several'],
])('%s cannot be written to: %s', (text, expected) => expect(reason(text)).toBe(expected));

test.each([
  ['912345678.0', '84912345678'],
  ['8.4912345678E+10', '84912345678'],
  ['849123456', '84849123456'],
  ['ĐT: 0912 345 678', '84912345678'],
  ["'0912345678", '84912345678'],
  ['０９１２３４５６７８', '84912345678'],
])('%s is %s', (text, expected) => expect(reason(text)).toBe(expected));
