// PostgreSQL's protocol counts a statement's parameters in 16 bits: 65,535 at most; a thousand rows of ours are 14,000.
const ROWS = 1_000;

/** Splits rows to insert into statements that PostgreSQL takes. */
export function inParts<T>(list: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(list.length / ROWS) }, (_, part) => list.slice(part * ROWS, (part + 1) * ROWS));
}
