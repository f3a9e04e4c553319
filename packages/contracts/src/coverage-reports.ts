import { z } from 'zod';
import { coverageGoal } from './coverage.ts';
import { agencyKind } from './organisation.ts';
import { calendarDate, id, instant, pageOf, pageQuery } from './values.ts';

const headcount = z.number().int().min(0).max(1_000_000);

/** POST /api/coverage/reports/:id : officers of the caller's agency and their families, and how many of them have the app. */
export const installReportBody = z
  .object({
    staff: headcount,
    staffInstalled: headcount,
    family: headcount,
    familyInstalled: headcount,
    note: z.string().trim().max(1_000).default(''),
  })
  .strict();
export type InstallReportBody = z.infer<typeof installReportBody>;

export const installReport = installReportBody.extend({
  id,
  at: instant,
  personName: z.string().nullable(),
  origin: z.enum(['form', 'excel']),
});
export type InstallReport = z.infer<typeof installReport>;

/** Where an agency stands with its weekly report: in for this week, still to come, or a week missed. */
export const reportingState = z.enum(['reported', 'due', 'late']);
export type ReportingState = z.infer<typeof reportingState>;

export const reportingDue = z.object({
  state: reportingState,
  /** The day by which this week's report is awaited, or the missed one's. */
  dueOn: calendarDate,
  /** Working days left, negative when late. */
  workingDaysLeft: z.number().int(),
});
export type ReportingDue = z.infer<typeof reportingDue>;

/** GET /api/coverage/reports/:id/own */
export const ownReports = z.object({
  goal: coverageGoal,
  agencyName: z.string(),
  isOver: z.boolean(),
  due: reportingDue,
  /** The latest first: it counts, the others are kept. */
  reports: z.array(installReport),
});

/** GET /api/coverage/reports/:id : agencies under the caller's, each with where it stands. */
export const reportingQuery = pageQuery.extend({
  state: reportingState.optional(),
  search: z.string().trim().max(100).optional(),
});
export const reportingLine = z.object({
  agencyId: id,
  name: z.string(),
  shortName: z.string(),
  parentName: z.string().nullable(),
  kind: agencyKind,
  due: reportingDue,
  lastAt: instant.nullable(),
  /** Null where nothing was reported, and figures of fewer than ten people. */
  staff: z.number().int().nullable(),
  staffInstalled: z.number().int().nullable(),
  family: z.number().int().nullable(),
  familyInstalled: z.number().int().nullable(),
});
export type ReportingLine = z.infer<typeof reportingLine>;
export const reportingPage = pageOf(reportingLine).extend({
  counts: z.object({ reported: z.number().int(), due: z.number().int(), late: z.number().int() }),
  totals: z.object({
    staff: z.number().int(),
    staffInstalled: z.number().int(),
    family: z.number().int(),
    familyInstalled: z.number().int(),
  }),
});

/** POST …/import (multipart, an .xlsx): a preview; ?confirm=true writes it, only when no cell is faulty. */
export const sheetImport = z.object({
  rows: z.array(z.object({ row: z.number().int(), summary: z.string(), change: z.enum(['new', 'changed', 'same']) })),
  faults: z.array(z.object({ sheet: z.string(), cell: z.string(), message: z.string() })),
  written: z.boolean(),
});
export type SheetImport = z.infer<typeof sheetImport>;
export const sheetImportQuery = z.object({ confirm: z.stringbool().default(false) });

/** GET /api/coverage/shares : population and smartphones of the places under the caller's. */
export const shareLine = z.object({
  agencyId: id,
  key: z.string(),
  name: z.string(),
  shortName: z.string(),
  parentName: z.string().nullable(),
  kind: agencyKind,
  population: z.number().int().nullable(),
  /** 0 to 1. */
  share: z.number(),
  from: z.enum(['own', 'above', 'assumed']),
  source: z.string().nullable(),
  asOf: calendarDate.nullable(),
});
export type ShareLine = z.infer<typeof shareLine>;
export const shareList = z.object({ items: z.array(shareLine), mayEdit: z.boolean() });
/** PUT /api/coverage/shares/:id */
export const shareBody = z
  .object({
    share: z.number().min(0.01).max(1),
    source: z.string().trim().min(3).max(200),
    asOf: calendarDate,
  })
  .strict();
export type ShareBody = z.infer<typeof shareBody>;

/** GET /api/coverage/weekly/:id : what was laid before leaders. POST makes one now. */
export const weeklyReport = z.object({
  id,
  day: calendarDate,
  at: instant,
  origin: z.enum(['schedule', 'person']),
  personName: z.string().nullable(),
  installed: z.number().int().nullable(),
  percent: z.number().nullable(),
});
export type WeeklyReport = z.infer<typeof weeklyReport>;
export const weeklyReports = pageOf(weeklyReport);
export const weeklyFileParams = z.object({ id, format: z.enum(['pdf', 'excel']) });
