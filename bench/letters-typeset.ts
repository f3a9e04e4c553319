/**
 * Measures setting letters in type: cold, warm per letter and per page, against an empty document compiled by the same
 * Typst in the same run. `node bench/letters-typeset.ts`; the figure is under 15 ms a warm page.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { performance } from 'node:perf_hooks';
import { createTypesetter, type Letter, parseLetter } from '../packages/letters/src/index.ts';

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

interface Row {
  readonly what: string;
  readonly pages: number;
  readonly median: number;
  readonly p95: number;
}

/** Times `work`, which says how many pages it made; each run gets its own number so that nothing is answered from memory. */
function measure(what: string, work: (run: number) => number): Row {
  let pages = 1;
  const times = Array.from({ length: RUNS }, (_, run) => {
    const [made, time] = timed(() => work(run));
    pages = made;
    return time;
  }).sort((one, other) => one - other);
  const at = (share: number) => times[Math.min(RUNS - 1, Math.floor(RUNS * share))] ?? 0;
  return { what, pages, median: at(0.5), p95: at(0.95) };
}

const [typesetter, opening] = timed(() => createTypesetter());
const createdAt = new Date('2020-07-28T03:00:00Z');
const [, first] = timed(() => typesetter.typeset(letterOf('cong-van-4248'), { createdAt }));

const empty = NodeCompiler.create({ workspace: '/phong-tuyen-bench' });
const emptyRow = measure('empty document (bare Typst)', (run) => {
  const compiled = { mainFileContent: `#set document(title: "${run}")\n#set page(paper: "a4")\n` };
  empty.pdf(compiled, { pdfStandard: 'a-2b', creationTimestamp: 0 });
  empty.evictCache(1);
  return 1;
});

const rows = ['mot-noi-nhan', 'quyet-dinh', 'cong-van-4248', 'bao-cao-dai', 'sau-muoi-noi-nhan'].map((name) => {
  const letter = letterOf(name);
  // Another subject and number each time, as a server sees them.
  return measure(name, (run) => {
    const changed = { ...letter, number: String(100 + run), subject: `${letter.subject} lần ${run + 1}` };
    return typesetter.typeset(changed, { createdAt }).pageCount;
  });
});

const print = (value: number) => value.toFixed(1).padStart(9);
console.log(`open typesetter ${opening.toFixed(0)} ms, first letter ${first.toFixed(0)} ms, ${RUNS} runs each`);
console.log(`${'letter'.padEnd(30)} pages median ms    p95 ms  ms/page`);
for (const row of [emptyRow, ...rows]) {
  console.log(
    `${row.what.padEnd(30)} ${String(row.pages).padStart(5)} ${print(row.median)} ${print(row.p95)} ${print(row.median / row.pages)}`,
  );
}
const slowest = Math.max(...rows.map((row) => row.median / row.pages));
console.log(`slowest page ${slowest.toFixed(1)} ms; aim under 15 ms: ${slowest < 15 ? 'kept' : 'MISSED'}`);
process.exitCode = slowest < 15 ? 0 : 1;
