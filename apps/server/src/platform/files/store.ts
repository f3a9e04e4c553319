import { sql } from 'kysely';
import type { Database, Transaction } from '../database/connect.ts';

export interface StoredFile {
  readonly id: string;
  readonly agencyId: string;
  readonly name: string;
  readonly mediaType: string;
  readonly sizeBytes: number;
  readonly sha256: string;
}

export async function insertFile(
  tx: Transaction,
  file: Omit<StoredFile, 'id'> & { personId: string | null },
): Promise<StoredFile> {
  const { personId, ...rest } = file;
  const row = await tx
    .insertInto('platform.file')
    .values({
      agency_id: file.agencyId,
      name: file.name,
      media_type: file.mediaType,
      size_bytes: file.sizeBytes,
      sha256: file.sha256,
      created_by: personId,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return { id: row.id, ...rest };
}

export async function findFile(db: Database, id: string): Promise<StoredFile | null> {
  const row = await db.selectFrom('platform.file').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined) return null;
  return {
    id: row.id,
    agencyId: row.agency_id,
    name: row.name,
    mediaType: row.media_type,
    sizeBytes: row.size_bytes,
    sha256: row.sha256,
  };
}

/** @returns the checksum of its bytes; null when there is no such file */
export async function deleteFile(tx: Transaction, id: string): Promise<string | null> {
  const row = await tx.deleteFrom('platform.file').where('id', '=', id).returning('sha256').executeTakeFirst();
  return row?.sha256 ?? null;
}

export async function hasContent(tx: Transaction, sha256: string): Promise<boolean> {
  const row = await tx
    .selectFrom('platform.file')
    .select('id')
    .where('sha256', '=', sha256)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** Until the transaction ends nobody erases these bytes. Several may keep them at once. */
export async function lockContentToKeep(tx: Transaction, sha256: string): Promise<void> {
  await sql`SELECT pg_advisory_xact_lock_shared(hashtextextended(${sha256}, 0))`.execute(tx);
}

/** Until the transaction ends nobody keeps these bytes. */
export async function lockContentToErase(tx: Transaction, sha256: string): Promise<void> {
  await sql`SELECT pg_advisory_xact_lock(hashtextextended(${sha256}, 0))`.execute(tx);
}

export async function insertToErase(tx: Transaction, sha256: string, since: Date): Promise<void> {
  await tx
    .insertInto('platform.file_to_erase')
    .values({ sha256, since })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export async function deleteToErase(tx: Transaction, sha256: string): Promise<void> {
  await tx.deleteFrom('platform.file_to_erase').where('sha256', '=', sha256).execute();
}

const PAGE = 1_000;

/** Checksums of bytes that were let go of, the longest waiting first. */
export async function listToErase(db: Database): Promise<string[]> {
  const rows = await db.selectFrom('platform.file_to_erase').select('sha256').orderBy('since').limit(PAGE).execute();
  return rows.map((row) => row.sha256);
}

/** Checksums of all kept files that begin with `digit`, each once, a page at a time. */
export async function* listHashes(db: Database, digit: string): AsyncGenerator<string> {
  for (let after = ''; ; ) {
    const rows = await db
      .selectFrom('platform.file')
      .select('sha256')
      .distinct()
      .where('sha256', 'like', `${digit}%`)
      .where('sha256', '>', after)
      .orderBy('sha256')
      .limit(PAGE)
      .execute();
    for (const row of rows) yield row.sha256;
    after = rows.at(-1)?.sha256 ?? '';
    if (rows.length < PAGE) return;
  }
}
