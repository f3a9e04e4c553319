import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Letter } from '../model/index.ts';
import { readLetter } from '../read/index.ts';
import { extractText } from '../sources/extract-text.ts';
import { arbitraryLetter } from './arbitrary-letter.ts';
import { createTypesetter } from './typesetter.ts';

const typesetter = createTypesetter();
const createdAt = new Date('2020-07-28T03:00:00Z');

/** Titles and chapters are printed in capitals (NĐ 30/2020 Phụ lục I, II.5-6): the page does not tell how they were typed. */
const asPrinted = (letter: Letter): unknown => JSON.parse(JSON.stringify(letter).toLocaleLowerCase('vi'));

test('a letter that was set in type reads as it was written', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryLetter, async (letter) => {
      const { pdf } = typesetter.typeset(letter, { createdAt });
      const { letter: read } = readLetter(await extractText(pdf));
      expect(asPrinted(read)).toEqual(asPrinted(letter));
    }),
    { numRuns: 200 },
  );
}, 60_000);
