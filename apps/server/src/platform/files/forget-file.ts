import type { Database, Transaction } from '../database/connect.ts';
import type { FileStore } from './file-store.ts';
import { contentKey } from './keep-file.ts';
import { deleteFile, deleteToErase, hasContent, insertToErase, listToErase, lockContentToErase } from './store.ts';

/**
 * Lets go of a kept file: its row goes with the transaction, its bytes once that is committed. Nothing may name the file any
 * more, or the database refuses.
 */
export async function forgetFile(tx: Transaction, id: string, now: Date): Promise<void> {
  const sha256 = await deleteFile(tx, id);
  if (sha256 !== null) await insertToErase(tx, sha256, now);
}

/**
 * Erases from the store what was let go of and what nobody else keeps: the same bytes may have been kept twice. Killed half-way,
 * the next run goes on; erasing twice changes nothing.
 *
 * @returns how many were erased
 * @throws what the store said of those that it would not erase, after trying all
 */
export async function eraseForgotten(db: Database, files: FileStore): Promise<number> {
  let erased = 0;
  const refusals: unknown[] = [];
  for (const sha256 of await listToErase(db))
    await db
      .transaction()
      .execute(async (tx) => {
        // Whoever keeps the same bytes meanwhile waits, and writes them anew afterwards.
        await lockContentToErase(tx, sha256);
        const isKept = await hasContent(tx, sha256);
        if (!isKept) await files.delete(contentKey(sha256));
        await deleteToErase(tx, sha256);
        if (!isKept) erased++;
      })
      .catch((error: unknown) => refusals.push(error));
  if (refusals.length > 0) throw new AggregateError(refusals, `${refusals.length} files could not be erased`);
  return erased;
}
