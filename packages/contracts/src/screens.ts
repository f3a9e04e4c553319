import { z } from 'zod';
import { posterContent } from './displays.ts';
import { calendarDate, id, instant, pageOf, reason, shortText } from './values.ts';

/** Outdoor and lobby screens: what they show, who approved it, and what the player on the screen asks and tells. */
export const orientation = z.enum(['landscape', 'portrait']);
export type Orientation = z.infer<typeof orientation>;
const minuteOfDay = z.number().int().min(0).max(1439);

export const screenBody = z.object({
  name: shortText,
  address: z.string().trim().max(300),
  setting: z.enum(['outdoor', 'lobby']),
  orientation,
  off: z.object({ from: minuteOfDay, until: minuteOfDay }).nullable(),
  ticker: z.string().trim().max(300),
  clock: z.boolean(),
  /** One of the known places, so that its slides carry that place's code. */
  placeId: id.nullable(),
});
export const SCREEN_STATES = ['no-player', 'playing', 'off', 'silent', 'emergency'] as const;
export const screenView = screenBody.extend({
  id,
  agencyId: id,
  agencyName: z.string(),
  placeName: z.string().nullable(),
  state: z.enum(SCREEN_STATES),
  seenAt: instant.nullable(),
  /** What the player last told: name of the item, size, faults. */
  showing: z.string().nullable(),
  resolution: z.string().nullable(),
  isCurrent: z.boolean(),
  faults: z.array(z.string()),
  /** Address of the picture that should stand there now; null for nothing or a video. */
  picture: z.string().nullable(),
  mayChange: z.boolean(),
});
export type ScreenView = z.infer<typeof screenView>;
export const screenList = z.object({ items: z.array(screenView) });
/** The player's address, told once: only its hash is kept. */
export const screenToken = z.object({ address: z.string() });

export const mediaView = z.object({
  id,
  kind: z.enum(['picture', 'video', 'slide']),
  name: z.string(),
  createdAt: instant,
  landscape: z.string(),
  portrait: z.string(),
});
export type MediaView = z.infer<typeof mediaView>;
export const mediaPage = pageOf(mediaView);
export const slideBody = z.object({ name: shortText, campaignId: id.nullable(), content: posterContent });

export const playlistItem = z
  .object({
    mediaId: id,
    seconds: z.number().int().min(3).max(600),
    from: calendarDate.nullable(),
    until: calendarDate.nullable(),
    startMinute: minuteOfDay,
    endMinute: minuteOfDay,
    days: z.array(z.number().int().min(1).max(7)).min(1).max(7),
  })
  .refine(({ from, until }) => from === null || until === null || from <= until, 'ends before it begins');
export type PlaylistItem = z.infer<typeof playlistItem>;
export const playlistBody = z.object({
  name: shortText,
  campaignId: id.nullable(),
  screenIds: z.array(id).max(500),
  items: z.array(playlistItem).max(60),
});
export type PlaylistBody = z.infer<typeof playlistBody>;
export const savePlaylistBody = playlistBody.extend({ version: z.number().int() });
export const PLAYLIST_STATES = ['draft', 'submitted', 'approved', 'returned', 'withdrawn'] as const;
export const playlistState = z.enum(PLAYLIST_STATES);
export type PlaylistState = z.infer<typeof playlistState>;
export const playlistAct = z.enum(['save', 'submit', 'approve', 'return', 'withdraw']);
export type PlaylistAct = z.infer<typeof playlistAct>;
export const playlistView = playlistBody.extend({
  id,
  agencyId: id,
  agencyName: z.string(),
  campaignName: z.string().nullable(),
  state: playlistState,
  version: z.number().int(),
  reason: z.string(),
  onAir: z.object({ version: z.number().int(), since: instant, held: z.boolean() }).nullable(),
  acts: z.array(playlistAct),
  updatedAt: instant,
});
export type PlaylistView = z.infer<typeof playlistView>;
export const playlistList = z.object({ items: z.array(playlistView) });
export const returnPlaylistBody = z.object({ reason });

export const emergencyBody = z.object({
  headline: z.object({ vi: z.string().trim().min(1).max(90), en: z.string().trim().max(90) }),
  lead: z.object({ vi: z.string().trim().max(200), en: z.string().trim().max(200) }),
  hotline: z.string().trim().max(30),
  screenIds: z.array(id).max(500),
  minutes: z.number().int().min(1).max(1440),
  reason,
});
export type EmergencyBody = z.infer<typeof emergencyBody>;
export const emergencyView = z.object({
  id,
  headline: z.string(),
  reason: z.string(),
  startsAt: instant,
  endsAt: instant,
  endedAt: instant.nullable(),
  byName: z.string().nullable(),
  screens: z.number().int(),
  running: z.boolean(),
  mayEnd: z.boolean(),
});
export type EmergencyView = z.infer<typeof emergencyView>;
export const emergencyList = z.object({ items: z.array(emergencyView) });

/** What the player on a screen is told. */
const playerFile = z.object({ sha256: z.string(), mediaType: z.string(), sizeBytes: z.number().int() });
export const playerManifest = z.object({
  version: z.string(),
  screen: z.object({
    name: z.string(),
    orientation,
    off: z.object({ from: minuteOfDay, until: minuteOfDay }).nullable(),
    ticker: z.string(),
    clock: z.boolean(),
  }),
  items: z.array(
    playerFile.extend({
      key: z.string(),
      name: z.string(),
      kind: z.enum(['picture', 'video', 'slide']),
      seconds: z.number(),
      from: calendarDate.nullable(),
      until: calendarDate.nullable(),
      startMinute: minuteOfDay,
      endMinute: minuteOfDay,
      days: z.array(z.number().int()),
    }),
  ),
});
export type PlayerManifest = z.infer<typeof playerManifest>;
export const playerPulse = z.object({
  now: instant,
  version: z.string(),
  emergency: playerFile.extend({ id, endsAt: instant }).nullable(),
});
export type PlayerPulse = z.infer<typeof playerPulse>;
export const playerHeartbeat = z.object({
  showing: z.string().max(200).nullable(),
  version: z.string().max(64).nullable(),
  app: z.string().max(200),
  width: z.number().int().min(0).max(100_000),
  height: z.number().int().min(0).max(100_000),
  storageUsed: z.number().min(0).nullable(),
  startedAt: instant,
  faults: z.array(z.string().max(300)).max(20),
});
export type PlayerHeartbeat = z.infer<typeof playerHeartbeat>;
