import type { PosterContentView } from '@phong-tuyen/contracts';
import { sql } from 'kysely';
import type { Database, Transaction } from '../../../platform/database/connect.ts';

export interface MediaRow {
  readonly id: string;
  readonly agencyId: string;
  readonly campaignId: string | null;
  readonly kind: 'picture' | 'video' | 'slide';
  readonly name: string;
  readonly createdAt: Date;
  readonly landscape: MediaFile;
  readonly portrait: MediaFile;
}
export interface MediaFile {
  readonly fileId: string;
  readonly sha256: string;
  readonly mediaType: string;
  readonly sizeBytes: number;
}

/** One kept file as JSON, by the alias of its table. */
export const fileOf = (alias: string) =>
  sql.raw(`json_build_object('fileId', ${alias}.id, 'sha256', ${alias}.sha256, 'mediaType',
  ${alias}.media_type, 'sizeBytes', ${alias}.size_bytes)`);
const select = sql`
  SELECT m.id, m.agency_id AS "agencyId", m.campaign_id AS "campaignId", m.kind, m.name, m.created_at AS "createdAt",
    ${fileOf('l')} AS landscape, ${fileOf('p')} AS portrait
  FROM displays.media m JOIN platform.file l ON l.id = m.landscape_file_id JOIN platform.file p ON p.id = m.portrait_file_id`;

export async function insertMedia(
  tx: Transaction,
  media: {
    agencyId: string;
    campaignId: string | null;
    kind: MediaRow['kind'];
    name: string;
    /** What a slide was drawn from; null for what was uploaded. */
    content: PosterContentView | null;
    landscapeFileId: string;
    portraitFileId: string;
    personId: string;
    now: Date;
  },
): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    INSERT INTO displays.media (agency_id, campaign_id, kind, name, content, landscape_file_id, portrait_file_id, created_by, created_at)
    VALUES (${media.agencyId}, ${media.campaignId}, ${media.kind}, ${media.name},
      ${media.content === null ? null : JSON.stringify(media.content)}::jsonb, ${media.landscapeFileId}, ${media.portraitFileId},
      ${media.personId}, ${media.now}) RETURNING id`.execute(tx);
  return rows[0]?.id ?? '';
}

export async function mediaByIds(db: Database, ids: readonly string[]): Promise<ReadonlyMap<string, MediaRow>> {
  const { rows } = await sql<MediaRow>`${select} WHERE m.id = ANY(${[...new Set(ids)]}::uuid[])`.execute(db);
  return new Map(rows.map((row) => [row.id, row]));
}

/** Newest first. */
export async function listMediaRows(
  db: Database,
  question: { agencyIds: readonly string[]; after: string | null; limit: number },
): Promise<MediaRow[]> {
  const after = question.after === null ? sql`` : sql`AND m.id < ${question.after}::uuid`;
  const { rows } = await sql<MediaRow>`${select} WHERE m.agency_id = ANY(${[...question.agencyIds]}::uuid[]) ${after}
    ORDER BY m.id DESC LIMIT ${question.limit}`.execute(db);
  return rows;
}
