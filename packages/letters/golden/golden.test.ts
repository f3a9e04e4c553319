import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Letter } from '../src/model/index.ts';
import { parseLetter } from '../src/model/parse-letter.ts';
import { createTypesetter } from '../src/typeset/index.ts';
import { runPoppler } from '../src/typeset/pdf-text.ts';
import { differenceOf, type GrayPicture, readPgmPages, readPng, writePng } from './gray-picture.ts';
import { sampleReport } from './sample-report.ts';

// LETTERS_GOLDEN=write takes the pages as they are now; look at every one of them before committing.
const isWriting = process.env.LETTERS_GOLDEN === 'write';
/** Another version of poppler smooths edges a little differently; a line that moved changes twenty times as much. */
const TOLERANCE = 0.0005;

const here = new URL('./', import.meta.url);
const names = readdirSync(here)
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.replace('.json', ''));
const typesetter = createTypesetter();
const createdAt = new Date('2020-07-28T03:00:00Z');

function letterOf(name: string): Letter {
  const parsed = parseLetter(JSON.parse(readFileSync(new URL(`${name}.json`, here), 'utf8')));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  return parsed.letter;
}

const picturesOf = (pdf: Uint8Array) => readPgmPages(runPoppler('pdftoppm', ['-r', '50', '-gray'], pdf));
const pagesOf = (letter: Letter) => picturesOf(typesetter.typeset(letter, { createdAt, draftYear: 2020 }).pdf);
const goldenOf = (name: string, page: number) => new URL(`${name}-${page + 1}.png`, here);

function compare(name: string, pages: readonly GrayPicture[]): void {
  for (const [page, picture] of pages.entries()) {
    const golden = goldenOf(name, page);
    if (isWriting) writeFileSync(golden, writePng(picture));
    expect(existsSync(golden), `${name} has a golden page ${page + 1}`).toBe(true);
    expect(differenceOf(picture, readPng(readFileSync(golden))), `page ${page + 1}`).toBeLessThan(TOLERANCE);
  }
  expect(existsSync(goldenOf(name, pages.length)), `${name} has a page too few`).toBe(false);
}

describe('golden pages', () => {
  it.each(names)('%s looks as it was accepted', (name) => {
    compare(name, pagesOf(letterOf(name)));
  });

  it('a register looks as it was accepted', () => {
    compare('register', picturesOf(typesetter.typesetReport(sampleReport(40), { createdAt }).pdf));
  });

  it('sees one changed digit of the number', () => {
    const [page] = pagesOf({ ...letterOf('cong-van-4248'), number: '4208' });
    if (page === undefined) throw new Error('No page');
    const golden = readPng(readFileSync(goldenOf('cong-van-4248', 0)));
    expect(differenceOf(page, golden)).toBeGreaterThan(0);
    const moved = pagesOf({ ...letterOf('cong-van-4248'), subject: 'triển khai ứng dụng' })[0];
    expect(moved && differenceOf(moved, golden)).toBeGreaterThan(TOLERANCE * 10);
  });
});
