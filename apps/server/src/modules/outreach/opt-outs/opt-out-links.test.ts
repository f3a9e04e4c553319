import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openOptOutLinks } from './opt-out-links.ts';

const links = openOptOutLinks('https://pt.quangnam.gov.vn', new Uint8Array(32).fill(7));
const others = openOptOutLinks('https://pt.quangnam.gov.vn', new Uint8Array(32).fill(8));
const wordOf = (url: string) => url.slice(-10);
const mobile = fc.stringMatching(/^84[35789]\d{8}$/);

test('a link is short, of letters and digits, and opens to its own number with its own key only', () => {
  fc.assert(
    fc.property(mobile, (phone) => {
      const url = links.urlOf(phone);
      expect(url).toMatch(/^https:\/\/pt\.quangnam\.gov\.vn\/t\/[0-9A-Za-z]{10}$/);
      expect(url.length).toBe(links.example.length);
      expect(links.phoneOf(wordOf(url))).toBe(phone);
      expect(others.phoneOf(wordOf(url))).toBeNull();
    }),
  );
  expect(links.example.length).toBeLessThan(45);
});

test('numbers beside each other have nothing in common in their words', () => {
  const words = Array.from({ length: 500 }, (_, index) => wordOf(links.urlOf(String(84_912_000_000 + index))));
  expect(new Set(words.map((word) => word.slice(0, 5))).size).toBe(500);
  expect(new Set(words.map((word) => word.slice(5))).size).toBe(500);
});

test('nothing that we did not make opens at all', () => {
  const word = wordOf(links.urlOf('84912345678'));
  for (let place = 0; place < word.length; place++)
    for (const letter of 'AZaz09-_') {
      const forged = word.slice(0, place) + letter + word.slice(place + 1);
      if (forged !== word) expect(links.phoneOf(forged)).toBeNull();
    }
  expect(links.phoneOf(wordOf(links.example))).toBeNull();
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9A-Za-z]{10}$/)), (text) => {
      expect(links.phoneOf(text)).toBeNull();
    }),
  );
  for (const phone of ['', '84', '842353812345', '14155550100', '84212345678'])
    expect(() => links.urlOf(phone)).toThrow('no mobile number');
});
