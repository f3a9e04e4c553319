import type { ReportingLine, ReportingState } from '@phong-tuyen/contracts';
import type { Database } from '../../../platform/database/connect.ts';
import { fail } from '../../../platform/errors/errors.ts';
import type { Actor } from '../../../platform/http/actor.ts';
import { decodePageKey, toPage } from '../../../platform/http/page-key.ts';
import { foldWords } from '../../../platform/search/fold-words.ts';
import { type Area, listAreas, localDay, namesOf } from '../../organisation/index.ts';
import { daysApart } from '../board/days.ts';
import { viewGoal } from '../board/get-board.ts';
import { shown } from '../board/small-groups.ts';
import { isUnder } from '../communes.ts';
import { findGoal, type Goal } from '../store/goals.ts';
import { latestReports, type ReportRow, reportsOf } from '../store/reports.ts';
import { reportingDue } from './reporting-due.ts';

export interface ReportingQuestion {
  readonly campaignId: string;
  readonly state?: ReportingState | undefined;
  readonly search?: string | undefined;
  readonly after?: string | undefined;
  readonly limit: number;
  readonly now: Date;
}

/** Who answers for the whole of a campaign sees all agencies of it; others their own and those below. */
function agenciesSeen(actor: Actor, goal: Goal, areas: ReadonlyMap<string, Area>): Area[] {
  const own = areas.get(actor.agencyId);
  if (own === undefined || !(isUnder(areas, own.id, goal.agencyId) || isUnder(areas, goal.agencyId, own.id)))
    throw fail('not-found');
  // The province's office works for the committee whose campaign it is.
  const top = own.kind === 'office' && own.parentId === goal.agencyId ? goal.agencyId : own.id;
  return [...areas.values()].filter((area) => isUnder(areas, area.id, top) && isUnder(areas, area.id, goal.agencyId));
}

/** All lines in the province's order, with what counts for each state. */
export async function reportingLines(db: Database, actor: Actor, question: { campaignId: string; now: Date }) {
  const [goal, list, latest] = await Promise.all([
    findGoal(db, question.campaignId),
    listAreas(db),
    latestReports(db, question.campaignId),
  ]);
  if (goal === null) throw fail('not-found');
  const areas = new Map(list.map((area) => [area.id, area]));
  const today = localDay(question.now);
  return agenciesSeen(actor, goal, areas).map((area): ReportingLine & { key: string } => {
    const report = latest.get(area.id);
    return {
      agencyId: area.id,
      key: area.key,
      name: area.name,
      shortName: area.shortName,
      parentName: areas.get(area.parentId ?? '')?.shortName ?? null,
      kind: area.kind,
      due: reportingDue(goal, report === undefined ? null : localDay(report.at), today),
      lastAt: report?.at.toISOString() ?? null,
      ...figuresOf(report, area.id === actor.agencyId),
    };
  });
}

function figuresOf(report: ReportRow | undefined, isOwn: boolean) {
  const figure = (value: number | undefined) => (value === undefined ? null : isOwn ? value : shown(value));
  return {
    staff: report?.staff ?? null,
    staffInstalled: figure(report?.staffInstalled),
    family: report?.family ?? null,
    familyInstalled: figure(report?.familyInstalled),
  };
}

/** A page of agencies with where each stands: who has not reported is the filter `late` or `due`. */
export async function listReporting(db: Database, actor: Actor, question: ReportingQuestion) {
  const all = await reportingLines(db, actor, question);
  const words = foldWords(question.search);
  const fits = all
    .map((line, place) => ({ line, place }))
    .filter(({ line }) => question.state === undefined || line.due.state === question.state)
    .filter(({ line }) =>
      words.every((word) =>
        foldWords(`${line.name} ${line.parentName ?? ''}`)
          .join(' ')
          .includes(word),
      ),
    );
  const after = question.after === undefined ? -1 : Number(decodePageKey(question.after, ['number'])[0]);
  const page = toPage(fits.filter(({ place }) => place > after).slice(0, question.limit + 1), question.limit, {
    item: ({ line: { key: _key, ...line } }) => line,
    key: ({ place }) => [place],
  });
  const count = (state: ReportingState) => all.filter((line) => line.due.state === state).length;
  const sum = (of: 'staff' | 'staffInstalled' | 'family' | 'familyInstalled') =>
    all.reduce((total, line) => total + (line[of] ?? 0), 0);
  return {
    ...page,
    counts: { reported: count('reported'), due: count('due'), late: count('late') },
    totals: {
      staff: sum('staff'),
      staffInstalled: sum('staffInstalled'),
      family: sum('family'),
      familyInstalled: sum('familyInstalled'),
    },
  };
}

/** The actor's own agency: what it reported, and what is awaited of it. */
export async function getOwnReports(db: Database, actor: Actor, question: { campaignId: string; now: Date }) {
  const [goal, list, rows] = await Promise.all([
    findGoal(db, question.campaignId),
    listAreas(db),
    reportsOf(db, question.campaignId, actor.agencyId),
  ]);
  const areas = new Map(list.map((area) => [area.id, area]));
  if (goal === null || !isUnder(areas, actor.agencyId, goal.agencyId)) throw fail('not-found');
  const { people } = await namesOf(db, { personIds: rows.map((row) => row.personId) });
  const today = localDay(question.now);
  return {
    goal: viewGoal(goal, areas),
    agencyName: areas.get(actor.agencyId)?.name ?? '',
    isOver: daysApart(goal.endsOn, today) > 0,
    due: reportingDue(goal, rows[0] === undefined ? null : localDay(rows[0].at), today),
    reports: rows.map(({ agencyId: _agencyId, personId, at, ...row }) => ({
      ...row,
      at: at.toISOString(),
      personName: people.get(personId) ?? null,
    })),
  };
}
