/** Small measuring parts that every benchmark here uses, so that all tables read alike. */

export interface Row {
  readonly what: string;
  readonly runs: number;
  readonly medianMs: number;
  readonly p95Ms: number;
  readonly note?: string;
}

/**
 * Times an act many times, one after another.
 *
 * @param act what to time; its set-up belongs outside
 * @param options.runs how many timed runs, after `warm` untimed ones
 */
export async function measure(
  what: string,
  act: (run: number) => unknown,
  options: { runs: number; warm?: number; note?: string },
): Promise<Row> {
  for (let run = 0; run < (options.warm ?? 3); run++) await act(-1 - run);
  const times: number[] = [];
  for (let run = 0; run < options.runs; run++) {
    const started = performance.now();
    await act(run);
    times.push(performance.now() - started);
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN;
  return {
    what,
    runs: options.runs,
    medianMs: at(0.5),
    p95Ms: at(0.95),
    ...(options.note === undefined ? {} : { note: options.note }),
  };
}

/** Prints rows as a Markdown table, ready for bench/README.md. */
export function printTable(title: string, rows: readonly Row[]): void {
  const figures = rows.map(
    (row) => `| ${row.what} | ${row.runs} | ${row.medianMs.toFixed(2)} | ${row.p95Ms.toFixed(2)} | ${row.note ?? ''} |`,
  );
  process.stdout.write(
    [
      `\n### ${title}`,
      '',
      '| what | runs | median ms | p95 ms | note |',
      '|---|---:|---:|---:|---|',
      ...figures,
      '',
    ].join('\n'),
  );
}
