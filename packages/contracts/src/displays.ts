import { z } from 'zod';
import { calendarDate, id, instant, pageOf, pageQuery, shortText } from './values.ts';

/** What hangs and shines: posters and leaflets with their places, outdoor and lobby screens with their playlists. */
export const POSTER_FORMATS = ['a3', 'a4', 'a5', 'a-frame', 'table-card', 'bus-sticker'] as const;
export const posterFormat = z.enum(POSTER_FORMATS);
export type PosterFormat = z.infer<typeof posterFormat>;

export const POSTER_AUDIENCES = [
  'general',
  'one-stop',
  'culture-house',
  'market',
  'school',
  'hospital',
  'station',
  'enterprise',
  'urgent',
] as const;
export const posterAudience = z.enum(POSTER_AUDIENCES);
export type PosterAudience = z.infer<typeof posterAudience>;

/** How faces lie on paper: cut to size, with bleed and crop marks for a printing house, or several on one sheet. */
export const PRINT_SHEETS = ['trimmed', 'crop-marks', 'a4', 'a3', 'sra3'] as const;
export const printSheet = z.enum(PRINT_SHEETS);
export type PrintSheet = z.infer<typeof printSheet>;

const words = (longest: number) => z.object({ vi: z.string().max(longest), en: z.string().max(longest) });

/** `*` stands around the words in yellow; a line breaks where it shall; `{app}` is the app's name. */
export const posterContent = z.object({
  headline: words(90).refine(({ vi }) => vi.replace(/[*\s]/g, '') !== '', 'required'),
  lead: words(200),
  appName: z.string().trim().min(1).max(40),
  hotline: z.string().trim().max(30),
  urgent: z.boolean(),
});
export type PosterContentView = z.infer<typeof posterContent>;

export const posterBody = z.object({ name: shortText, audience: posterAudience, content: posterContent });
export const newPosterBody = posterBody.extend({ campaignId: id });
export const posterView = posterBody.extend({
  id,
  agencyId: id,
  agencyName: z.string(),
  campaignId: id,
  campaignName: z.string(),
  placements: z.number().int(),
  hung: z.number().int(),
  mayChange: z.boolean(),
  updatedAt: instant,
});
export type PosterView = z.infer<typeof posterView>;
export const posterPage = pageOf(posterView);
export const listPostersQuery = pageQuery.extend({ campaignId: id.optional() });
export const previewQuery = z.object({ format: posterFormat, placeId: id.optional() });
export const draftPreviewBody = z.object({
  format: z.enum([...POSTER_FORMATS, 'slide-landscape', 'slide-portrait']),
  content: posterContent,
});

/** Headlines ready to be chosen, and how many go on one sheet. */
export const posterCatalogue = z.object({
  wordings: z.record(z.string(), z.array(posterContent.pick({ headline: true, lead: true }))),
  perSheet: z.record(z.string(), z.record(z.string(), z.number().int())),
  campaigns: z.array(z.object({ id, name: z.string(), state: z.string() })),
});

export const PLACE_TYPES = [
  'one-stop',
  'culture-house',
  'market',
  'school',
  'hospital',
  'station',
  'enterprise',
  'hospitality',
  'checkpoint',
  'public-place',
  'other',
] as const;
export const placeType = z.enum(PLACE_TYPES);
export type PlaceType = z.infer<typeof placeType>;

const latitude = z.number().min(-90).max(90).nullable();
const longitude = z.number().min(-180).max(180).nullable();

export const placeBody = z.object({
  agencyId: id,
  type: placeType,
  name: shortText,
  address: z.string().trim().max(300),
  latitude,
  longitude,
});
export const placeView = placeBody.extend({
  id,
  agencyName: z.string(),
  districtName: z.string().nullable(),
  placements: z.number().int(),
});
export type PlaceView = z.infer<typeof placeView>;
export const placePage = pageOf(placeView);
export const listPlacesQuery = pageQuery.extend({
  type: placeType.optional(),
  agencyId: id.optional(),
  search: z.string().trim().max(200).optional(),
});

/** What an imported list would bring: faults by row, and nothing kept until it is asked for. */
export const importPlacesAnswer = z.object({
  added: z.number().int(),
  known: z.number().int(),
  kept: z.boolean(),
  faults: z.array(z.object({ row: z.number().int(), column: z.string(), message: z.string() })),
  sample: z.array(z.object({ name: z.string(), type: placeType, agencyName: z.string(), address: z.string() })),
});
export type ImportPlacesAnswer = z.infer<typeof importPlacesAnswer>;

export const PLACEMENT_STATES = ['to-hang', 'hung', 'missing', 'damaged', 'taken-down'] as const;
export const placementState = z.enum(PLACEMENT_STATES);
export type PlacementState = z.infer<typeof placementState>;
export const PLACEMENT_ACTS = ['hang', 'report-missing', 'report-damaged', 'take-down'] as const;
export const placementAct = z.enum(PLACEMENT_ACTS);
export type PlacementAct = z.infer<typeof placementAct>;

export const planPlacementsBody = z.object({
  posterId: id,
  format: posterFormat,
  /** Every place of these types in the agency's area, or those that are named. */
  types: z.array(placeType).max(20),
  placeIds: z.array(id).max(2_000),
  dueOn: calendarDate.nullable(),
});
export const planned = z.object({ planned: z.number().int(), known: z.number().int() });

export const placementView = z.object({
  id,
  placeId: id,
  placeName: z.string(),
  placeType,
  address: z.string(),
  agencyId: id,
  agencyName: z.string(),
  districtName: z.string().nullable(),
  posterId: id,
  posterName: z.string(),
  campaignId: id,
  format: posterFormat,
  code: z.string(),
  dueOn: calendarDate.nullable(),
  late: z.boolean(),
  state: placementState,
  stateAt: instant,
  /** The last photo, small and without metadata. */
  photo: z.string().nullable(),
  acts: z.array(placementAct),
});
export type PlacementView = z.infer<typeof placementView>;
export const placementPage = pageOf(placementView);
export const listPlacementsQuery = pageQuery.extend({
  campaignId: id.optional(),
  state: placementState.optional(),
  late: z.stringbool().optional(),
  agencyId: id.optional(),
  mine: z.stringbool().optional(),
  search: z.string().trim().max(200).optional(),
});
export const placementDetail = placementView.extend({
  ticks: z.array(
    z.object({
      id,
      state: placementState,
      at: instant,
      personName: z.string().nullable(),
      note: z.string(),
      photo: z.string().nullable(),
      hasLocation: z.boolean(),
    }),
  ),
});
/** The fields beside the photo of a tick (multipart). */
export const tickFields = z.object({
  act: placementAct,
  note: z.string().trim().max(500),
  requestKey: id,
  latitude,
  longitude,
});

const counts = z.object({
  total: z.number().int(),
  hung: z.number().int(),
  late: z.number().int(),
  broken: z.number().int(),
});
/** How far the checklist is, by district and commune. */
export const placementProgress = z.object({
  all: counts,
  districts: z.array(
    counts.extend({
      agencyId: id,
      name: z.string(),
      communes: z.array(counts.extend({ agencyId: id, name: z.string() })),
    }),
  ),
});
export type PlacementProgress = z.infer<typeof placementProgress>;

export const printBody = z.object({
  posterId: id,
  format: posterFormat,
  sheet: printSheet,
  /** Empty for one page without a place. */
  placeIds: z.array(id).max(2_000),
  /** Every open place of this type in the agency's area. */
  type: placeType.nullable(),
});
export const PRINT_STATES = ['waiting', 'printing', 'done', 'failed'] as const;
export const printView = z.object({
  id,
  posterName: z.string(),
  format: posterFormat,
  sheet: printSheet,
  state: z.enum(PRINT_STATES),
  donePages: z.number().int(),
  pages: z.number().int(),
  createdAt: instant,
  finishedAt: instant.nullable(),
  fault: z.string().nullable(),
});
export type PrintView = z.infer<typeof printView>;
export const printPage = pageOf(printView);
