import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../platform/database/testing/test-database.ts';
import { buildCoverageProvince, type CoverageProvince, TEST_NOW } from '../testing.ts';
import { codeOf, readCode } from './code-words.ts';
import { type CodeRequest, ensureCode } from './ensure-code.ts';
import { findCode } from './find-code.ts';
import { installUrl } from './install-url.ts';

let database: TestDatabase;
let province: CoverageProvince;
beforeAll(async () => {
  database = await createTestDatabase();
  province = await buildCoverageProvince(database.db);
});
afterAll(() => database.close());

const code = fc.uint8Array({ minLength: 5, maxLength: 5 }).map(codeOf);
const LETTERS = [...'23456789ABCDEFGHJKMNPQRSTUVWXYZ'];

test('a code is six characters that nobody mixes up, read in small letters and with blanks too', () => {
  fc.assert(
    fc.property(code, (word) => {
      expect(word).toMatch(/^[2-9A-HJKMNP-Z]{6}$/);
      expect(readCode(` ${word.slice(0, 3).toLowerCase()}-${word.slice(3)} `)).toBe(word);
    }),
  );
});

test('one wrong character is noticed', () => {
  fc.assert(
    fc.property(code, fc.nat(5), fc.constantFrom(...LETTERS), (word, place, letter) => {
      fc.pre(word[place] !== letter);
      expect(readCode(word.slice(0, place) + letter + word.slice(place + 1))).toBeNull();
    }),
  );
});

test('two characters changed about are noticed', () => {
  fc.assert(
    fc.property(code, fc.nat(3), (word, place) => {
      const [a, b] = [word[place] ?? '', word[place + 1] ?? ''];
      fc.pre(a !== b);
      expect(readCode(word.slice(0, place) + b + a + word.slice(place + 2))).toBeNull();
    }),
  );
});

const ask = (parts: Partial<CodeRequest> = {}): CodeRequest => ({
  campaignId: randomUUID(),
  channel: 'poster',
  agencyId: province.counted.communes[0].id,
  placeId: null,
  label: 'Bộ phận một cửa',
  now: TEST_NOW,
  ...parts,
});
const ensure = (request: CodeRequest) => database.db.transaction().execute((tx) => ensureCode(tx, request));

test('the same campaign, channel, agency and place have one code, whoever asks at once', async () => {
  const request = ask();
  const codes = await Promise.all([1, 2, 3, 4, 5].map(() => ensure(request)));
  expect(new Set(codes).size).toBe(1);
  expect(await ensure({ ...request, label: 'Tên khác' })).toBe(codes[0]);
  expect(await ensure({ ...request, placeId: randomUUID() })).not.toBe(codes[0]);
  expect(await ensure({ ...request, channel: 'sms', agencyId: null })).not.toBe(codes[0]);
});

test('a code knows what it was made for and in which commune it hangs', async () => {
  const request = ask();
  const word = await ensure(request);
  expect(await findCode(database.db, word.toLowerCase())).toMatchObject({
    code: word,
    campaignId: request.campaignId,
    channel: 'poster',
    communeId: province.counted.communes[0].id,
    label: 'Bộ phận một cửa',
  });
  expect(await findCode(database.db, 'O0O0O0')).toBeNull();
  expect(installUrl('https://vidu.example', word)).toBe(`https://vidu.example/cai-dat/${word}`);
});
