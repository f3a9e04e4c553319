import type { PlaylistItem, PlaylistState } from '@phong-tuyen/contracts';
import { sql } from 'kysely';
import type { Database, Transaction } from '../../../platform/database/connect.ts';
import type { MediaFile, MediaRow } from './media.ts';

export interface PlaylistContent {
  readonly screenIds: readonly string[];
  readonly items: readonly PlaylistItem[];
}
export interface PlaylistRow {
  readonly id: string;
  readonly agencyId: string;
  readonly agencyName: string;
  readonly campaignId: string | null;
  readonly name: string;
  readonly state: PlaylistState;
  readonly content: PlaylistContent;
  readonly version: number;
  readonly writers: readonly string[];
  readonly reason: string;
  readonly updatedAt: Date;
  readonly onAir: { readonly version: number; readonly since: string } | null;
  readonly held: boolean;
}

const select = sql`
  SELECT p.id, p.agency_id AS "agencyId", a.name AS "agencyName", p.campaign_id AS "campaignId", p.name, p.state, p.content, p.version,
    p.writers::text[] AS writers, p.reason, p.updated_at AS "updatedAt",
    (SELECT json_build_object('version', r.version, 'since', r.approved_at) FROM displays.release r
      WHERE r.playlist_id = p.id AND r.withdrawn_at IS NULL) AS "onAir",
    EXISTS (SELECT 1 FROM displays.held_campaign h WHERE h.campaign_id = p.campaign_id) AS held
  FROM displays.playlist p JOIN organisation.agency a ON a.id = p.agency_id`;

export interface PlaylistWords extends PlaylistContent {
  readonly name: string;
  readonly campaignId: string | null;
}
const contentOf = ({ screenIds, items }: PlaylistContent) => JSON.stringify({ screenIds, items });

export async function insertPlaylist(
  tx: Transaction,
  playlist: PlaylistWords & { agencyId: string; personId: string; now: Date },
): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    INSERT INTO displays.playlist (agency_id, campaign_id, name, content, writers, created_at, updated_at)
    VALUES (${playlist.agencyId}, ${playlist.campaignId}, ${playlist.name}, ${contentOf(playlist)}::jsonb,
      ARRAY[${playlist.personId}::uuid], ${playlist.now}, ${playlist.now}) RETURNING id`.execute(tx);
  return rows[0]?.id ?? '';
}

/** Keeps what was written; the writer joins those who may not approve it. A new round of writing begins after an approval. */
export async function updatePlaylist(
  tx: Transaction,
  id: string,
  playlist: PlaylistWords & { personId: string; fresh: boolean; now: Date },
): Promise<void> {
  await sql`UPDATE displays.playlist SET name = ${playlist.name}, campaign_id = ${playlist.campaignId},
    content = ${contentOf(playlist)}::jsonb, state = 'draft', version = version + 1, updated_at = ${playlist.now},
    writers = CASE WHEN ${playlist.fresh} THEN ARRAY[${playlist.personId}::uuid]
      ELSE array_append(array_remove(writers, ${playlist.personId}::uuid), ${playlist.personId}::uuid) END
    WHERE id = ${id}`.execute(tx);
}

export async function setPlaylistState(
  tx: Transaction,
  id: string,
  next: { state: PlaylistState; reason: string; now: Date },
): Promise<void> {
  await sql`UPDATE displays.playlist SET state = ${next.state}, reason = ${next.reason}, updated_at = ${next.now} WHERE id = ${id}`.execute(
    tx,
  );
}

export async function findPlaylist(db: Database, id: string): Promise<PlaylistRow | null> {
  const { rows } = await sql<PlaylistRow>`${select} WHERE p.id = ${id}`.execute(db);
  return rows[0] ?? null;
}

export async function lockPlaylist(tx: Transaction, id: string): Promise<PlaylistRow | null> {
  await sql`SELECT 1 FROM displays.playlist WHERE id = ${id} FOR UPDATE`.execute(tx);
  return findPlaylist(tx, id);
}

export async function listPlaylistRows(db: Database, agencyIds: readonly string[]): Promise<PlaylistRow[]> {
  const { rows } = await sql<PlaylistRow>`${select} WHERE p.agency_id = ANY(${[...agencyIds]}::uuid[])
    ORDER BY p.updated_at DESC LIMIT 500`.execute(db);
  return rows;
}

/** An item as it was approved: its files are named by what is in them. */
export interface ReleasedItem extends Omit<PlaylistItem, 'mediaId'> {
  readonly key: string;
  readonly name: string;
  readonly kind: MediaRow['kind'];
  readonly landscape: MediaFile;
  readonly portrait: MediaFile;
}

/** Puts a version on air in place of the one before. */
export async function insertRelease(
  tx: Transaction,
  release: { playlist: PlaylistRow; items: readonly ReleasedItem[]; personId: string; now: Date },
): Promise<void> {
  const { playlist, items, personId, now } = release;
  await endRelease(tx, playlist.id, now);
  await sql`INSERT INTO displays.release (playlist_id, agency_id, campaign_id, version, screen_ids, items, approved_by, approved_at)
    VALUES (${playlist.id}, ${playlist.agencyId}, ${playlist.campaignId}, ${playlist.version}, ${[...playlist.content.screenIds]}::uuid[],
      ${JSON.stringify(items)}::jsonb, ${personId}, ${now})`.execute(tx);
}

export async function endRelease(tx: Transaction, playlistId: string, now: Date): Promise<void> {
  await sql`UPDATE displays.release SET withdrawn_at = ${now} WHERE playlist_id = ${playlistId} AND withdrawn_at IS NULL`.execute(
    tx,
  );
}

export interface ReleaseRow {
  readonly screenIds: readonly string[];
  readonly items: readonly ReleasedItem[];
}

/** What is on air for some screens, in the order of approval; playlists of stopped campaigns are left out. */
export async function releasesOnAir(db: Database, screenIds: readonly string[]): Promise<ReleaseRow[]> {
  const { rows } = await sql<ReleaseRow>`
    SELECT r.screen_ids::text[] AS "screenIds", r.items FROM displays.release r
    WHERE r.withdrawn_at IS NULL AND r.screen_ids && ${[...screenIds]}::uuid[]
      AND NOT EXISTS (SELECT 1 FROM displays.held_campaign h WHERE h.campaign_id = r.campaign_id)
    ORDER BY r.approved_at, r.id`.execute(db);
  return rows;
}

export async function holdCampaign(tx: Transaction, campaignId: string, now: Date): Promise<void> {
  await sql`INSERT INTO displays.held_campaign (campaign_id, at) VALUES (${campaignId}, ${now}) ON CONFLICT DO NOTHING`.execute(
    tx,
  );
}

export async function releaseCampaign(tx: Transaction, campaignId: string): Promise<void> {
  await sql`DELETE FROM displays.held_campaign WHERE campaign_id = ${campaignId}`.execute(tx);
}
