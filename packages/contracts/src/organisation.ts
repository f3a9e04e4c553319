import { AGENCY_KINDS } from '@phong-tuyen/letters/model';
import { z } from 'zod';
import { calendarDate, id, instant, pageOf, pageQuery, shortText } from './values.ts';

export const agencyKind = z.enum(AGENCY_KINDS);
export const ROLES = ['clerk', 'specialist', 'leader', 'head', 'administrator'] as const;
export const role = z.enum(ROLES);
export type Role = z.infer<typeof role>;
/** Authorities to sign with (NĐ 30/2020 art. 13); HEAD signs in their own right. */
export const signingAuthority = z.enum(['HEAD', 'TM', 'KT', 'TL', 'TUQ']);

export const agencySummary = z.object({
  id,
  key: z.string(),
  name: z.string(),
  shortName: z.string(),
  kind: agencyKind,
  parentId: id.nullable(),
  codeQcvn102: z.string().nullable(),
  codeQd20: z.string().nullable(),
  gsoCode: z.string().nullable(),
  symbol: z.string(),
  population: z.number().int().nullable(),
  tile: z.object({ row: z.number().int(), column: z.number().int() }).nullable(),
  childCount: z.number().int(),
  peopleCount: z.number().int(),
});
export type AgencySummary = z.infer<typeof agencySummary>;

/** GET /api/agencies?parentId=&kind=&search= : children of one agency, or a search over all. */
export const listAgenciesQuery = pageQuery.extend({
  parentId: id.optional(),
  kind: agencyKind.optional(),
  search: z.string().trim().max(100).optional(),
});
export const agencyPage = pageOf(agencySummary);

export const officeSummary = z.object({
  id,
  agencyId: id,
  agencyName: z.string(),
  personId: id,
  personName: z.string(),
  role,
  position: z.string(),
  signs: z.array(signingAuthority),
  validFrom: calendarDate,
  validUntil: calendarDate.nullable(),
});
export type OfficeSummary = z.infer<typeof officeSummary>;

/** GET /api/agencies/:id */
export const agencyDetail = agencySummary.extend({
  path: z.array(z.object({ id, name: z.string() })),
  aliases: z.array(z.string()),
  offices: z.array(officeSummary),
});
export type AgencyDetail = z.infer<typeof agencyDetail>;

/** GET /api/people?agencyId=&search= */
export const personSummary = z.object({
  id,
  name: z.string(),
  email: z.string(),
  /** Null for callers who do not keep people's records. */
  phone: z.string().nullable().default(null),
  disabled: z.boolean(),
  offices: z.array(officeSummary),
});
export const personPage = pageOf(personSummary);
export const listPeopleQuery = pageQuery.extend({
  agencyId: id.optional(),
  search: z.string().trim().max(100).optional(),
});

/** GET /api/session, PUT /api/session/office */
export const sessionAnswer = z.object({
  person: z.object({ id, name: z.string(), email: z.string(), language: z.enum(['vi', 'en']) }),
  offices: z.array(officeSummary.extend({ deputyFor: z.string().nullable() })),
  activeOfficeId: id,
  abilities: z.array(z.string()),
  twoFactorEnabled: z.boolean(),
  /** True while a one-time password is in use: nothing may be done but choosing one's own. */
  passwordChangeRequired: z.boolean(),
});
export type SessionAnswer = z.infer<typeof sessionAnswer>;
export const switchOfficeBody = z.object({ officeId: id });
/** PUT /api/session/language */
export const languageBody = z.object({ language: z.enum(['vi', 'en']) });
/** GET /api/session/providers: what the sign-in page may offer. */
export const providersAnswer = z.object({
  password: z.boolean(),
  passkey: z.boolean(),
  oidc: z.array(z.object({ id: z.string(), name: z.string() })),
  /** Demo accounts, only on a demo installation. */
  demoAccounts: z.array(z.object({ email: z.string(), password: z.string(), label: z.string() })),
});
/** GET /api/session/list; DELETE /api/session/list/:id; POST /api/session/sign-out-everywhere */
export const openSessionParams = z.object({ id: z.uuid() });
export const openSession = z.object({
  id: z.string(),
  createdAt: instant,
  lastSeenAt: instant,
  address: z.string().nullable(),
  userAgent: z.string().nullable(),
  current: z.boolean(),
});
export const openSessions = z.object({ items: z.array(openSession) });

/** QCVN 102:2016/BTTTT: 13 characters, province.department.unit.level and number. */
export const codeQcvn102 = z
  .string()
  .regex(/^\d{3}\.\d{2}\.\d{2}\.[A-Y]\d{2}$/, 'Mã QCVN 102 có dạng 000.02.15.H47 (13 ký tự).');
/** QĐ 20/2020/QĐ-TTg: groups of capital letters and digits parted by dots, level 1 first, at most 35 characters. */
export const codeQd20 = z
  .string()
  .max(35, 'Mã QĐ 20/2020 dài tối đa 35 ký tự.')
  .regex(
    /^[A-Z]\d{2}(\.\d{1,3}){0,9}$/,
    'Mã QĐ 20/2020 có dạng H47.12.5: mã cấp 1 rồi các nhóm số, cách nhau bằng dấu chấm.',
  );
/** Key of an agency in imports and addresses: `ubnd-xa-dai-hiep`. */
export const agencyKey = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Khóa chỉ gồm chữ thường không dấu, số và dấu gạch ngang.');
export const agencyTile = z.object({ row: z.number().int().min(0).max(99), column: z.number().int().min(0).max(99) });

/** POST /api/agencies: administrators of the province only. */
export const createAgencyBody = z.object({
  parentId: id,
  key: agencyKey,
  name: shortText,
  shortName: shortText,
  aliases: z.array(shortText).max(20).default([]),
  kind: agencyKind,
  symbol: z.string().trim().min(1).max(30),
  codeQcvn102: codeQcvn102.nullable().default(null),
  codeQd20: codeQd20.nullable().default(null),
  gsoCode: z.string().trim().max(10).nullable().default(null),
  population: z.number().int().min(0).max(200_000_000).nullable().default(null),
  tile: agencyTile.nullable().default(null),
  sortOrder: z.number().int().min(0).max(1_000_000).default(0),
});
export type CreateAgency = z.output<typeof createAgencyBody>;
/** PUT /api/agencies/:id: what is given changes, the rest stays. */
export const changeAgencyBody = z.object({
  name: shortText.optional(),
  shortName: shortText.optional(),
  aliases: z.array(shortText).max(20).optional(),
  symbol: z.string().trim().min(1).max(30).optional(),
  codeQcvn102: codeQcvn102.nullable().optional(),
  codeQd20: codeQd20.nullable().optional(),
  population: z.number().int().min(0).max(200_000_000).nullable().optional(),
});
export type ChangeAgency = z.output<typeof changeAgencyBody>;
/** POST /api/agencies/:id/close answers `done`. POST /api/agencies answers this, as do people, offices and deputies. */
export const created = z.object({ id });

const personName = z.string().trim().min(2).max(100);
const phone = z
  .string()
  .trim()
  .regex(/^\+?[\d ().-]{8,20}$/, 'Số điện thoại gồm 8 đến 20 chữ số.');
const email = z.string().trim().toLowerCase().pipe(z.email('Địa chỉ thư điện tử chưa đúng.').max(200));
export const personFields = { name: personName, email, phone } as const;

const officeFields = {
  role,
  position: z.string().trim().min(1).max(100),
  signs: z.array(signingAuthority).max(5).default([]),
  validFrom: calendarDate,
  validUntil: calendarDate.nullable().default(null),
};
/** POST /api/agencies/:id/people: a new person with their first office in the agency. */
export const createPersonBody = z.object({
  name: personName,
  email,
  phone: phone.nullable().default(null),
  ...officeFields,
});
export type CreatePerson = z.output<typeof createPersonBody>;
export const createdPerson = z.object({ personId: id, officeId: id });
/** PUT /api/people/:id */
export const changePersonBody = z.object({
  name: personName.optional(),
  email: email.optional(),
  phone: phone.nullable().optional(),
});
export type ChangePerson = z.output<typeof changePersonBody>;
/** POST /api/people/:id/disable, /enable answer `done`; POST /api/people/:id/reset-password answers this, shown once. */
export const oneTimePasswordAnswer = z.object({ password: z.string(), validUntil: instant });
/** POST /api/agencies/:id/offices: one more office for someone who is already known. */
export const appointOfficeBody = z.object({ personId: id, ...officeFields });
export type AppointOffice = z.output<typeof appointOfficeBody>;
/** POST /api/offices/:id/end: last day of the office. */
export const endOfficeBody = z.object({ lastDay: calendarDate });

/** GET /api/agencies/:id/deputies; POST /api/deputies/:id/revoke answers `done`. */
export const deputySummary = z.object({
  id,
  officeId: id,
  position: z.string(),
  holderName: z.string(),
  deputyPersonId: id,
  deputyName: z.string(),
  validFrom: calendarDate,
  validUntil: calendarDate,
  reason: z.string(),
  state: z.enum(['coming', 'acting', 'past', 'revoked']),
});
export type DeputySummary = z.infer<typeof deputySummary>;
export const deputyList = z.object({ items: z.array(deputySummary) });

/** POST /api/agencies/:id/deputies */
export const appointDeputyBody = z.object({
  officeId: id,
  deputyPersonId: id,
  validFrom: calendarDate,
  validUntil: calendarDate,
  reason: shortText,
});
export type AppointDeputy = z.output<typeof appointDeputyBody>;

/** GET /api/organisation/import-template, /api/organisation/export : .xlsx files of the same form. */
/** POST /api/organisation/import (multipart, an .xlsx): preview; ?confirm=true writes it, only when no cell is faulty. */
export const importQuery = z.object({ confirm: z.enum(['true', 'false']).default('false') });
export const importPreview = z.object({
  agencies: z.object({ new: z.number().int(), changed: z.number().int(), same: z.number().int() }),
  people: z.object({ new: z.number().int(), changed: z.number().int(), same: z.number().int() }),
  faults: z.array(z.object({ sheet: z.string(), cell: z.string(), message: z.string() })),
  rows: z.array(
    z.object({
      sheet: z.string(),
      row: z.number().int(),
      summary: z.string(),
      change: z.enum(['new', 'changed', 'same', 'faulty']),
    }),
  ),
  written: z.boolean(),
});
export type ImportPreview = z.infer<typeof importPreview>;

/** GET /api/notices : reminders and news for the caller. POST /api/notices/:id/read */
export const notice = z.object({
  id,
  at: instant,
  code: z.string(),
  values: z.record(z.string(), z.string()),
  link: z.string(),
  read: z.boolean(),
});
export const noticePage = pageOf(notice);
