/** Commune loudspeakers: bulletins, speech, schedules, stations and what they played. */
import { z } from 'zod';
import { calendarDate, id, instant, longText, pageOf, pageQuery, shortText } from './values.ts';

export const BULLETIN_STATES = ['draft', 'submitted', 'approved', 'returned', 'withdrawn'] as const;
export const bulletinState = z.enum(BULLETIN_STATES);
export type BulletinState = z.infer<typeof bulletinState>;
export const BULLETIN_ACTS = ['edit', 'record', 'make-audio', 'submit', 'approve', 'return', 'withdraw'] as const;
export const bulletinAct = z.enum(BULLETIN_ACTS);
export type BulletinAct = z.infer<typeof bulletinAct>;
/** Where a bulletin stands when two want the same minute: TT 39/2020 leaves it to the levels, an emergency goes over all. */
export const BULLETIN_LEVELS = ['commune', 'district', 'province', 'emergency'] as const;
export const bulletinLevel = z.enum(BULLETIN_LEVELS);
export type BulletinLevel = z.infer<typeof bulletinLevel>;
/** espeak-ng is always tried; a neural voice needs a file of the province; a recording is what a person spoke. */
export const bulletinVoice = z.enum(['espeak', 'sherpa', 'recording']);
export type BulletinVoice = z.infer<typeof bulletinVoice>;
export const chime = z.enum(['none', 'bell', 'rising', 'alarm']);
export type Chime = z.infer<typeof chime>;
export const AUDIO_STATES = ['waiting', 'working', 'ready', 'failed'] as const;
export const audioState = z.enum(AUDIO_STATES);
export type AudioState = z.infer<typeof audioState>;

/**
 * Languages that espeak-ng reads from their own script, each listened for. Japanese is not among them: kanji are spelled out in
 * English.
 */
export const VOICED_LANGUAGES = ['en', 'fr', 'de', 'es', 'ru', 'zh', 'ko', 'th', 'id', 'ms', 'hi'] as const;
/**
 * Languages that a person has to speak: those of the province's peoples (Cơ Tu, Xơ Đăng, Giẻ Triêng, Co; ISO 639-3), of neighbours
 * and of guests.
 */
export const SPOKEN_LANGUAGES = ['ktv', 'sed', 'jeh', 'cua', 'lo', 'km', 'ja', 'fil'] as const;
export const furtherLanguage = z.enum([...VOICED_LANGUAGES, ...SPOKEN_LANGUAGES]);
export type FurtherLanguage = z.infer<typeof furtherLanguage>;
export const bulletinLanguage = z.enum(['vi', ...furtherLanguage.options]);
export type BulletinLanguage = z.infer<typeof bulletinLanguage>;
export const hasVoice = (language: BulletinLanguage): boolean =>
  language === 'vi' || VOICED_LANGUAGES.some((voiced) => voiced === language);
const otherText = z
  .object({
    language: furtherLanguage,
    /** May be empty where it is recorded: not every language is written. */
    text: z.string().trim().max(8_000),
    /** Spoken by a person and uploaded, instead of read by a voice. */
    recorded: z.boolean(),
  })
  .refine((other) => other.recorded || hasVoice(other.language), { path: ['recorded'], message: 'no voice reads it' })
  .refine((other) => other.recorded || other.text !== '', { path: ['text'], message: 'words needed' });

/** POST /api/bulletins and PUT /api/bulletins/:id */
export const bulletinBody = z.object({
  title: shortText,
  /** Read aloud in Vietnamese; digits and abbreviations are written out before reading. */
  script: z.string().trim().min(1).max(8_000),
  /** Heard after the Vietnamese one, in this order, for people of other languages. */
  otherTexts: z
    .array(otherText)
    .max(6)
    .refine((others) => new Set(others.map((other) => other.language)).size === others.length, {
      message: 'each language once',
    }),
  emergency: z.boolean(),
  voice: bulletinVoice,
  chime,
  campaignId: id.nullable(),
});
export type BulletinBody = z.infer<typeof bulletinBody>;

export const audioView = z.object({
  id,
  state: audioState,
  /** What it is at: `reading`, `mixing`, `encoding`; null before and after. */
  step: z.string().nullable(),
  /** In words, both languages, when it failed. */
  fault: z.object({ vi: z.string(), en: z.string() }).nullable(),
  seconds: z.number().nullable(),
  /** Integrated loudness (EBU R128) and highest true peak. */
  loudness: z.object({ lufs: z.number(), peak: z.number() }).nullable(),
  /** At which second each language begins. */
  parts: z.array(z.object({ language: bulletinLanguage, from: z.number() })),
  askedAt: instant,
  /** Share of it that the caller has heard, 0 to 1. */
  heard: z.number(),
});

export const bulletinSummary = z.object({
  id,
  title: z.string(),
  agencyId: id,
  agencyName: z.string(),
  level: bulletinLevel,
  state: bulletinState,
  voice: bulletinVoice,
  seconds: z.number().nullable(),
  audioState: audioState.nullable(),
  stopped: z.boolean(),
  stations: z.number().int(),
  planned: z.number().int(),
  played: z.number().int(),
  missed: z.number().int(),
  displaced: z.number().int(),
  updatedAt: instant,
});
export type BulletinSummary = z.infer<typeof bulletinSummary>;
export const listBulletinsQuery = pageQuery.extend({
  state: bulletinState.optional(),
  campaignId: id.optional(),
  search: z.string().trim().max(200).optional(),
});
export const bulletinPage = pageOf(bulletinSummary);

export const scheduleView = z.object({
  id,
  fromDay: calendarDate,
  untilDay: calendarDate,
  weekdays: z.array(z.number().int()),
  slots: z.enum(['all', 'morning', 'afternoon']),
  repeats: z.number().int(),
  places: z.array(z.object({ id, name: z.string() })),
  stations: z.number().int(),
  cancelledAt: instant.nullable(),
});
export const bulletinDetail = bulletinSummary.extend({
  script: z.string(),
  /** The script as the voice reads it. */
  readAs: z.string(),
  otherTexts: bulletinBody.shape.otherTexts,
  emergency: z.boolean(),
  chime,
  /** With the code it may read out, by which the campaign counts installs for loudspeakers. */
  campaign: z.object({ id, name: z.string(), code: z.string().nullable() }).nullable(),
  writerName: z.string(),
  approverName: z.string().nullable(),
  approvedAt: instant.nullable(),
  reason: z.string().nullable(),
  recordings: z.array(z.object({ language: bulletinLanguage, name: z.string() })),
  audio: audioView.nullable(),
  acts: z.array(bulletinAct),
  maySchedule: z.boolean(),
  mayInterrupt: z.boolean(),
  schedules: z.array(scheduleView),
  /** Broadcasts that had to give way: moved to another minute or left out, and why. */
  displacements: z.array(
    z.object({ day: calendarDate, stationName: z.string(), dropped: z.boolean(), note: z.string() }),
  ),
});
export type BulletinDetail = z.infer<typeof bulletinDetail>;

/** GET /api/bulletins/campaigns : those a bulletin of the caller's agency may belong to. */
export const bulletinCampaigns = z.object({ items: z.array(z.object({ id, name: z.string() })) });
/** POST and GET /api/bulletins/:id/recordings/:language */
export const recordingParams = z.object({ id, language: bulletinLanguage });

/** POST /api/bulletins/:id/listening : how much of the audio has been heard since it was opened. */
export const listeningBody = z.object({ audioId: id, seconds: z.number().min(0).max(7_200) });
export const readingQuery = z.object({ text: z.string().max(8_000) });
/** POST /api/bulletins/reading : how a script will be read, without keeping it. */
export const readingAnswer = z.object({ readAs: z.string(), seconds: z.number() });

/** POST /api/bulletins/:id/schedules and …/schedules/preview */
export const scheduleBody = z.object({
  /** Communes, or districts and the province for all communes below. */
  agencyIds: z.array(id).min(1).max(300),
  fromDay: calendarDate,
  untilDay: calendarDate,
  /** 1 Monday … 7 Sunday. */
  weekdays: z.array(z.number().int().min(1).max(7)).min(1).max(7),
  slots: z.enum(['all', 'morning', 'afternoon']),
  /** Times in each slot. */
  repeats: z.number().int().min(1).max(6),
});
export type ScheduleBody = z.infer<typeof scheduleBody>;
export const schedulePreview = z.object({
  stations: z.number().int(),
  withoutStation: z.array(z.string()),
  broadcasts: z.number().int(),
  /** Of this bulletin: what would find no room, and what would be moved. */
  dropped: z.number().int(),
  moved: z.number().int(),
  /** Of others: what would give way to it. */
  displaced: z.array(z.object({ title: z.string(), moved: z.number().int(), dropped: z.number().int() })),
});
/** POST /api/bulletins/:id/interrupt : at once, over whatever plays. */
export const interruptBody = z.object({ agencyIds: z.array(id).min(1).max(300) });
export const interruptAnswer = z.object({ stations: z.number().int(), online: z.number().int() });

export const STATION_KINDS = ['computer', 'ip-box', 'wired', 'fm'] as const;
export const stationKind = z.enum(STATION_KINDS);
export type StationKind = z.infer<typeof stationKind>;
/** Minutes of the day. */
export const slot = z.object({ from: z.number().int().min(0).max(1439), until: z.number().int().min(1).max(1440) });
export type Slot = z.infer<typeof slot>;
export const stationBody = z.object({
  name: shortText,
  kind: stationKind,
  slots: z.array(slot).min(1).max(6),
  volume: z.number().int().min(0).max(100),
  responsible: z.string().trim().max(100),
  phone: z.string().trim().max(30),
  /** For instance `54,5 MHz`, `12 cụm loa`. */
  note: longText.max(300),
});
export type StationBody = z.infer<typeof stationBody>;
export const newStationBody = stationBody.extend({ agencyId: id });
/** `on-air` and `in-touch` for those that report by themselves; `by-hand` for those a person ticks. */
export const stationLine = z.enum(['in-touch', 'silent', 'never', 'by-hand', 'closed']);
export const stationView = stationBody.extend({
  id,
  agencyId: id,
  agencyName: z.string(),
  districtName: z.string().nullable(),
  hasToken: z.boolean(),
  line: stationLine,
  lastSeenAt: instant.nullable(),
  /** What it last told of itself. */
  told: z.object({
    version: z.string().nullable(),
    volume: z.number().nullable(),
    temperature: z.number().nullable(),
    freeMb: z.number().nullable(),
    playing: z.string().nullable(),
    sound: z.boolean().nullable(),
  }),
  closed: z.boolean(),
  mayChange: z.boolean(),
});
export type StationView = z.infer<typeof stationView>;
export const listStationsQuery = pageQuery.extend({
  kind: stationKind.optional(),
  line: stationLine.optional(),
  districtId: id.optional(),
  search: z.string().trim().max(200).optional(),
});
export const stationPage = pageOf(stationView);
export const stationCounts = z.object({
  all: z.number().int(),
  byHand: z.number().int(),
  inTouch: z.number().int(),
  silent: z.number().int(),
  never: z.number().int(),
});
/** POST /api/stations/import : what a list would bring, or brought. */
export const importStationsAnswer = z.object({
  kept: z.boolean(),
  added: z.number().int(),
  changed: z.number().int(),
  same: z.number().int(),
  /** Names of those that were closed: they stay so. */
  closed: z.array(z.string()),
  faults: z.array(z.object({ cell: z.string(), message: z.string() })),
});
export type ImportStationsAnswer = z.infer<typeof importStationsAnswer>;
/** POST /api/stations/:id/token : the only time the token is shown. */
export const stationToken = z.object({ token: z.string(), playerUrl: z.string(), boxUrl: z.string() });
export const stationOrderBody = z.object({
  order: z.enum(['volume', 'stop', 'reload']),
  volume: z.number().int().min(0).max(100).nullable(),
});

export const PLAY_OUTCOMES = ['played', 'broken-off', 'not-played'] as const;
export const playOutcome = z.enum(PLAY_OUTCOMES);
/** What a broadcast came to; `waiting` is still to come, `missed` is over and nobody has told of it. */
export const broadcastOutcome = z.enum(['waiting', 'played', 'broken-off', 'not-played', 'missed', 'dropped']);
export type BroadcastOutcome = z.infer<typeof broadcastOutcome>;
export const occurrenceView = z.object({
  id,
  stationId: id,
  stationName: z.string(),
  agencyId: id,
  agencyName: z.string(),
  bulletinId: id,
  title: z.string(),
  level: bulletinLevel,
  day: calendarDate,
  startsAt: instant.nullable(),
  seconds: z.number(),
  outcome: broadcastOutcome,
  note: z.string().nullable(),
  playedAt: instant.nullable(),
  by: z.string().nullable(),
});
export type OccurrenceView = z.infer<typeof occurrenceView>;
export const weekQuery = z.object({ agencyId: id, from: calendarDate });
export const weekAnswer = z.object({
  agencyId: id,
  agencyName: z.string(),
  days: z.array(calendarDate),
  stations: z.array(z.object({ id, name: z.string(), kind: stationKind, slots: z.array(slot) })),
  items: z.array(occurrenceView),
});
export type WeekAnswer = z.infer<typeof weekAnswer>;
export const matrixQuery = z.object({ from: calendarDate, districtId: id.optional(), bulletinId: id.optional() });
const matrixCells = z.array(
  z.object({
    planned: z.number().int(),
    played: z.number().int(),
    missed: z.number().int(),
    dropped: z.number().int(),
  }),
);
/** Either the districts of an area, each with its communes' sums, or the communes of one. */
export const matrixAnswer = z.object({
  days: z.array(calendarDate),
  districts: z.array(z.object({ agencyId: id, name: z.string(), places: z.number().int(), cells: matrixCells })),
  rows: z.array(z.object({ agencyId: id, name: z.string(), districtName: z.string().nullable(), cells: matrixCells })),
});
export type MatrixAnswer = z.infer<typeof matrixAnswer>;

/** GET /api/broadcasts/ticks : what a clerk has to tick for a day. */
export const ticksQuery = z.object({ day: calendarDate.optional() });
export const ticksAnswer = z.object({
  day: calendarDate,
  agencyName: z.string(),
  items: z.array(
    occurrenceView.extend({
      script: z.string(),
      otherTexts: bulletinBody.shape.otherTexts,
      mayTick: z.boolean(),
      mayUndo: z.boolean(),
    }),
  ),
});
export const tickBody = z
  .object({ outcome: z.enum(['played', 'not-played']), reason: z.string().trim().max(300) })
  .refine((body) => body.outcome === 'played' || body.reason.length >= 3, {
    path: ['reason'],
    message: 'reason needed',
  });

export const pronunciationBody = z.object({
  written: z.string().trim().min(1).max(60),
  spoken: z.string().trim().min(1).max(200),
});
export const pronunciations = z.object({
  items: z.array(pronunciationBody.extend({ id, agencyName: z.string(), own: z.boolean() })),
});
