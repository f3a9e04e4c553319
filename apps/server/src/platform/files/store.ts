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

const PAGE = 1_000;

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
