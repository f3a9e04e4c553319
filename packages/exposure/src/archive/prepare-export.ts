import { assertInteger } from '../input/assert.ts';
import { type DiagnosisKey, KeyList } from '../keys/key-list.ts';
import type { RandomBytes } from '../keys/temporary-exposure-key.ts';

/** How a list of keys is made ready for export, so that it tells nothing of who is in it. */
export interface ExportRules {
  /** Fewest keys a file may show: smaller ones are filled up, so that few uploads cannot be told apart. Google's server: 1,000. */
  readonly fewestKeys: number;
  /** Up to so many more are added at random, so that the count tells nothing. Google's server: 100. */
  readonly jitter: number;
  /** Most keys of one file; more are split. Google's server: 500,000. */
  readonly mostKeys: number;
}

/** What Google's key server does when nothing else is set. */
export const DEFAULT_RULES: ExportRules = { fewestKeys: 1_000, jitter: 100, mostKeys: 500_000 };

/**
 * Fills a list up with random keys that look like the real ones: each takes everything but its bytes from a real key.
 * An empty list stays empty: there is nobody to hide, and nothing to make keys from.
 *
 * @param keys to be exported; not changed
 * @param rules `DEFAULT_RULES`, or a server's own
 * @param randomBytes a cryptographic source
 * @returns a list of its own, at least `fewestKeys` long unless it is empty
 * @throws TypeError, RangeError naming the rule that is out of bounds
 * @example
 * const padded = padKeys(keys, DEFAULT_RULES, (length) => crypto.getRandomValues(new Uint8Array(length)));
 */
export function padKeys(keys: KeyList, rules: ExportRules, randomBytes: RandomBytes): KeyList {
  assertRules(rules);
  const padded = new KeyList(Math.max(keys.length, rules.fewestKeys + rules.jitter));
  for (const key of keys) padded.add(key);
  if (keys.length === 0 || keys.length >= rules.fewestKeys) return padded;
  const count = rules.fewestKeys + randomBelow(rules.jitter + 1, randomBytes);
  while (padded.length < count) {
    const model: DiagnosisKey = keys.at(randomBelow(keys.length, randomBytes));
    padded.add({ ...model, data: randomBytes(16) });
  }
  return padded;
}

/**
 * Splits keys over files of their own. Each is batch 1 of 1, and each following one ends a second later: phones tell files they
 * have seen by start, end and batch, and would drop a second one with the same (as Google's server does it).
 *
 * @param keys of any number; not changed
 * @param period of the export, Unix seconds
 * @param rules `mostKeys` says how many one file may hold
 * @returns evenly filled lists, each with the period to write it under; none for no keys
 * @throws TypeError, RangeError naming the rule that is out of bounds
 * @example
 * for (const { keys: part, start, end } of splitKeys(padded, period, DEFAULT_RULES))
 *   await writeArchive({ region: 'VN', start, end, keys: part }, signers);
 */
export function splitKeys(
  keys: KeyList,
  period: { readonly start: number; readonly end: number },
  rules: ExportRules,
): { keys: KeyList; start: number; end: number }[] {
  assertRules(rules);
  const count = Math.ceil(keys.length / rules.mostKeys);
  return Array.from({ length: count }, (_, file) => {
    const part = new KeyList(Math.ceil(keys.length / count));
    // Every n-th key: the files are equally long.
    for (let at = file; at < keys.length; at += count) part.add(keys.at(at));
    return { keys: part, start: period.start, end: period.end + file };
  });
}

function assertRules(rules: ExportRules): void {
  assertInteger('rules.fewestKeys', rules.fewestKeys, [0, 1_000_000]);
  assertInteger('rules.jitter', rules.jitter, [0, 1_000_000]);
  assertInteger('rules.mostKeys', rules.mostKeys, [Math.max(1, rules.fewestKeys + rules.jitter), 2_000_000]);
}

/** Evenly from 0 to below `limit`: draws in the incomplete last stretch of 32 bits are drawn again. */
function randomBelow(limit: number, randomBytes: RandomBytes): number {
  const most = Math.floor(2 ** 32 / limit) * limit;
  for (;;) {
    const [a = 0, b = 0, c = 0, d = 0] = randomBytes(4);
    const value = ((a << 24) | (b << 16) | (c << 8) | d) >>> 0;
    if (value < most) return value % limit;
  }
}
