import { z } from 'zod';
import { id, instant, pageOf, pageQuery, shortText } from './values.ts';

/** Lists of people who are written to, those who asked not to be, and what they write back. */
export const AUDIENCE_STATES = ['importing', 'checking', 'ready', 'failed', 'archived'] as const;
export const audienceState = z.enum(AUDIENCE_STATES);
export type AudienceState = z.infer<typeof audienceState>;

/** Why a file cannot be read as a list at all. */
export const TABLE_FAILURES = [
  'not-a-table',
  'old-excel',
  'locked',
  'broken',
  'too-large',
  'too-many-rows',
  'quote-open',
  'empty',
  'no-phone-column',
  'no-such-sheet',
  'cancelled',
  'stopped-often',
] as const;
export type TableFailure = (typeof TABLE_FAILURES)[number];

/** What is wrong with one cell. `PHONE_*` and `repeated` keep a row out; the rest lets it in and tells. */
export const ROW_FAULTS = [
  'phone-empty',
  'phone-letters',
  'phone-several',
  'phone-scientific',
  'phone-too-short',
  'phone-too-long',
  'phone-landline',
  'phone-service',
  'phone-foreign',
  'phone-unknown-prefix',
  'cell-error',
  'repeated',
  'name-too-long',
  'commune-unknown',
  'commune-ambiguous',
  'commune-guessed',
  'language-unknown',
] as const;
export type RowFault = (typeof ROW_FAULTS)[number];
/** Faults that only tell: the row is used all the same. */
export const MILD_FAULTS: readonly RowFault[] = [
  'name-too-long',
  'commune-unknown',
  'commune-ambiguous',
  'commune-guessed',
  'language-unknown',
];

export const CONTACT_FIELDS = ['phone', 'name', 'commune', 'district', 'group', 'language'] as const;
export type ContactField = (typeof CONTACT_FIELDS)[number];
const column = z.number().int().min(0).max(199).nullable();

/** How a file is read: which sheet, where its headings are, which column holds what. Rows count from 1, columns from 0. */
export const tableLayout = z.object({
  sheet: z.number().int().min(0).max(255),
  /** 0 when the file has no headings. */
  headerRow: z.number().int().min(0).max(50),
  columns: z.object({
    phone: column,
    name: column,
    commune: column,
    district: column,
    group: column,
    language: column,
  }),
  /** Text written with the fonts of TCVN3 (.VnTime), to be turned into Unicode. */
  tcvn3: z.boolean(),
});
export type TableLayout = z.infer<typeof tableLayout>;

export const contactLanguage = z.enum(['vi', 'en']);
const groupName = z.string().trim().max(100);

/** POST /api/outreach/audiences: multipart, these fields and the file; or JSON with pasted numbers. */
export const audienceBody = z.object({
  name: shortText.max(200),
  group: groupName.default(''),
  language: contactLanguage.default('vi'),
});
export const pasteBody = audienceBody.extend({ numbers: z.string().min(1).max(1_000_000) });

export const audienceSummary = z.object({
  id,
  name: z.string(),
  state: audienceState,
  group: z.string(),
  language: contactLanguage,
  fileName: z.string(),
  createdBy: z.string(),
  createdAt: instant,
  /** Rows read so far, and how much of the file that is, 0 to 1. */
  rowsDone: z.number().int(),
  share: z.number().min(0).max(1),
  /** Numbers that can be written to: without faults, repeats, and those who asked not to be. */
  usable: z.number().int(),
  faulty: z.number().int(),
  repeated: z.number().int(),
  mild: z.number().int(),
  optedOut: z.number().int(),
  /** Numbers that stand in other lists of the agency too; a campaign writes to each once. */
  elsewhere: z.number().int(),
  /** Why the file could not be read and what to do, in the caller's language. */
  failure: z.object({ code: z.enum(TABLE_FAILURES), message: z.string() }).nullable(),
  /** Names and numbers are erased after this day. */
  keepUntil: z.string(),
});
export type AudienceSummary = z.infer<typeof audienceSummary>;
export const audiencePage = pageOf(audienceSummary);
export const listAudiencesQuery = pageQuery.extend({
  state: audienceState.optional(),
  search: z.string().trim().max(100).optional(),
});

export const AUDIENCE_ACTS = ['change-layout', 'cancel', 'confirm', 'archive', 'restore', 'retry'] as const;
export type AudienceAct = (typeof AUDIENCE_ACTS)[number];

/** One list with the first rows of its file as they were read, and what may be done with it. */
export const audienceDetail = audienceSummary.extend({
  layout: tableLayout.nullable(),
  sheets: z.array(z.string()),
  encoding: z.string().nullable(),
  delimiter: z.string().nullable(),
  preview: z.array(z.object({ number: z.number().int(), cells: z.array(z.string()) })),
  faultCounts: z.array(
    z.object({ kind: z.enum(ROW_FAULTS), label: z.string(), count: z.number().int(), mild: z.boolean() }),
  ),
  /** By commune and group; null where a group is smaller than the least that is shown. */
  reach: z.array(
    z.object({
      communeId: id.nullable(),
      commune: z.string(),
      district: z.string(),
      group: z.string(),
      count: z.number().int().nullable(),
    }),
  ),
  reachLeast: z.number().int(),
  acts: z.array(z.enum(AUDIENCE_ACTS)),
});
export type AudienceDetail = z.infer<typeof audienceDetail>;

/** GET /api/outreach/audiences/:id/faults */
export const faultsQuery = pageQuery.extend({ kind: z.enum(ROW_FAULTS).optional() });
export const audienceFault = z.object({
  row: z.number().int(),
  column: z.number().int(),
  kind: z.enum(ROW_FAULTS),
  value: z.string(),
  mild: z.boolean(),
  /** What is wrong and what to do, in the caller's language. */
  message: z.string(),
});
export type AudienceFault = z.infer<typeof audienceFault>;
export const faultPage = pageOf(audienceFault);

/** GET /api/outreach/audiences/:id/contacts */
export const contactsQuery = pageQuery.extend({
  kind: z.enum(['all', 'opted-out', 'elsewhere']).default('all'),
  search: z.string().trim().max(100).optional(),
});
export const contactRow = z.object({
  phone: z.string(),
  name: z.string().nullable(),
  commune: z.string().nullable(),
  group: z.string().nullable(),
  language: contactLanguage,
  row: z.number().int().nullable(),
  optedOut: z.boolean(),
  elsewhere: z.array(z.string()),
});
export type ContactRow = z.infer<typeof contactRow>;
export const contactPage = pageOf(contactRow);

/** POST /api/outreach/audiences/:id/confirm: what the person saw when agreeing; another number than now is refused. */
export const confirmBody = z.object({ usable: z.number().int().min(0) });

export const OPT_OUT_VIAS = ['reply', 'link', 'counter'] as const;
export const optOutRow = z.object({
  phone: z.string(),
  at: instant,
  via: z.enum(OPT_OUT_VIAS),
  by: z.string().nullable(),
  note: z.string(),
});
export type OptOutRow = z.infer<typeof optOutRow>;
export const optOutPage = pageOf(optOutRow);
export const listOptOutsQuery = pageQuery.extend({ search: z.string().trim().max(30).optional() });
export const addOptOutBody = z.object({
  phone: z.string().trim().min(1).max(60),
  note: z.string().trim().max(300).default(''),
});
export const removeOptOutBody = z.object({
  phone: z.string().trim().min(1).max(60),
  reason: z.string().trim().min(3).max(300),
});

export const REPLY_STATES = ['new', 'answered', 'forwarded'] as const;
export const replyState = z.enum(REPLY_STATES);
export type ReplyState = z.infer<typeof replyState>;
export const replyRow = z.object({
  id,
  phone: z.string(),
  text: z.string(),
  at: instant,
  state: replyState,
  /** True when it was an opt-out and was taken as one. */
  isOptOut: z.boolean(),
  note: z.string(),
  handledBy: z.string().nullable(),
  handledAt: instant.nullable(),
});
export type ReplyRow = z.infer<typeof replyRow>;
export const replyPage = pageOf(replyRow);
export const listRepliesQuery = pageQuery.extend({
  state: replyState.optional(),
  search: z.string().trim().max(100).optional(),
});
export const markReplyBody = z.object({ state: replyState, note: z.string().trim().max(500).default('') });

/** A task of a directive whose figures come from a campaign. */
export const taskLinkRow = z.object({
  id,
  campaignId: id,
  campaignName: z.string(),
  documentId: id,
  title: z.string(),
  path: z.string(),
  text: z.string(),
  /** Agencies that have a figure from the campaign, and the sums over them. */
  agencies: z.number().int(),
  done: z.number(),
  total: z.number(),
  figuresAt: instant.nullable(),
  mayUnlink: z.boolean(),
});
export type TaskLinkRow = z.infer<typeof taskLinkRow>;
export const taskLinkList = z.object({ items: z.array(taskLinkRow) });
/** GET /api/outreach/task-links: of one campaign, or of one task. */
export const taskLinksQuery = z.object({
  campaignId: id.optional(),
  documentId: id.optional(),
  path: z.string().max(40).optional(),
});
export const linkTaskBody = z.object({ campaignId: id, documentId: id, path: z.string().min(1).max(40) });
export const linkableTasks = z.object({
  items: z.array(z.object({ documentId: id, title: z.string(), path: z.string(), text: z.string() })),
});
