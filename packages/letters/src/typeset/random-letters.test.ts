import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkLayout } from '../check/index.ts';
import type { Block } from '../model/index.ts';
import { arbitraryLetter } from './arbitrary-letter.ts';
import { runPoppler } from './pdf-text.ts';
import { createTypesetter } from './typesetter.ts';

const typesetter = createTypesetter();
const createdAt = new Date('2020-07-28T03:00:00Z');
/** Words without the white between them: justified lines hold blanks of any width. */
const dense = (text: string) => text.normalize('NFC').replace(/\s+/gu, '');
const textsOf = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) => [block.text, ...textsOf(block.children)]);

describe('random letters', () => {
  it('break no rule of the layout', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryLetter, async (letter) => {
        const { faults } = await checkLayout(typesetter.typeset(letter, { createdAt }).pdf);
        expect(faults).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('lose no word on the page', () => {
    fc.assert(
      fc.property(arbitraryLetter, (letter) => {
        const { pdf, pageCount } = typesetter.typeset(letter, { createdAt });
        const pages = runPoppler('pdftotext', ['-raw'], pdf).toString().split('\f').slice(0, -1);
        expect(pages.length).toBe(pageCount);
        const printed = dense(pages.join('')).toLocaleUpperCase('vi');
        const words = [
          letter.issuer,
          letter.parentAgency,
          letter.symbol,
          letter.subject,
          ...letter.addressees,
          ...letter.legalBases,
          ...letter.recipients,
          letter.signature?.name,
          ...letter.footnotes.map((note) => note.text),
        ];
        for (const each of words) expect(printed).toContain(dense(each ?? '').toLocaleUpperCase('vi'));
        // A paragraph may run over a page's end, with the number and notes of the pages between its halves.
        for (const each of textsOf(letter.body)) {
          const piece = dense(
            each
              .replace(/\[\^\d+\]/gu, ' ')
              .split(' ')
              .slice(0, 3)
              .join(' '),
          );
          expect(printed).toContain(piece.toLocaleUpperCase('vi').replace(/\.$/u, ''));
        }
      }),
      { numRuns: 40 },
    );
  });
});
