import { createHash } from 'node:crypto';
import type { Database } from '../database/connect.ts';
import { fail } from '../errors/errors.ts';
import type { FileStore } from './file-store.ts';
import { contentKey } from './keep-file.ts';
import { findFile, type StoredFile } from './store.ts';

/**
 * Reads a kept file and proves that it is what was kept. Whether the caller may have it is decided before.
 *
 * @throws platform.not-found; platform.file-damaged when the checksum differs
 */
export async function readKeptFile(
  db: Database,
  store: FileStore,
  id: string,
): Promise<{ file: StoredFile; bytes: Uint8Array }> {
  const file = await findFile(db, id);
  if (file === null) throw fail('not-found');
  const bytes = await store.get(contentKey(file.sha256)).catch((cause: unknown) => {
    throw fail('file-damaged', { cause });
  });
  if (createHash('sha256').update(bytes).digest('hex') !== file.sha256) throw fail('file-damaged');
  return { file, bytes };
}
