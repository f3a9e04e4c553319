import { toHex } from '../input/encoding.ts';
import { type DiagnosisKey, KeyList } from '../keys/key-list.ts';
import { mayBecome, type ReportType } from '../keys/report-type.ts';

/**
 * The diagnosis keys a phone goes by, over all exports it has read: revisions change their type where the standard lets them, and
 * revoked keys no longer match.
 *
 * @example
 * const published = new PublishedKeys();
 * for (const zip of zips) published.take(readArchive(zip, { keys }));
 * const windows = matchExposures(log, published.list(), options);
 */
export class PublishedKeys {
  readonly #known = new Map<string, DiagnosisKey>();

  /** Keys known, those that no longer warn included. */
  get size(): number {
    return this.#known.size;
  }

  /** Keys of one export, then its revisions. A key seen before keeps its type unless it may move to the new one. */
  take(parsed: { readonly keys: Iterable<DiagnosisKey>; readonly revisedKeys: Iterable<DiagnosisKey> }): void {
    for (const key of parsed.keys) this.#put(key);
    for (const key of parsed.revisedKeys) this.#put(key);
  }

  /** What was last said of a key. @param data 16 bytes @returns null for a key never seen */
  typeOf(data: Uint8Array): ReportType | null {
    return this.#known.get(toHex(data))?.reportType ?? null;
  }

  /** Keys that still warn: not revoked, not of the reserved recursive type. */
  list(): KeyList {
    const keys = new KeyList(this.#known.size);
    for (const key of this.#known.values())
      if (key.reportType !== 'revoked' && key.reportType !== 'recursive') keys.add(key);
    return keys;
  }

  #put(key: DiagnosisKey): void {
    const name = toHex(key.data);
    const earlier = this.#known.get(name);
    if (earlier === undefined || mayBecome(earlier.reportType, key.reportType)) this.#known.set(name, key);
  }
}
