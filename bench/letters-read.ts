import { readdirSync, readFileSync } from 'node:fs';
import { createTypesetter, extractText, parseLetter, readLetter } from '@phong-tuyen/letters';
import { measure, printTable } from './measure.ts';

// Reading a letter of three pages: as text, and as PDF with the bare text extraction below it.
const golden = JSON.parse(
  readFileSync(new URL('../packages/letters/golden/bao-cao-dai.json', import.meta.url), 'utf8'),
);
const parsed = parseLetter(golden);
if (!parsed.ok) throw new Error('the golden letter does not parse');
const { pdf, pageCount } = createTypesetter().typeset(parsed.letter, { createdAt: new Date(0) });
const source = await extractText(pdf);
const folder = new URL('../packages/letters/test-letters/', import.meta.url);
const texts = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(new URL(name, folder), 'utf8'));

printTable(`Reading a letter of ${pageCount} pages (norm: under 50 ms)`, [
  await measure('text → reading', () => readLetter({ text: source.text, pageStarts: source.pageStarts }), {
    runs: 100,
  }),
  await measure('PDF → text (bare part below)', () => extractText(pdf), { runs: 30 }),
  await measure(
    'PDF → reading',
    async () => {
      const { text, pageStarts } = await extractText(pdf);
      readLetter({ text, pageStarts });
    },
    { runs: 30 },
  ),
  await measure('13 one-page letters, text → reading, each', () => texts.map((text) => readLetter({ text })), {
    runs: 50,
    note: 'per round of 13',
  }),
]);
