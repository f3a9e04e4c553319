import { z } from 'zod';
import { fail } from '../errors/errors.ts';

const PARTS = { string: z.string(), number: z.number(), uuid: z.uuid(), instant: z.iso.datetime() } as const;

/** Key of a page's last row, as an opaque word for the caller. */
export function encodePageKey(values: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(values)).toString('base64url');
}

/**
 * The values of a page key that we gave out.
 *
 * @param shape what stands in each place
 * @throws platform.bad-input when the word is not one of ours
 */
export function decodePageKey(word: string, shape: readonly (keyof typeof PARTS)[]): (string | number)[] {
  try {
    const values: unknown = JSON.parse(Buffer.from(word, 'base64url').toString('utf8'));
    const parsed = z.array(z.unknown()).length(shape.length).parse(values);
    return shape.map((type, place) => PARTS[type].parse(parsed[place]));
  } catch (cause) {
    throw fail('bad-input', { fields: [{ path: 'after', message: 'not a page key' }], cause });
  }
}

/** Cuts one row too many into a page: asked for `limit + 1` rows, gives `limit` and the key of the last. */
export function toPage<R, T>(
  rows: readonly R[],
  limit: number,
  make: { item: (row: R) => T; key: (row: R) => readonly (string | number)[] },
): { items: T[]; next: string | null } {
  const last = rows.length > limit ? rows[limit - 1] : undefined;
  return {
    items: rows.slice(0, limit).map(make.item),
    next: last === undefined ? null : encodePageKey(make.key(last)),
  };
}
