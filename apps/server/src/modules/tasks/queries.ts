import type { AssignmentDetail, AssignmentState, AssignmentSummary } from '@phong-tuyen/contracts';
import { addWorkingDays } from '@phong-tuyen/working-time';
import { listHistory } from '../../platform/audit/store.ts';
import type { Database } from '../../platform/database/connect.ts';
import { fail } from '../../platform/errors/errors.ts';
import type { Actor } from '../../platform/http/actor.ts';
import { decodePageKey, toPage } from '../../platform/http/page-key.ts';
import { foldWords } from '../../platform/search/fold-words.ts';
import { listSubordinates, localDay, namesOf, subtreeIds } from '../organisation/index.ts';
import { calendarsOf } from './calendars.ts';
import { viewDue } from './due-view.ts';
import {
  type AssignmentRow,
  countInbox,
  findAssignment,
  listChildren,
  listInbox,
  listMissing,
  type RollUp,
  rollUp,
  searchAssignments,
} from './store/assignments.ts';
import { listReports } from './store/reports.ts';
import { possibleActs } from './transitions.ts';

const NO_DEADLINE = '9999-12-31';
const SOON_WORKING_DAYS = 2;

function summaryOf(row: AssignmentRow, due: AssignmentSummary['due'], rolled: RollUp | undefined): AssignmentSummary {
  return {
    id: row.id,
    documentId: row.documentId,
    documentTitle: row.documentTitle,
    path: row.path,
    section: row.section,
    text: row.text,
    role: row.role,
    state: row.state,
    agencyId: row.agencyId,
    agencyName: row.agencyName,
    fromAgencyName: row.fromAgencyName,
    parentId: row.parentId,
    assigneeName: row.assigneeName,
    due,
    indicator: row.indicator,
    figure: row.done === null ? null : { done: row.done, total: row.total },
    rollUp: {
      done: rolled?.done ?? 0,
      total: rolled?.total ?? null,
      agencies: rolled?.agencies ?? 1,
      reported: rolled?.reported ?? 0,
    },
    percent: rolled?.percent ?? row.percent,
    childCount: row.childCount,
    updatedAt: row.updatedAt.toISOString(),
  };
}

async function summarise(
  db: Database,
  rows: readonly AssignmentRow[],
  now: Date,
): Promise<Map<string, AssignmentSummary>> {
  const [rolled, calendarOf] = await Promise.all([
    rollUp(
      db,
      rows.map((row) => row.id),
    ),
    calendarsOf(
      db,
      rows.map((row) => row.agencyId),
    ),
  ]);
  const today = localDay(now);
  return new Map(
    rows.map((row) => {
      const due = viewDue(row.deadline, { calendar: calendarOf(row.agencyId), today, state: row.state });
      return [row.id, summaryOf(row, due, rolled.get(row.id))];
    }),
  );
}

export interface TasksQuestion {
  readonly box: 'received' | 'given';
  readonly state?: AssignmentState | undefined;
  readonly mine?: boolean | undefined;
  readonly late?: boolean | undefined;
  readonly documentId?: string | undefined;
  readonly search?: string | undefined;
  readonly after?: string | undefined;
  readonly limit: number;
}

/** The agency's inbox, or what it gave, by deadline. */
export async function listTasks(
  db: Database,
  actor: Actor,
  question: TasksQuestion & { now: Date },
): Promise<{ items: AssignmentSummary[]; next: string | null }> {
  const key = question.after === undefined ? null : decodePageKey(question.after, ['string', 'uuid']);
  const rows = await listInbox(db, {
    box: question.box,
    agencyId: actor.agencyId,
    state: question.state,
    personId: question.mine === true ? actor.personId : undefined,
    documentId: question.documentId,
    lateOn: question.late === true ? localDay(question.now) : undefined,
    words: foldWords(question.search),
    after: key === null ? null : { due: String(key[0]), id: String(key[1]) },
    limit: question.limit + 1,
  });
  const views = await summarise(db, rows, question.now);
  const page = toPage(rows, question.limit, {
    item: (row) => views.get(row.id),
    key: (row) => [row.deadline ?? NO_DEADLINE, row.id],
  });
  return { items: page.items.filter((item) => item !== undefined), next: page.next };
}

/** Numbers for badges; a task is due soon within two working days. */
export async function countTasks(db: Database, actor: Actor, now: Date) {
  const today = localDay(now);
  const calendarOf = await calendarsOf(db, [actor.agencyId]);
  return countInbox(db, {
    agencyId: actor.agencyId,
    today,
    soon: addWorkingDays(calendarOf(actor.agencyId), today, SOON_WORKING_DAYS).due,
  });
}

/**
 * An assignment that the actor may see: their agency's, one it gave, or one of an agency below it.
 *
 * @throws platform.not-found for absent and forbidden ones alike
 */
export async function getReadableAssignment(db: Database, actor: Actor, id: string): Promise<AssignmentRow> {
  const row = await findAssignment(db, id);
  if (row === null) throw fail('not-found');
  if ([row.agencyId, row.fromAgencyId, row.issuerAgencyId].includes(actor.agencyId)) return row;
  if ((await subtreeIds(db, actor.agencyId)).includes(row.agencyId)) return row;
  throw fail('not-found');
}

export async function getTask(
  db: Database,
  actor: Actor,
  question: { id: string; now: Date },
): Promise<AssignmentDetail> {
  const row = await getReadableAssignment(db, actor, question.id);
  const children = await listChildren(db, row.id);
  const views = await summarise(db, [row, ...children], question.now);
  const own = views.get(row.id);
  if (own === undefined) throw fail('not-found');
  const reports = await listReports(db, row.id);
  const hasBelow = (await listSubordinates(db, row.agencyId)).length > 0;
  return {
    ...own,
    acts: possibleActs({ ...row, hasBelow }, actor),
    reports: reports.map((report) => ({ ...report, at: report.at.toISOString() })),
    children: children.flatMap((child) => views.get(child.id) ?? []),
    missing: await listMissing(db, row.id),
    history: await historyOf(db, row.id),
  };
}

async function historyOf(db: Database, id: string): Promise<AssignmentDetail['history']> {
  const entries = await listHistory(db, { type: 'assignment', id });
  const names = await namesOf(db, { personIds: entries.flatMap((entry) => entry.personId ?? []) });
  return entries.map((entry) => {
    const { detail } = entry;
    const reason =
      detail !== null && typeof detail === 'object' && 'reason' in detail && typeof detail.reason === 'string'
        ? detail.reason
        : null;
    return { at: entry.at, act: entry.act, personName: names.people.get(entry.personId ?? '') ?? null, reason };
  });
}

/** Tasks of the actor's agency and those below it, by words with or without marks. */
export async function searchTasks(
  db: Database,
  actor: Actor,
  question: { q: string; after?: string | undefined; limit: number },
) {
  const key = question.after === undefined ? null : decodePageKey(question.after, ['uuid']);
  const rows = await searchAssignments(db, {
    agencyIds: await subtreeIds(db, actor.agencyId),
    giverId: actor.agencyId,
    words: foldWords(question.q),
    after: key === null ? null : String(key[0]),
    limit: question.limit + 1,
  });
  return toPage(rows, question.limit, {
    item: ({ text, ...row }) => ({ ...row, snippet: text.length > 240 ? `${text.slice(0, 240)}…` : text }),
    key: (row) => [row.assignmentId],
  });
}
