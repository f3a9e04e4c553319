import { z } from 'zod';
import { coverageChannel } from './coverage.ts';
import { calendarDate, id, instant, pageOf, pageQuery, reason, shortText } from './values.ts';

/** POST /api/app/installs : the phone app says once, without a name, that it is installed and active. */
export const appInstallBody = z.object({
  /** 128 random bits in base64url, made once and kept by the app: 22 characters. Only its SHA-256 is kept here. */
  installToken: z.string().regex(/^[A-Za-z0-9_-]{21}[AQgw]$/),
  /** Code of the General Statistics Office, five digits, as the resident chose it; null when not asked or not answered. */
  communeCode: z
    .string()
    .regex(/^\d{5}$/)
    .nullable(),
  /** From the store's referrer (`utm_campaign`) or typed; null without one. */
  campaignCode: z.string().trim().max(16).nullable(),
  platform: z.enum(['android', 'ios']),
  version: z.string().regex(/^\d{1,3}(\.\d{1,4}){0,3}$/),
});
export type AppInstallBody = z.infer<typeof appInstallBody>;

/** How helping somebody ended. */
export const KIOSK_OUTCOMES = [
  'installed',
  'no-smartphone',
  'too-old',
  'storage-full',
  'refused',
  'no-network',
] as const;
export const kioskOutcome = z.enum(KIOSK_OUTCOMES);
export type KioskOutcome = z.infer<typeof kioskOutcome>;
const count = z.number().int();
const tally = z.object({
  installed: count,
  'no-smartphone': count,
  'too-old': count,
  'storage-full': count,
  refused: count,
  'no-network': count,
} satisfies Record<KioskOutcome, typeof count>);
export type KioskTally = z.infer<typeof tally>;

/** POST /api/quay/:token/ticks : what a kiosk has noted; empty as a sign of life. */
export const kioskTick = z.object({
  /** Made by the device: what arrives twice is one tick. */
  id,
  outcome: kioskOutcome,
  at: instant,
  /** Once true it stays true, in whatever order things arrive. */
  undone: z.boolean(),
});
export type KioskTick = z.infer<typeof kioskTick>;
export const kioskTicksBody = z.object({
  ticks: z.array(kioskTick).max(200),
  /** How many the device holds after these. */
  unsent: z.number().int().min(0).max(1_000_000),
});
export const kioskParams = z.object({ token: z.string().max(64) });
/** What the kiosk page shows of itself, and the counts after the ticks. */
export const kioskState = z.object({
  name: z.string(),
  place: z.string(),
  agencyName: z.string(),
  code: z.string(),
  /** Short address that the resident's phone opens. */
  installAddress: z.string(),
  day: calendarDate,
  today: tally,
  total: tally,
  serverTime: instant,
});
export type KioskState = z.infer<typeof kioskState>;

const minutes = z.number().int().min(0).max(1_440);
const kioskFields = z.object({
  name: shortText,
  place: z.string().trim().max(300),
  helper: z.string().trim().max(200),
  /** Hours of duty in minutes since midnight. */
  opensAt: minutes,
  closesAt: minutes,
  /** 1 is Monday, 7 Sunday. */
  weekdays: z.array(z.number().int().min(1).max(7)).max(7),
});
/** POST /api/kiosks */
export const createKioskBody = kioskFields.extend({ agencyId: id, campaignId: id });
/** PUT /api/kiosks/:id */
export const changeKioskBody = kioskFields;
export type KioskFields = z.infer<typeof kioskFields>;
/** POST /api/kiosks/:id/revoke */
export const revokeKioskBody = z.object({ reason });

export const KIOSK_CONDITIONS = ['at-work', 'silent', 'off-duty', 'never-seen', 'revoked'] as const;
/** GET /api/kiosks */
export const listKiosksQuery = pageQuery.extend({
  search: z.string().trim().max(200).optional(),
  revoked: z.stringbool().optional(),
});
export const kioskSummary = kioskFields.extend({
  id,
  agencyId: id,
  agencyName: z.string(),
  communeName: z.string().nullable(),
  campaignId: id,
  campaignName: z.string(),
  code: z.string(),
  condition: z.enum(KIOSK_CONDITIONS),
  lastSeenAt: instant.nullable(),
  unsent: z.number().int(),
  today: tally,
  total: tally,
  createdAt: instant,
  revokedAt: instant.nullable(),
  revokedReason: z.string().nullable(),
});
export type KioskSummary = z.infer<typeof kioskSummary>;
export const kioskPage = pageOf(kioskSummary);
/** GET /api/kiosks/:id . `link` is null for who may only look, and once revoked. */
export const kioskDetail = kioskSummary.extend({
  link: z.string().nullable(),
  installAddress: z.string(),
  days: z.array(z.object({ day: calendarDate, counts: tally })),
});
export type KioskDetail = z.infer<typeof kioskDetail>;

/** GET /api/installing/totals : over the kiosks that the caller sees. */
export const installingTotals = z.object({
  kiosks: z.number().int(),
  silent: z.number().int(),
  today: tally,
  total: tally,
  /** What the app said and was not believed, by why, in the last 30 days. */
  doubtful: z.object({ 'many-from-one-place': count, 'over-residents': count, surge: count }),
});
/** GET /api/installing/choices : whose kiosks and codes the caller may make, and for what campaign. */
export const installingChoices = z.object({
  agencies: z.array(z.object({ id, name: z.string() })),
  campaigns: z.array(z.object({ id, name: z.string() })),
});

/** GET /api/install-codes */
export const listCodesQuery = pageQuery.extend({
  search: z.string().trim().max(200).optional(),
  channel: coverageChannel.optional(),
  campaignId: id.optional(),
});
export const codeSummary = z.object({
  id,
  code: z.string(),
  channel: coverageChannel,
  label: z.string(),
  agencyName: z.string().nullable(),
  communeName: z.string().nullable(),
  campaignName: z.string(),
  installAddress: z.string(),
  opened: z.number().int(),
  installed: z.number().int(),
  createdAt: instant,
});
export type CodeSummary = z.infer<typeof codeSummary>;
export const codePage = pageOf(codeSummary);
/** POST /api/install-codes */
export const createCodeBody = z.object({ campaignId: id, channel: coverageChannel, agencyId: id, label: shortText });
