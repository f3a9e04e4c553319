/**
 * Measures setting letters in type: cold, warm per letter and per page, against an empty document compiled by the same
 * Typst in the same run. `node bench/letters-typeset.ts`; the figure is under 15 ms a warm page.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { performance } from 'node:perf_hooks';
import { createTypesetter, type Letter, parseLetter } from '../packages/letters/src/index.ts';
import { measure, printTable } from './measure.ts';

const RUNS = 60;
const require = createRequire(new URL('../packages/letters/package.json', import.meta.url));
const {
  NodeCompiler,
}: typeof import('@myriaddreamin/typst-ts-node-compiler') = require('@myriaddreamin/typst-ts-node-compiler');

function letterOf(name: string): Letter {
  const file = new URL(`../packages/letters/golden/${name}.json`, import.meta.url);
  const parsed = parseLetter(JSON.parse(readFileSync(file, 'utf8')));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  return parsed.letter;
}

function timed<T>(work: () => T): readonly [T, number] {
  const start = performance.now();
  const result = work();
  return [result, performance.now() - start];
}

const [typesetter, opening] = timed(() => createTypesetter());
const createdAt = new Date('2020-07-28T03:00:00Z');
const [, first] = timed(() => typesetter.typeset(letterOf('cong-van-4248'), { createdAt }));

const empty = NodeCompiler.create({ workspace: '/phong-tuyen-bench' });
const rows = [
  await measure(
    'empty document, bare Typst',
    (run) => {
      const compiled = { mainFileContent: `#set document(title: "${run}")\n#set page(paper: "a4")\n` };
      empty.pdf(compiled, { pdfStandard: 'a-2b', creationTimestamp: 0 });
      empty.evictCache(1);
    },
    { runs: RUNS, note: '1 page' },
  ),
];

let slowest = 0;
for (const name of ['mot-noi-nhan', 'quyet-dinh', 'cong-van-4248', 'bao-cao-dai', 'sau-muoi-noi-nhan']) {
  const letter = letterOf(name);
  // Another subject and number each time, as a server sees them, so that nothing is answered from memory.
  const set = (run: number) =>
    typesetter.typeset(
      { ...letter, number: String(200 + run), subject: `${letter.subject} lần ${run}` },
      { createdAt },
    );
  const { pageCount } = set(-100);
  const row = await measure(name, set, { runs: RUNS });
  const perPage = row.medianMs / pageCount;
  slowest = Math.max(slowest, perPage);
  rows.push({ ...row, note: `${pageCount} pages, ${perPage.toFixed(1)} ms a page` });
}

printTable(`Typeset (open ${opening.toFixed(0)} ms, first letter ${first.toFixed(0)} ms)`, rows);
console.log(`slowest page ${slowest.toFixed(1)} ms; aim under 15 ms: ${slowest < 15 ? 'kept' : 'MISSED'}`);
process.exitCode = slowest < 15 ? 0 : 1;
