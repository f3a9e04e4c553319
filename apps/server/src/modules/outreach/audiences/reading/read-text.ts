import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { decodeText, type TextEncoding } from './decode-text.ts';
import { cleanCell, isBlank, MOST_COLUMNS, MOST_ROWS, type RowBatch, type TableRow } from './table.ts';
import { TableFault } from './table-fault.ts';

// A quote that is never closed would make the rest of the file one record; no row of a list of people is longer.
const LONGEST_RECORD = 256 * 1024;
const BATCH = 1_000;
// In the order of preference where two part alike: commas stand in texts, tabulators do not.
const DELIMITERS = ['\t', ';', '|', ','] as const;

/** The sign that parts the columns: the one that parts most rows of the beginning into the same number of columns. */
export function guessDelimiter(beginning: string): string {
  const lines = beginning
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== '')
    .slice(0, 50)
    // What stands in quotes parts nothing.
    .map((line) => line.replace(/"[^"]*"/g, ''));
  const scores = DELIMITERS.map((delimiter) => {
    const counts = lines.map((line) => line.split(delimiter).length - 1).filter((count) => count > 0);
    const usual = counts.sort((a, b) => a - b)[Math.floor(counts.length / 2)] ?? 0;
    return { delimiter, score: counts.filter((count) => count === usual).length * Math.min(usual, 3) };
  });
  return scores.reduce((best, each) => (each.score > best.score ? each : best), { delimiter: ',', score: 0 }).delimiter;
}

/**
 * Reads csv and tsv (RFC 4180, lenient): any line ends, quotes inside unquoted cells, rows of differing length.
 *
 * @throws TableFault quote-open with the row at which the quote was opened, too-many-rows
 */
export async function* readText(
  bytes: Uint8Array,
  form: { encoding: TextEncoding; delimiter: string },
): AsyncGenerator<RowBatch> {
  let read = 0;
  function* pieces(): Generator<string> {
    for (const piece of decodeText(bytes, form.encoding)) {
      read = piece.read;
      yield piece.text;
    }
  }
  const parser = parse({
    delimiter: form.delimiter,
    bom: true,
    relax_quotes: true,
    relax_column_count: true,
    max_record_size: LONGEST_RECORD,
  });
  const source = Readable.from(pieces(), { highWaterMark: 1 });
  source.on('error', (error) => parser.destroy(error));
  source.pipe(parser);
  let [number, rows]: [number, TableRow[]] = [0, []];
  try {
    for await (const record of parser as AsyncIterable<string[]>) {
      number++;
      if (number > MOST_ROWS) throw new TableFault('too-many-rows', String(MOST_ROWS));
      const cells = record.slice(0, MOST_COLUMNS).map(cleanCell);
      if (isBlank(cells)) continue;
      rows.push({ number, cells });
      if (rows.length >= BATCH) {
        yield { rows, share: read / bytes.length };
        rows = [];
      }
    }
  } catch (cause) {
    throw cause instanceof CsvError ? asFault(cause) : cause;
  } finally {
    source.destroy();
    parser.destroy();
  }
  if (rows.length > 0) yield { rows, share: 1 };
}

function asFault(cause: CsvError): TableFault {
  // Rows that the parser had counted when it gave up: those before the quote.
  const rowsBefore = Number((cause as { records?: unknown }).records ?? 0);
  const isOpen = cause.code === 'CSV_QUOTE_NOT_CLOSED' || cause.code === 'CSV_MAX_RECORD_SIZE';
  return new TableFault(isOpen ? 'quote-open' : 'broken', String(rowsBefore + 1), cause);
}
