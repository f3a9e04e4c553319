import { createHash } from 'node:crypto';
import type { Database } from '../database/connect.ts';
import type { FileStore } from './file-store.ts';
import { contentKey } from './keep-file.ts';
import { listHashes } from './store.ts';

/** The archive is proven in so many nights; each looks at the files whose checksum begins with that night's digit. */
const NIGHTS = 16;

/**
 * Reads a sixteenth of the kept files and compares each with its checksum.
 *
 * @param night any running number of nights
 */
export async function proveArchive(
  db: Database,
  files: FileStore,
  night: number,
): Promise<{ looked: number; lost: number }> {
  const digit = (((night % NIGHTS) + NIGHTS) % NIGHTS).toString(16);
  let looked = 0;
  let lost = 0;
  for await (const sha256 of listHashes(db, digit)) {
    const bytes = await files.get(contentKey(sha256)).catch(() => null);
    if (bytes === null || createHash('sha256').update(bytes).digest('hex') !== sha256) lost++;
    looked++;
  }
  return { looked, lost };
}
