import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type MeasuredEncounters, replayEncounters, replayTable, sweep, sweepTable } from '@phong-tuyen/simulation';
import { nodeWorker } from '@phong-tuyen/simulation/node';

/**
 * `node bench/simulation.ts [PEOPLE]`: the whole province, 60 days, five coverages on two workers; then what each risk setting
 * makes of the measured encounters, when ../shared/vectors is present.
 */
const people = Number(process.argv[2] ?? 1_500_000);
const started = performance.now();
let most = 0;
const watch = setInterval(() => {
  most = Math.max(most, process.memoryUsage.rss());
}, 200);
const rows = await sweep([0.2, 0.4, 0.6, 0.8], { people, days: 60, seed: '1' }, { makeWorker: nodeWorker, workers: 2 });
clearInterval(watch);
const seconds = ((performance.now() - started) / 1_000).toFixed(0);
const lines = [
  '\n### simulation',
  '',
  `${people.toLocaleString('en')} people, 60 days, 5 runs on 2 workers: ${seconds} s, ${(most / 1e9).toFixed(1)} GB at most (norm: one run under 10 min and 8 GB)`,
  '',
  sweepTable(rows, 'en'),
  '',
];
const lunch = path.join(import.meta.dirname, '../../shared/vectors/ble/dp3t-exp34-scenario01-lunch.json');
if (existsSync(lunch))
  lines.push(
    'measured lunch (DP-3T exp34), 171 pairs with known distances:',
    '',
    replayTable(replayEncounters(JSON.parse(readFileSync(lunch, 'utf8')) as MeasuredEncounters), 'en'),
    '',
  );
process.stdout.write(lines.join('\n'));
