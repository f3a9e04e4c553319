import { z } from 'zod';
import { calendarDate, id, instant, pageOf, pageQuery, reason } from './values.ts';

/** Way of a campaign; the server's transition table says what may follow what. */
export const CAMPAIGN_STATES = ['draft', 'submitted', 'approved', 'sending', 'stopped', 'done', 'cancelled'] as const;
export const campaignState = z.enum(CAMPAIGN_STATES);
export type CampaignState = z.infer<typeof campaignState>;
export const CAMPAIGN_ACTS = [
  'edit',
  'try',
  'submit',
  'return',
  'approve',
  'stop',
  'resume',
  'cancel',
  'discard',
  'reconcile',
] as const;
export const campaignAct = z.enum(CAMPAIGN_ACTS);
export type CampaignAct = z.infer<typeof campaignAct>;

/** Where one message is; what is in hand is still planned. `unknown`: it may have reached the carrier, and no answer came. */
export const DELIVERY_STATES = [
  'planned',
  'accepted',
  'delivered',
  'failed',
  'unknown',
  'opted-out',
  'cancelled',
] as const;
export const deliveryState = z.enum(DELIVERY_STATES);
export type DeliveryState = z.infer<typeof deliveryState>;

export const MESSAGE_CHANNELS = ['sms', 'zalo'] as const;
export const messageChannel = z.enum(MESSAGE_CHANNELS);
export type MessageChannel = z.infer<typeof messageChannel>;

/** What stands in braces in a message: name, commune, install link, and the link under which its reader refuses further ones. */
export const MESSAGE_PLACES = ['ten', 'xa', 'lien_ket', 'tu_choi'] as const;
export type MessagePlace = (typeof MESSAGE_PLACES)[number];

const minuteOfDay = z.number().int().min(0).max(1_440);

/** One message: for a language, and for one group of the lists or for everybody (`group` null). */
export const messageVariant = z.object({
  language: z.enum(['vi', 'en']),
  group: z.string().trim().min(1).max(100).nullable(),
  text: z.string().max(1_600),
  /** Sent without marks: 160 characters a segment instead of 70. */
  unaccented: z.boolean(),
  zalo: z
    .object({
      templateId: z.string().trim().max(64),
      parameters: z.record(z.string().regex(/^\w{1,40}$/), z.string().max(400)),
    })
    .nullable(),
});
export type MessageVariant = z.infer<typeof messageVariant>;

/** When messages go out. All times of day are Vietnam's, in minutes since midnight. */
export const campaignSchedule = z.object({
  /** Null: as soon as it is approved. */
  startAt: instant.nullable(),
  windowFrom: minuteOfDay,
  windowUntil: minuteOfDay,
  /** Messages a minute over all gateways; null: as fast as the lines take them. */
  perMinute: z.number().int().min(1).max(1_000_000).nullable(),
  /** Further rounds, so many days apart. */
  repeats: z.number().int().min(0).max(30),
  repeatEveryDays: z.number().int().min(1).max(90),
  /** `failed`: only those whom no earlier round reached. */
  repeatTo: z.enum(['failed', 'everyone']),
});

/** All that a campaign says. A draft may lack things; submitting lists what. */
export const campaignPlan = z.object({
  name: z.string().trim().min(1).max(200),
  goal: z.string().trim().max(5_000),
  targetPercent: z.number().int().min(1).max(100).nullable(),
  communeTargets: z.array(z.object({ agencyId: id, percent: z.number().int().min(1).max(100) })).max(2_000),
  startsOn: calendarDate.nullable(),
  endsOn: calendarDate.nullable(),
  /** By law: goes out in quiet hours and to those who asked not to be written to. */
  emergency: z.boolean(),
  audienceIds: z.array(id).max(50),
  /** In the order they are tried: what Zalo cannot bring goes by SMS when both stand here. */
  channels: z
    .array(messageChannel)
    .min(1)
    .max(2)
    .refine((list) => new Set(list).size === list.length, 'twice the same channel'),
  messages: z.array(messageVariant).min(1).max(40),
  schedule: campaignSchedule,
});
export type CampaignPlan = z.infer<typeof campaignPlan>;

/** Something that keeps a draft from being submitted: which part of it, and what is wrong, as codes the web has words for. */
export const planFault = z.object({
  part: z.enum(['goal', 'audience', 'message', 'schedule']),
  code: z.string(),
  value: z.string().nullable(),
});
export type PlanFault = z.infer<typeof planFault>;

const many = z.number().int();
const counts = z.object({
  planned: many,
  accepted: many,
  delivered: many,
  failed: many,
  unknown: many,
  'opted-out': many,
  cancelled: many,
});
/** Counts of a campaign as last gathered; groups under the minimum size are left out and counted in `hiddenGroups`. */
export const campaignFigures = z.object({
  at: instant.nullable(),
  total: z.number().int(),
  byState: counts,
  byRound: z.array(
    z.object({
      round: z.number().int(),
      state: z.enum(['waiting', 'planning', 'ready', 'done']),
      dueAt: instant,
      planned: z.number().int(),
      byState: counts,
    }),
  ),
  byChannel: z.array(z.object({ channel: messageChannel, byState: counts })),
  byNetwork: z.array(z.object({ network: z.string(), byState: counts })),
  byCommune: z.array(z.object({ agencyId: id.nullable(), name: z.string(), byState: counts })),
  hiddenGroups: z.number().int(),
  reasons: z.array(z.object({ reason: z.string(), code: z.string().nullable(), count: z.number().int() })),
  points: z.array(
    z.object({
      at: instant,
      handed: z.number().int(),
      delivered: z.number().int(),
      failed: z.number().int(),
    }),
  ),
  /** Đồng for what carriers have taken so far. */
  cost: z.number(),
});
export type CampaignFigures = z.infer<typeof campaignFigures>;

export const campaignSummary = z.object({
  id,
  agencyId: id,
  agencyName: z.string(),
  name: z.string(),
  state: campaignState,
  emergency: z.boolean(),
  startsOn: calendarDate.nullable(),
  endsOn: calendarDate.nullable(),
  targetPercent: z.number().nullable(),
  channels: z.array(messageChannel),
  total: z.number().int(),
  byState: counts,
  cost: z.number(),
  createdBy: z.string(),
  updatedAt: instant,
});
export type CampaignSummary = z.infer<typeof campaignSummary>;

/** GET /api/campaigns */
export const listCampaignsQuery = pageQuery.extend({ state: campaignState.optional() });
export const campaignPage = pageOf(campaignSummary);

/** GET /api/campaigns/:id */
export const campaignDetail = campaignSummary.extend({
  plan: campaignPlan,
  version: z.number().int(),
  /** Values as long as the real ones, to count a message by while it is written. */
  examples: z.object({ ten: z.string(), xa: z.string(), lien_ket: z.string(), tu_choi: z.string() }),
  faults: z.array(planFault),
  acts: z.array(campaignAct),
  /** Why a button is not there, as a code: `own-writing` for those who wrote it themselves. */
  cannotApprove: z.enum(['own-writing']).nullable(),
  submittedBy: z.string().nullable(),
  approvedBy: z.string().nullable(),
  approvedAt: instant.nullable(),
  figures: campaignFigures,
  /** Planned messages that may be on the line now: after a stop the counts are final when it is 0. */
  inHand: z.number().int(),
  history: z.array(
    z.object({
      at: instant,
      act: z.string(),
      personName: z.string().nullable(),
      detail: z.record(z.string(), z.unknown()),
    }),
  ),
});
export type CampaignDetail = z.infer<typeof campaignDetail>;

/** POST /api/campaigns */
export const createCampaignBody = z.object({ name: z.string().trim().min(1).max(200) });
/** PUT /api/campaigns/:id : `version` is the one the screen has. */
export const saveCampaignBody = z.object({ version: z.number().int(), plan: campaignPlan });
export const campaignReasonBody = z.object({ reason });

/** GET /api/campaigns/:id/estimate : whom it reaches, what it costs, and real messages. */
export const campaignEstimate = z.object({
  lists: z.array(z.object({ id, name: z.string(), contacts: z.number().int() })),
  contacts: z.number().int(),
  duplicates: z.number().int(),
  optedOut: z.number().int(),
  recipients: z.number().int(),
  byNetwork: z.array(z.object({ network: z.string(), recipients: z.number().int() })),
  byCommune: z.array(z.object({ name: z.string(), recipients: z.number().int() })),
  hiddenGroups: z.number().int(),
  /** Đồng for one round by SMS, and by the first channel when that is Zalo. */
  smsSegments: z.number(),
  smsPrice: z.number(),
  smsCost: z.number(),
  zaloPrice: z.number().nullable(),
  zaloCost: z.number().nullable(),
  /** Minutes of sending at the lines' and the schedule's rate; null when no gateway is set up. */
  minutes: z.number().nullable(),
  previews: z.array(
    z.object({
      phone: z.string(),
      name: z.string().nullable(),
      commune: z.string().nullable(),
      language: z.enum(['vi', 'en']),
      channel: messageChannel,
      text: z.string(),
      encoding: z.enum(['gsm7', 'ucs2']),
      segments: z.number().int(),
      zalo: z.object({ templateId: z.string(), parameters: z.record(z.string(), z.string()) }).nullable(),
    }),
  ),
});
export type CampaignEstimate = z.infer<typeof campaignEstimate>;

/** GET /api/campaigns/:id/targets : the communes it is for, with what a target is chosen by. */
export const campaignTarget = z.object({
  agencyId: id,
  key: z.string(),
  name: z.string(),
  districtName: z.string(),
  population: z.number().int().nullable(),
  /** 0 to 1 of residents. */
  smartphoneShare: z.number(),
  /** Null where the campaign's own target holds. */
  percent: z.number().int().nullable(),
});
export type CampaignTarget = z.infer<typeof campaignTarget>;
export const campaignTargets = z.object({ items: z.array(campaignTarget) });
/** POST /api/campaigns/:id/targets/excel (multipart) : what a filled-in sheet says. It changes nothing; the draft takes it over. */
export const targetSheet = z.object({
  targets: campaignPlan.shape.communeTargets,
  faults: z.array(z.object({ sheet: z.string(), cell: z.string(), message: z.string() })),
});
export type TargetSheet = z.infer<typeof targetSheet>;

/** POST /api/campaigns/:id/try : the message as it stands to one's own phone. */
export const tryCampaignBody = z.object({ phone: z.string().trim().min(8).max(20), variant: z.number().int().min(0) });
/** GET /api/campaigns/:id/tries : what became of them. */
export const campaignTries = z.object({
  items: z.array(
    z.object({ phone: z.string(), state: deliveryState, reason: z.string().nullable(), channel: messageChannel }),
  ),
});

/** GET /api/campaigns/:id/deliveries?state=unknown : rows to look at, numbers half hidden. */
export const listDeliveriesQuery = pageQuery.extend({ state: deliveryState });
export const deliveryLine = z.object({
  round: z.number().int(),
  phone: z.string(),
  name: z.string().nullable(),
  communeName: z.string().nullable(),
  channel: messageChannel,
  network: z.string(),
  state: deliveryState,
  reason: z.string().nullable(),
  code: z.string().nullable(),
  handedAt: instant.nullable(),
  settledAt: instant.nullable(),
});
export const deliveryPage = pageOf(deliveryLine);

/** POST /api/campaigns/:id/reconcile : what a person decides on all rows that are unknown. */
export const reconcileBody = z.object({ decision: z.enum(['send-again', 'take-as-sent', 'take-as-failed']), reason });

/** POST /api/numbers : all that one number was sent; asking is recorded. */
export const lookUpNumberBody = z.object({ phone: z.string().trim().min(8).max(20) });
export const numberHistory = z.object({
  phone: z.string(),
  optedOut: z.object({ at: instant, via: z.string() }).nullable(),
  deliveries: z.array(deliveryLine.extend({ campaignId: id, campaignName: z.string() })),
});
export type NumberHistory = z.infer<typeof numberHistory>;
