import { z } from 'zod';
import { indicator } from './documents.ts';
import { agencyKind } from './organisation.ts';
import { calendarDate, fileSummary, id, instant, longText, pageOf, pageQuery } from './values.ts';

/** An assignment is what one agency has to do for one task of a directive. */
export const ASSIGNMENT_STATES = ['new', 'in-work', 'reported', 'accepted', 'returned'] as const;
export const assignmentState = z.enum(ASSIGNMENT_STATES);
export type AssignmentState = z.infer<typeof assignmentState>;
export const assignmentRole = z.enum(['lead', 'coordinate']);
export const ASSIGNMENT_ACTS = ['start', 'assign', 'cascade', 'report', 'accept', 'return', 'set-deadline'] as const;
export const assignmentAct = z.enum(ASSIGNMENT_ACTS);

/** A due date that explains itself: each day that was skipped or counted, as codes the web has words for. */
export const dueView = z.object({
  date: calendarDate,
  /** Working days left, negative when late. */
  workingDaysLeft: z.number(),
  late: z.boolean(),
  explanation: z.array(z.object({ date: calendarDate, code: z.string(), name: z.string().nullable() })),
});

export const assignmentSummary = z.object({
  id,
  documentId: id,
  documentTitle: z.string(),
  path: z.string(),
  section: z.string().nullable(),
  text: z.string(),
  role: assignmentRole,
  state: assignmentState,
  agencyId: id,
  agencyName: z.string(),
  fromAgencyName: z.string(),
  parentId: id.nullable(),
  assigneeName: z.string().nullable(),
  due: dueView.nullable(),
  indicator: indicator.nullable(),
  /** Own figure and the roll-up with all subordinate agencies' figures. */
  figure: z.object({ done: z.number(), total: z.number().nullable() }).nullable(),
  rollUp: z.object({
    done: z.number(),
    total: z.number().nullable(),
    agencies: z.number().int(),
    reported: z.number().int(),
  }),
  percent: z.number().min(0).max(100),
  childCount: z.number().int(),
  updatedAt: instant,
});
export type AssignmentSummary = z.infer<typeof assignmentSummary>;

/** GET /api/tasks : this agency's inbox, ordered by deadline. */
export const listTasksQuery = pageQuery.extend({
  state: assignmentState.optional(),
  mine: z.stringbool().optional(),
  late: z.stringbool().optional(),
  documentId: id.optional(),
  search: z.string().trim().max(200).optional(),
  /** `received` is the agency's own inbox; `given` what it cascaded and now awaits. */
  box: z.enum(['received', 'given']).default('received'),
});
export const taskPage = pageOf(assignmentSummary);
/** GET /api/tasks/counts for badges. */
export const taskCounts = z.object({
  open: z.number().int(),
  late: z.number().int(),
  dueSoon: z.number().int(),
  toReview: z.number().int(),
});

export const reportView = z.object({
  id,
  at: instant,
  personName: z.string(),
  text: z.string(),
  done: z.number().nullable(),
  total: z.number().nullable(),
  percent: z.number(),
  final: z.boolean(),
  files: z.array(fileSummary),
  verdict: z.enum(['accepted', 'returned']).nullable(),
  verdictReason: z.string().nullable(),
  verdictBy: z.string().nullable(),
});
/** GET /api/tasks/:id */
export const assignmentDetail = assignmentSummary.extend({
  acts: z.array(assignmentAct),
  reports: z.array(reportView),
  children: z.array(assignmentSummary),
  missing: z.array(z.object({ agencyId: id, agencyName: z.string() })),
  history: z.array(
    z.object({ at: instant, act: z.string(), personName: z.string().nullable(), reason: z.string().nullable() }),
  ),
});
export type AssignmentDetail = z.infer<typeof assignmentDetail>;

/** POST /api/tasks/:id/assign */
export const assignBody = z.object({ personId: id, note: longText.optional() });
/** POST /api/tasks/:id/cascade : to subordinate agencies in one act; empty `agencyIds` means all of them. */
export const cascadeBody = z.object({
  agencyIds: z.array(id).max(500),
  text: z.string().trim().max(5_000).optional(),
  deadline: calendarDate.nullable(),
});
/** POST /api/tasks/:id/reports (multipart: `report` JSON field, `files`). */
export const reportBody = z.object({
  text: longText,
  done: z.number().min(0).max(100_000_000).nullable(),
  total: z.number().min(0).max(100_000_000).nullable(),
  percent: z.number().min(0).max(100),
  /** True when the agency holds the task to be fulfilled. */
  final: z.boolean(),
});
export type ReportBody = z.infer<typeof reportBody>;
/** POST /api/tasks/:id/return */
export const returnBody = z.object({ reason: z.string().trim().min(3).max(2_000) });
export const setDeadlineBody = z.object({ deadline: calendarDate, reason: z.string().trim().min(3).max(2_000) });

const minute = z.number().int().min(0).max(1_440);
const dayHours = z.array(z.tuple([minute, minute])).max(8);
/** Working time by weekday, Sunday first, in minutes since midnight; an empty list is a day off. */
export const weeklyHours = z.tuple([dayHours, dayHours, dayHours, dayHours, dayHours, dayHours, dayHours]);
export type WeeklyHours = z.infer<typeof weeklyHours>;
/** GET and PUT /api/working-hours. `isOwn` is false while the usual hours of an office hold. */
export const workingHoursView = z.object({ hours: weeklyHours, isOwn: z.boolean() });

/** GET /api/boards : directives with their progress. */
export const boardSummary = z.object({
  documentId: id,
  title: z.string(),
  numberAndSymbol: z.string(),
  date: calendarDate,
  agencies: z.number().int(),
  assignments: z.number().int(),
  accepted: z.number().int(),
  reported: z.number().int(),
  late: z.number().int(),
  percent: z.number(),
});
export const boardPage = pageOf(boardSummary);

export const boardCell = z.object({
  assignmentId: id,
  state: assignmentState,
  role: assignmentRole,
  late: z.boolean(),
  percent: z.number(),
  agencies: z.number().int(),
  reported: z.number().int(),
});
/** GET /api/boards/:id?parentId= : rows are agencies directly under `parentId` (the issuer when absent), columns the letter's tasks. */
export const board = z.object({
  documentId: id,
  title: z.string(),
  numberAndSymbol: z.string(),
  date: calendarDate,
  issuerName: z.string(),
  parent: z.object({ id, name: z.string() }).nullable(),
  path: z.array(z.object({ id, name: z.string() })),
  /** The letter's text in reading order; lines that are tasks carry their path. */
  lines: z.array(
    z.object({
      level: z.number().int(),
      label: z.string().nullable(),
      text: z.string(),
      taskPath: z.string().nullable(),
    }),
  ),
  tasks: z.array(
    z.object({
      path: z.string(),
      section: z.string().nullable(),
      text: z.string(),
      deadline: calendarDate.nullable(),
      indicator: indicator.nullable(),
      assignments: z.number().int(),
      byState: z.record(z.string(), z.number().int()),
      late: z.number().int(),
      percent: z.number(),
      figure: z.object({ done: z.number(), total: z.number().nullable() }).nullable(),
    }),
  ),
  rows: z.array(
    z.object({
      agencyId: id,
      agencyName: z.string(),
      shortName: z.string(),
      kind: agencyKind,
      hasChildren: z.boolean(),
      tile: z.object({ row: z.number().int(), column: z.number().int() }).nullable(),
      percent: z.number(),
      late: z.number().int(),
      notReported: z.number().int(),
      /** By task path; absent when the agency has no part in that task. */
      cells: z.record(z.string(), boardCell),
    }),
  ),
  /** One point a day since issue. */
  progress: z.array(
    z.object({
      date: calendarDate,
      reported: z.number().int(),
      accepted: z.number().int(),
      assignments: z.number().int(),
    }),
  ),
  late: z.array(
    z.object({ assignmentId: id, agencyName: z.string(), path: z.string(), text: z.string(), daysLate: z.number() }),
  ),
  totals: z.object({
    assignments: z.number().int(),
    accepted: z.number().int(),
    reported: z.number().int(),
    late: z.number().int(),
    percent: z.number(),
  }),
});
export type Board = z.infer<typeof board>;
export const boardQuery = z.object({ parentId: id.optional() });

/** GET /api/tasks/search */
export const taskHit = z.object({
  assignmentId: id,
  documentId: id,
  title: z.string(),
  agencyName: z.string(),
  state: assignmentState,
  snippet: z.string(),
  /** How many more agencies have the same task: one hit stands for all of them. */
  others: z.number().int(),
});
export const taskHits = pageOf(taskHit);
