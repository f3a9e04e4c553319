import type { ReplayRow } from '../replay/replay-encounters.ts';
import type { SweepRow } from '../run/sweep.ts';
import { type Language, WORDS } from './words.ts';

const share = (value: number | null): string => (value === null ? '–' : value.toFixed(2));
const count = (value: number): string => Math.round(value).toLocaleString('en');

/** A sweep as a Markdown table. */
export function sweepTable(rows: readonly SweepRow[], language: Language): string {
  const words = WORDS[language];
  const heads = [
    'coverage',
    'appUsers',
    'infections',
    'averted',
    'warned',
    'precision',
    'recall',
    'reach',
    'quarantineDays',
    'needlessDays',
  ] as const;
  return markdown(
    heads.map((head) => words[head]),
    rows.map((row) => [
      ...[share(row.coverage), count(row.appUsers), count(row.days.at(-1)?.infections ?? 0), count(row.averted)],
      ...[count(row.days.at(-1)?.warned ?? 0), share(row.precision), share(row.recall), share(row.reach)],
      ...[count(row.quarantineDays), count(row.needlessDays)],
    ]),
  );
}

/** Measured encounters as a Markdown table. */
export function replayTable(rows: readonly ReplayRow[], language: Language): string {
  const words = WORDS[language];
  return markdown(
    [words.risk, words.pairs, words.near, words.warned, words.precision, words.recall],
    rows.map((row) => [
      row.risk,
      count(row.pairs),
      count(row.near),
      count(row.warned),
      share(row.precision),
      share(row.recall),
    ]),
  );
}

const markdown = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  [heads, heads.map((_, at) => (at === 0 ? '---' : '---:')), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
