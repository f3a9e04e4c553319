import type { PlaceType, PosterContentView } from '@phong-tuyen/contracts';
import { sql } from 'kysely';
import type { Database, Transaction } from '../../../platform/database/connect.ts';
import { fileOf, type MediaFile } from './media.ts';
import type { ScreenRow } from './screens.ts';

/** A slide on air that a screen should show with another code than it was drawn with. */
export interface MissingFace {
  readonly mediaId: string;
  readonly name: string;
  readonly campaignId: string;
  readonly content: PosterContentView;
  /** Who made the slide, and issues it. */
  readonly issuerId: string;
  readonly personId: string;
  /** Where it is shown. */
  readonly agencyId: string;
  readonly agencyName: string;
  readonly placeId: string | null;
  readonly placeName: string | null;
  readonly placeType: PlaceType | null;
}

/** Faces that screens wait for, a handful at a time. */
export async function listMissingFaces(db: Database, limit: number): Promise<MissingFace[]> {
  const { rows } = await sql<MissingFace>`
    SELECT DISTINCT m.id AS "mediaId", m.name, m.campaign_id AS "campaignId", m.content, m.agency_id AS "issuerId",
      m.created_by AS "personId", a.id AS "agencyId", a.name AS "agencyName", p.id AS "placeId", p.name AS "placeName",
      p.type AS "placeType"
    FROM displays.release r
    JOIN displays.screen s ON s.id = ANY (r.screen_ids) AND s.retired_at IS NULL
    LEFT JOIN displays.place p ON p.id = s.place_id AND p.closed_at IS NULL
    JOIN organisation.agency a ON a.id = coalesce(p.agency_id, s.agency_id)
    CROSS JOIN LATERAL jsonb_array_elements(r.items) AS item
    JOIN displays.media m ON m.landscape_file_id = (item -> 'landscape' ->> 'fileId')::uuid
    WHERE r.withdrawn_at IS NULL AND m.content IS NOT NULL AND m.campaign_id IS NOT NULL
      AND (p.id IS NOT NULL OR a.id <> m.agency_id)
      AND NOT EXISTS (SELECT 1 FROM displays.slide_face f
        WHERE f.media_id = m.id AND f.agency_id = a.id AND f.place_id IS NOT DISTINCT FROM p.id)
    LIMIT ${limit}`.execute(db);
  return rows;
}

/** Kept once; a second server that drew the same changes nothing. */
export async function insertFace(
  tx: Transaction,
  face: MissingFace & { code: string; landscapeFileId: string; portraitFileId: string; now: Date },
): Promise<void> {
  await sql`INSERT INTO displays.slide_face (media_id, agency_id, place_id, code, landscape_file_id, portrait_file_id, drawn_at)
    VALUES (${face.mediaId}, ${face.agencyId}, ${face.placeId}, ${face.code}, ${face.landscapeFileId}, ${face.portraitFileId},
      ${face.now}) ON CONFLICT DO NOTHING`.execute(tx);
}

/** Slides as a screen shows them, by the file they were first drawn to. */
export async function facesAt(
  db: Database,
  screen: ScreenRow,
): Promise<ReadonlyMap<string, { landscape: MediaFile; portrait: MediaFile }>> {
  const { rows } = await sql<{ original: string; landscape: MediaFile; portrait: MediaFile }>`
    SELECT m.landscape_file_id AS original, ${fileOf('l')} AS landscape, ${fileOf('p')} AS portrait
    FROM displays.slide_face f JOIN displays.media m ON m.id = f.media_id
    JOIN platform.file l ON l.id = f.landscape_file_id JOIN platform.file p ON p.id = f.portrait_file_id
    WHERE f.agency_id = ${screen.place?.agencyId ?? screen.agencyId}
      AND f.place_id IS NOT DISTINCT FROM ${screen.place?.id ?? null}::uuid`.execute(db);
  return new Map(rows.map(({ original, ...files }) => [original, files]));
}
