import type { EmergencyView, PlaylistView, ScreenView } from '@phong-tuyen/contracts';
import { isOff, showingAt } from '@phong-tuyen/playlist';
import type { Database } from '../../../platform/database/connect.ts';
import { fail as platformFail } from '../../../platform/errors/errors.ts';
import type { Actor } from '../../../platform/http/actor.ts';
import { decodePageKey, toPage } from '../../../platform/http/page-key.ts';
import { namesOf } from '../../organisation/index.ts';
import { findCampaign } from '../../outreach/index.ts';
import { areaOf } from '../area.ts';
import { possiblePlaylistActs } from '../playlist-transitions.ts';
import { emergencyOf, manifestOf } from '../screens/manifest.ts';
import { listEmergencyRows } from '../store/emergencies.ts';
import { listMediaRows, type MediaRow } from '../store/media.ts';
import { listPlaylistRows, type PlaylistRow } from '../store/playlists.ts';
import { listScreenRows, type ScreenRow } from '../store/screens.ts';

/** Three heartbeats missed. */
export const SILENT_AFTER_MS = 3 * 60_000;

/** What a screen should show at this moment: a file, or why nothing. */
export async function dueNow(db: Database, screen: ScreenRow, now: Date) {
  const emergency = await emergencyOf(db, screen, now);
  const manifest = await manifestOf(db, screen);
  if (emergency !== null) return { state: 'emergency' as const, manifest, file: emergency };
  if (isOff(screen.off, now.getTime())) return { state: 'off' as const, manifest, file: null };
  return { state: 'playing' as const, manifest, file: showingAt(manifest.items, now.getTime())?.item ?? null };
}

async function toScreenView(db: Database, row: ScreenRow, parts: { actor: Actor; now: Date }): Promise<ScreenView> {
  const { actor, now } = parts;
  const due = await dueNow(db, row, now);
  const isSilent = row.seenAt === null || now.getTime() - row.seenAt.getTime() > SILENT_AFTER_MS;
  const { report } = row;
  const isPicture = due.file !== null && !due.file.mediaType.startsWith('video/');
  return {
    id: row.id,
    agencyId: row.agencyId,
    agencyName: row.agencyName,
    name: row.name,
    address: row.address,
    setting: row.setting,
    orientation: row.orientation,
    off: row.off,
    ticker: row.ticker,
    clock: row.clock,
    placeId: row.place?.id ?? null,
    placeName: row.place?.name ?? null,
    state: !row.hasToken ? 'no-player' : isSilent ? 'silent' : due.state,
    seenAt: row.seenAt?.toISOString() ?? null,
    showing: report?.showing ?? null,
    resolution: report === null ? null : `${report.width}×${report.height}`,
    isCurrent: report?.version === due.manifest.version,
    faults: report?.faults ?? [],
    picture: isPicture ? `/api/screens/${row.id}/now?v=${due.file?.sha256.slice(0, 12)}` : null,
    mayChange: row.agencyId === actor.agencyId && actor.abilities.has('displays.edit-screens'),
  };
}

/** Screens of the area with what should be on each now. */
export async function listScreens(db: Database, actor: Actor, now: Date): Promise<{ items: ScreenView[] }> {
  const rows = await listScreenRows(db, [...(await areaOf(db, actor.agencyId))]);
  return { items: await Promise.all(rows.map((row) => toScreenView(db, row, { actor, now }))) };
}

/** @throws platform.not-found */
export async function getReadableScreen(db: Database, actor: Actor, id: string): Promise<ScreenRow> {
  const rows = await listScreenRows(db, [...(await areaOf(db, actor.agencyId))]);
  const row = rows.find((screen) => screen.id === id);
  if (row === undefined) throw platformFail('not-found');
  return row;
}

export async function getScreen(db: Database, actor: Actor, question: { id: string; now: Date }): Promise<ScreenView> {
  return toScreenView(db, await getReadableScreen(db, actor, question.id), { actor, now: question.now });
}

export const toMediaView = (row: MediaRow) => ({
  id: row.id,
  kind: row.kind,
  name: row.name,
  createdAt: row.createdAt.toISOString(),
  landscape: `/api/media/${row.id}/landscape`,
  portrait: `/api/media/${row.id}/portrait`,
});

/** Pictures, videos and slides of the area, newest first. */
export async function listMedia(db: Database, actor: Actor, question: { after?: string | undefined; limit: number }) {
  const key = question.after === undefined ? null : decodePageKey(question.after, ['uuid']);
  const rows = await listMediaRows(db, {
    agencyIds: [...(await areaOf(db, actor.agencyId))],
    after: key === null ? null : String(key[0]),
    limit: question.limit + 1,
  });
  return toPage(rows, question.limit, { item: toMediaView, key: (row) => [row.id] });
}

async function toPlaylistView(db: Database, row: PlaylistRow, actor: Actor): Promise<PlaylistView> {
  return {
    id: row.id,
    agencyId: row.agencyId,
    agencyName: row.agencyName,
    campaignId: row.campaignId,
    campaignName: row.campaignId === null ? null : ((await findCampaign(db, row.campaignId))?.name ?? null),
    name: row.name,
    screenIds: [...row.content.screenIds],
    items: [...row.content.items],
    state: row.state,
    version: row.version,
    reason: row.reason,
    onAir:
      row.onAir === null
        ? null
        : { version: row.onAir.version, since: new Date(row.onAir.since).toISOString(), held: row.held },
    acts: possiblePlaylistActs(row, actor),
    updatedAt: row.updatedAt.toISOString(),
  };
}

export async function listPlaylists(db: Database, actor: Actor): Promise<{ items: PlaylistView[] }> {
  const rows = await listPlaylistRows(db, [...(await areaOf(db, actor.agencyId))]);
  return { items: await Promise.all(rows.map((row) => toPlaylistView(db, row, actor))) };
}

/** @throws platform.not-found */
export async function getPlaylist(db: Database, actor: Actor, id: string): Promise<PlaylistView> {
  const rows = await listPlaylistRows(db, [...(await areaOf(db, actor.agencyId))]);
  const row = rows.find((playlist) => playlist.id === id);
  if (row === undefined) throw platformFail('not-found');
  return toPlaylistView(db, row, actor);
}

/** What took precedence, newest first. */
export async function listEmergencies(db: Database, actor: Actor, now: Date): Promise<{ items: EmergencyView[] }> {
  const rows = await listEmergencyRows(db, [...(await areaOf(db, actor.agencyId))]);
  const names = await namesOf(db, { personIds: rows.map((row) => row.startedBy) });
  return {
    items: rows.map((row) => {
      const running = row.endedAt === null && row.endsAt > now;
      return {
        id: row.id,
        headline: row.headline,
        reason: row.reason,
        startsAt: row.startsAt.toISOString(),
        endsAt: row.endsAt.toISOString(),
        endedAt: row.endedAt?.toISOString() ?? null,
        byName: names.people.get(row.startedBy) ?? null,
        screens: row.screenIds.length,
        running,
        mayEnd: running && row.agencyId === actor.agencyId && actor.abilities.has('displays.emergency'),
      };
    }),
  };
}
