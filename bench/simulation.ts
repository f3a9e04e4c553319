import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import {
  type MeasuredEncounters,
  replayEncounters,
  replayTable,
  runInWorker,
  sweep,
  sweepTable,
} from '@phong-tuyen/simulation';
import { nodeWorker } from '@phong-tuyen/simulation/node';

/**
 * `node bench/simulation.ts [PEOPLE] [one]`: one run of the whole province for 60 days by itself, and, unless `one` is said, five
 * coverages on two workers; then what each risk setting makes of the measured encounters, when ../shared/vectors is present.
 */
const people = Number(process.argv[2] ?? 1_500_000);
const COVERAGE = 0.6;
const rows: string[] = [];

/** Time, processor time and most memory of everything in this process, workers included. */
async function measured<T>(act: () => Promise<T>): Promise<{ result: T; figures: string }> {
  const started = performance.now();
  const used = process.cpuUsage();
  let most = 0;
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage.rss());
  }, 100);
  const result = await act();
  clearInterval(watch);
  const seconds = ((performance.now() - started) / 1_000).toFixed(1);
  const spent = (process.cpuUsage(used).user / 1e6).toFixed(1);
  return { result, figures: `${seconds} s (processor time ${spent} s), ${(most / 1e9).toFixed(2)} GB at most` };
}

const base = { people, days: 60, seed: '1' };
const one = await measured(() => runInWorker(nodeWorker, { ...base, coverage: COVERAGE }));
const name = `${people.toLocaleString('en')} people, 60 days`;
rows.push(
  `**${name}, one run** at coverage ${COVERAGE} on one core: ${one.figures} (norm: 10 min and 8 GB on 2 cores)`,
  '',
);
if (process.argv[3] !== 'one') {
  const all = await measured(() => sweep([0.2, 0.4, 0.6, 0.8], base, { makeWorker: nodeWorker, workers: 2 }));
  rows.push(`${name}, five runs on two workers: ${all.figures}`, '', sweepTable(all.result, 'en'), '');
}
const lunch = path.join(import.meta.dirname, '../../shared/vectors/ble/dp3t-exp34-scenario01-lunch.json');
if (existsSync(lunch))
  rows.push(
    'measured lunch (DP-3T exp34), 171 pairs with known distances:',
    '',
    replayTable(replayEncounters(JSON.parse(readFileSync(lunch, 'utf8')) as MeasuredEncounters), 'en'),
    '',
  );
process.stdout.write(['\n### simulation', '', ...rows].join('\n'));
