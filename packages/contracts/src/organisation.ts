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
  disabled: z.boolean(),
  offices: z.array(officeSummary),
});
export const personPage = pageOf(personSummary);

/** GET /api/session, PUT /api/session/office */
export const sessionAnswer = z.object({
  person: z.object({ id, name: z.string(), email: z.string(), language: z.enum(['vi', 'en']) }),
  offices: z.array(officeSummary.extend({ deputyFor: z.string().nullable() })),
  activeOfficeId: id,
  abilities: z.array(z.string()),
  twoFactorEnabled: z.boolean(),
});
export type SessionAnswer = z.infer<typeof sessionAnswer>;
export const switchOfficeBody = z.object({ officeId: id });
/** GET /api/session/providers: what the sign-in page may offer. */
export const providersAnswer = z.object({
  password: z.boolean(),
  passkey: z.boolean(),
  oidc: z.array(z.object({ id: z.string(), name: z.string() })),
  /** Demo accounts, only on a demo installation. */
  demoAccounts: z.array(z.object({ email: z.string(), password: z.string(), label: z.string() })),
});
/** GET /api/session/list; DELETE /api/session/list/:id */
export const openSession = z.object({
  id: z.string(),
  createdAt: instant,
  lastSeenAt: instant,
  address: z.string().nullable(),
  userAgent: z.string().nullable(),
  current: z.boolean(),
});
export const openSessions = z.object({ items: z.array(openSession) });

/** POST /api/agencies/:id/deputies */
export const appointDeputyBody = z.object({
  officeId: id,
  deputyPersonId: id,
  validFrom: calendarDate,
  validUntil: calendarDate,
  reason: shortText,
});

/** POST /api/organisation/import (multipart, an .xlsx): preview; ?confirm=true writes it, only when no cell is faulty. */
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
