import type { SweepRow } from '../run/sweep.ts';
import { barPlot, escaped, linePlot, plotKey } from './plots.ts';
import { type Language, WORDS } from './words.ts';

const STYLE = `body{font:16px/1.5 system-ui,sans-serif;color:#16282b;max-width:960px;margin:2rem auto;padding:0 1rem}
h1{font-size:1.7rem;margin:0 0 .25rem}h2{font-size:1.1rem;margin:2rem 0 .5rem}p{margin:0;color:#46585b}
table{border-collapse:collapse;width:100%;margin-top:1.5rem;font-variant-numeric:tabular-nums}
th,td{padding:.45rem .6rem;text-align:right;border-bottom:1px solid #dfe5e6}th{font-weight:600;font-size:.85rem;vertical-align:bottom}
th:first-child,td:first-child{text-align:left}svg{width:100%;height:auto}.scroll{overflow-x:auto}
ul{list-style:none;display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;padding:0;margin:.25rem 0}li i{display:inline-block;width:.8rem;height:.8rem;margin-right:.4rem}`;

/** A page of its own: table and plots of a sweep, no script, nothing fetched. */
export function htmlReport(
  rows: readonly SweepRow[],
  of: { readonly seed: string; readonly language: Language },
): string {
  const words = WORDS[of.language];
  const days = rows[0]?.days.length ?? 0;
  const count = (value: number) => Math.round(value).toLocaleString(of.language === 'vi' ? 'vi-VN' : 'en-GB');
  const share = (value: number | null) => (value === null ? '–' : `${Math.round(value * 100)} %`);
  const names = rows.map((row) => share(row.coverage));
  const made = words.made
    .replace('{people}', count(rows[0]?.people ?? 0))
    .replace('{days}', String(days))
    .replace('{seed}', of.seed);
  const columns = [
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
  const cells = rows.map((row) => [
    ...[share(row.coverage), count(row.appUsers), count(row.days.at(-1)?.infections ?? 0), count(row.averted)],
    ...[count(row.days.at(-1)?.warned ?? 0), share(row.precision), share(row.recall), share(row.reach)],
    ...[count(row.quarantineDays), count(row.needlessDays)],
  ]);
  const table = `<div class="scroll"><table><thead><tr>${columns.map((name) => `<th scope="col">${escaped(words[name])}</th>`).join('')}</tr></thead><tbody>${cells
    .map((line) => `<tr>${line.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`)
    .join('')}</tbody></table></div>`;
  const shares = (['precision', 'recall', 'reach'] as const).map((of) => ({
    name: words[of],
    values: rows.map((row) => row[of]),
  }));
  const figures = [
    [
      words.overTime,
      linePlot(
        rows.map((row, at) => ({ name: names[at] ?? '', values: row.days.map((day) => day.infections) })),
        { label: words.overTime, unit: words.day },
      ),
    ],
    [words.bars, barPlot(names, [{ name: words.averted, values: rows.map((row) => row.averted) }], words.bars)],
    [words.shares, barPlot(names, shares, words.shares, true) + plotKey(shares)],
  ] as const;
  const body = figures.map(([title, plot]) => `<h2>${escaped(title)}</h2>${plot}`).join('');
  return `<!doctype html><html lang="${of.language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(words.title)}</title><style>${STYLE}</style><h1>${escaped(words.title)}</h1><p>${escaped(made)}</p>${table}${body}</html>\n`;
}
