import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import {
  type Commune,
  htmlReport,
  type Language,
  type MeasuredEncounters,
  RISK_SETTINGS,
  replayEncounters,
  replayTable,
  runOptions,
  sweep,
  sweepTable,
} from '@phong-tuyen/simulation';
import { nodeWorker } from '@phong-tuyen/simulation/node';
import { explain, print, refuse, refuseError } from './print.ts';

const USAGE = `exposure simulate [options]
  --people 1500000          people of the province
  --communes FILE.json      instead: [{ "code", "population", "smartphoneShare", "coverage"? }]
  --days 60                 days to run
  --coverage 0.2,0.4,0.6,0.8  shares of smartphones with the app; 0 is always run to compare with
  --imported 40             infected on the first day
  --upload 0.7              share of ill app users who publish their keys
  --heed 0.7                share of warned people who stay at home
  --risk 55-63              ${RISK_SETTINGS.map((each) => each.name).join(' | ')}
  --seed 1                  the same seed gives the same run
  --workers 2               runs at one time
  --language vi             vi | en
  --out FILE.html           writes a page with plots
  --json                    prints everything as JSON
exposure simulate --replay FILE.json [--json]   measured encounters (DP-3T) through the real library`;

const MOST_WORKERS = 64;
const OPTIONS = {
  people: { type: 'string' },
  communes: { type: 'string' },
  days: { type: 'string' },
  coverage: { type: 'string', default: '0.2,0.4,0.6,0.8' },
  imported: { type: 'string' },
  upload: { type: 'string' },
  heed: { type: 'string' },
  risk: { type: 'string' },
  seed: { type: 'string', default: '1' },
  workers: { type: 'string', default: '2' },
  language: { type: 'string', default: 'vi' },
  out: { type: 'string' },
  json: { type: 'boolean', default: false },
  replay: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const;

/** `exposure simulate`: progress goes to the error stream, the table to the other. @returns exit code */
export async function runSimulate(args: readonly string[]): Promise<number> {
  try {
    const { values } = parseArgs({ args: [...args], options: OPTIONS });
    if (values.help) return explain(USAGE);
    const workers = Number(values.workers);
    if (!Number.isInteger(workers) || workers < 1 || workers > MOST_WORKERS)
      return refuse('argument', `--workers: 1 to ${MOST_WORKERS}`);
    if (values.language !== 'vi' && values.language !== 'en') return refuse('argument', '--language: vi | en');
    return values.replay === undefined
      ? await runSweep(values, values.language)
      : await runReplay(values.replay, { isJson: values.json, language: values.language });
  } catch (error) {
    if (error instanceof SyntaxError) return refuse('argument', error.message);
    return refuseError(error, 'simulate');
  }
}

async function runReplay(file: string, how: { isJson: boolean; language: Language }): Promise<number> {
  const rows = replayEncounters(JSON.parse(await readFile(file, 'utf8')) as MeasuredEncounters);
  if (rows.every((row) => row.pairs === 0))
    return refuse('argument', `${file}: no measured encounters with known distances`);
  if (how.isJson) print(rows);
  else process.stdout.write(`${replayTable(rows, how.language)}\n`);
  return 0;
}

type Values = { readonly [name in keyof typeof OPTIONS]?: string | boolean };

async function runSweep(values: Values, language: Language): Promise<number> {
  const number = (name: keyof typeof OPTIONS, as: string) =>
    values[name] === undefined ? {} : { [as]: Number(values[name]) };
  const seed = String(values.seed);
  const base = {
    ...number('people', 'people'),
    ...number('days', 'days'),
    ...number('imported', 'imported'),
    ...number('upload', 'uploadShare'),
    ...number('heed', 'heedShare'),
    ...(values.risk === undefined ? {} : { risk: String(values.risk) }),
    ...(values.communes === undefined
      ? {}
      : { communes: JSON.parse(await readFile(String(values.communes), 'utf8')) as Commune[] }),
    seed,
  };
  const coverages = String(values.coverage).split(',').map(Number);
  for (const coverage of coverages) runOptions({ ...base, coverage });
  const rows = await sweep(coverages, base, {
    makeWorker: nodeWorker,
    workers: Number(values.workers),
    onDay: tellProgress,
  });
  if (process.stderr.isTTY) process.stderr.write('\n');
  if (values.json === true) print(rows);
  else process.stdout.write(`${sweepTable(rows, language)}\n`);
  if (values.out !== undefined) await writeFile(String(values.out), htmlReport(rows, { seed, language }));
  return 0;
}

function tellProgress(coverage: number, figures: { day: number; infections: number }, days: number): void {
  const line = `coverage ${coverage}: day ${figures.day + 1}/${days}, ${figures.infections.toLocaleString('en')} infections`;
  if (process.stderr.isTTY) process.stderr.write(`\r${line.padEnd(72)}`);
  else if ((figures.day + 1) % 10 === 0 || figures.day + 1 === days) process.stderr.write(`${line}\n`);
}
