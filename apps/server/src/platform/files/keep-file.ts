import { createHash } from 'node:crypto';
import { fileTypeFromBuffer } from 'file-type';
import type { Transaction } from '../database/connect.ts';
import { fail } from '../errors/errors.ts';
import type { FileStore } from './file-store.ts';
import { insertFile, lockContentToKeep, type StoredFile } from './store.ts';

export interface FileToKeep {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly agencyId: string;
  readonly personId: string | null;
}

/** Key of a file's bytes: by content, so that the same bytes are stored once and never overwritten by others. */
export function contentKey(sha256: string): string {
  return `sha256/${sha256.slice(0, 2)}/${sha256}`;
}

/**
 * Keeps bytes untouched with their checksum and sniffed type. The bytes are written before the row:
 * a row without bytes would be a loss, bytes without a row are only waste.
 *
 * @throws platform.file-empty; platform.storage-full when the disk or bucket takes no more
 */
export async function keepFile(tx: Transaction, store: FileStore, file: FileToKeep): Promise<StoredFile> {
  if (file.bytes.length === 0) throw fail('file-empty');
  const sha256 = createHash('sha256').update(file.bytes).digest('hex');
  await lockContentToKeep(tx, sha256);
  try {
    await store.put(contentKey(sha256), file.bytes);
  } catch (cause) {
    if (isFull(cause)) throw fail('storage-full', { cause });
    throw cause;
  }
  return insertFile(tx, {
    agencyId: file.agencyId,
    personId: file.personId,
    name: cleanName(file.name),
    mediaType: await sniffType(file.bytes),
    sizeBytes: file.bytes.length,
    sha256,
  });
}

/**
 * Media type by content; plain text when nothing else fits and the bytes are text.
 *
 * @returns `application/octet-stream` for anything unknown: a name's ending is not believed
 */
export async function sniffType(bytes: Uint8Array): Promise<string> {
  const found = await fileTypeFromBuffer(bytes);
  if (found !== undefined) return found.mime;
  const sample = bytes.subarray(0, 4096);
  if (sample.includes(0)) return 'application/octet-stream';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(sample, { stream: true });
    return 'text/plain';
  } catch {
    return 'application/octet-stream';
  }
}

function isFull(cause: unknown): boolean {
  const code = cause !== null && typeof cause === 'object' && 'code' in cause ? cause.code : null;
  return code === 'ENOSPC' || code === 'EDQUOT' || code === 'QuotaExceeded';
}

/**
 * A name for people: no folders, no control characters, no marks that turn the reading direction (they make “fdp.exe” look
 * like “exe.pdf”), at most 255 characters; NFC at the border.
 */
function cleanName(name: string): string {
  const base = name.normalize('NFC').split(/[\\/]/).at(-1) ?? '';
  const cleaned = base
    .replace(/[\p{Cc}\p{Bidi_Control}]/gu, '')
    .trim()
    .slice(0, 255);
  return cleaned === '' ? 'tep' : cleaned;
}
