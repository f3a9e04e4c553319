import type { BulletinLanguage } from '@phong-tuyen/contracts';
import type { Database, Transaction } from '../../../platform/database/connect.ts';

export interface RecordingRow {
  readonly language: BulletinLanguage;
  readonly fileId: string;
  readonly name: string;
}

/** What people spoke for a bulletin, the latest of each language. */
export async function listRecordings(db: Database, bulletinId: string): Promise<RecordingRow[]> {
  const rows = await db
    .selectFrom('broadcasts.recording as recording')
    .innerJoin('platform.file as file', 'file.id', 'recording.file_id')
    .select(['recording.language', 'recording.file_id as fileId', 'file.name'])
    .where('recording.bulletin_id', '=', bulletinId)
    .orderBy('recording.language')
    .execute();
  return rows.map((row) => ({ ...row, language: row.language as BulletinLanguage }));
}

export async function saveRecording(
  tx: Transaction,
  recording: { bulletinId: string; language: BulletinLanguage; fileId: string },
): Promise<void> {
  await tx
    .insertInto('broadcasts.recording')
    .values({ bulletin_id: recording.bulletinId, language: recording.language, file_id: recording.fileId })
    .onConflict((conflict) => conflict.columns(['bulletin_id', 'language']).doUpdateSet({ file_id: recording.fileId }))
    .execute();
}
