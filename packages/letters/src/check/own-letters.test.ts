import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseLetter } from '../model/parse-letter.ts';
import { createTypesetter } from '../typeset/typesetter.ts';
import { checkLayout } from './check-layout.ts';

const golden = new URL('../../golden/', import.meta.url);
const files = readdirSync(golden).filter((file) => file.endsWith('.json'));
const typesetter = createTypesetter();

describe('our own letters', () => {
  it.each(files)('%s breaks no rule', async (file) => {
    const parsed = parseLetter(JSON.parse(readFileSync(new URL(file, golden), 'utf8')));
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
    // A draft is told that it has no number and date; issued, it is told nothing.
    const letter = { ...parsed.letter, number: parsed.letter.number ?? '12', date: parsed.letter.date ?? '2020-08-10' };
    const { faults } = await checkLayout(typesetter.typeset(letter, { createdAt: new Date(0) }).pdf);
    expect(faults).toEqual([]);
  });

  it('as drafts only want their number and date', async () => {
    const parsed = parseLetter(JSON.parse(readFileSync(new URL('ten-dai.json', golden), 'utf8')));
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
    const { pdf } = typesetter.typeset(parsed.letter, { createdAt: new Date(0), draftYear: 2020 });
    const { faults } = await checkLayout(pdf);
    expect(faults.map((fault) => fault.code)).toEqual(['number-blank', 'date-blank']);
  });
});
