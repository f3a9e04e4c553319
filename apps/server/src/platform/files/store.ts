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
