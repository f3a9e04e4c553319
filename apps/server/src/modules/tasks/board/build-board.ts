import type { Board } from '@phong-tuyen/contracts';
import type { CalendarOf } from '../calendars.ts';
import { countWorkingDays } from '../due-view.ts';
import type { BoardAgency, BoardRow } from '../store/board.ts';
import type { Directive } from '../store/directives.ts';

type Cell = Board['rows'][number]['cells'][string];
const LATE_SHOWN = 200;

export interface BoardInput {
  readonly directive: Directive;
  readonly issuerName: string;
  readonly agencies: readonly BoardAgency[];
  readonly rows: readonly BoardRow[];
  /** Agencies whose rows stand on the board: those directly under this one. */
  readonly parentId: string;
  /** Agencies that the reader may see; null for all. */
  readonly visible: ReadonlySet<string> | null;
  readonly today: string;
  /** Each agency's own working days. */
  readonly calendarOf: CalendarOf;
}

const isOpen = (row: BoardRow) => row.state === 'new' || row.state === 'in-work' || row.state === 'returned';
const isLate = (row: BoardRow, today: string) => row.deadline !== null && row.deadline < today && isOpen(row);
const mean = (values: readonly number[]) =>
  values.length === 0 ? 0 : Math.round(values.reduce((sum, value) => sum + value, 0) / values.length);

/** Puts a directive on one page from its assignments and the agency tree. Pure; every number can be recounted from `rows`. */
export function buildBoard(input: BoardInput): Board {
  const { directive, today } = input;
  const rows = input.rows.filter((row) => input.visible === null || input.visible.has(row.agencyId));
  const byId = new Map(input.agencies.map((agency) => [agency.id, agency]));
  const path = wayUp(input.parentId, byId).filter((agency) => agency.id !== directive.agencyId);
  const under = rows.filter((row) => isBelow(row.agencyId, input.parentId, byId));
  return {
    documentId: directive.documentId,
    title: directive.title,
    numberAndSymbol: directive.numberAndSymbol,
    date: directive.datedOn,
    issuerName: input.issuerName,
    parent: input.parentId === directive.agencyId ? null : nameOf(input.parentId, byId),
    path,
    lines: [...directive.lines],
    tasks: directive.tasks.map((task) =>
      taskView(
        task,
        under.filter((row) => row.path === task.path),
        today,
      ),
    ),
    rows: agencyRows(under, input, byId),
    progress: progressOf(under, directive.datedOn, today),
    late: lateOf(under, directive, { byId, today, calendarOf: input.calendarOf }),
    totals: totalsOf(under, today),
  };
}

type Agencies = ReadonlyMap<string, BoardAgency>;
const nameOf = (id: string, byId: Agencies) => ({ id, name: byId.get(id)?.name ?? '' });

function wayUp(id: string, byId: Agencies): { id: string; name: string }[] {
  const way: { id: string; name: string }[] = [];
  for (let agency = byId.get(id); agency !== undefined && way.length < 10; agency = byId.get(agency.parentId ?? ''))
    way.unshift({ id: agency.id, name: agency.name });
  return way;
}

/** The agency itself counts as below itself only where the board is drilled down to it. */
function isBelow(id: string, ancestor: string, byId: Agencies): boolean {
  let agency = byId.get(id);
  for (let steps = 0; agency !== undefined && steps < 10; steps++) {
    if (agency.id === ancestor) return true;
    agency = byId.get(agency.parentId ?? '');
  }
  return false;
}

function taskView(task: Directive['tasks'][number], rows: readonly BoardRow[], today: string): Board['tasks'][number] {
  const byState: Record<string, number> = {};
  for (const row of rows) byState[row.state] = (byState[row.state] ?? 0) + 1;
  const figures = rows.filter((row) => row.done !== null);
  return {
    path: task.path,
    section: task.section,
    text: task.text,
    deadline: task.deadline,
    indicator: task.indicator,
    assignments: rows.length,
    byState,
    late: rows.filter((row) => isLate(row, today)).length,
    percent: mean(rows.map((row) => row.percent)),
    figure: figures.length === 0 ? null : figureOf(figures),
  };
}

function figureOf(rows: readonly BoardRow[]): { done: number; total: number | null } {
  const totals = rows.filter((row) => row.total !== null);
  return {
    done: rows.reduce((sum, row) => sum + (row.done ?? 0), 0),
    total: totals.length === 0 ? null : totals.reduce((sum, row) => sum + (row.total ?? 0), 0),
  };
}

function agencyRows(rows: readonly BoardRow[], input: BoardInput, byId: Agencies): Board['rows'] {
  const groups = new Map<string, BoardRow[]>();
  for (const row of rows) {
    const top = childUnder(row.agencyId, input.parentId, byId);
    groups.set(top, [...(groups.get(top) ?? []), row]);
  }
  return input.agencies
    .filter((agency) => groups.has(agency.id))
    .map((agency) => {
      const own = groups.get(agency.id) ?? [];
      const cells: Record<string, Cell> = {};
      for (const task of input.directive.tasks) {
        const cell = cellOf(
          own.filter((row) => row.path === task.path),
          agency.id,
          input.today,
        );
        if (cell !== null) cells[task.path] = cell;
      }
      return {
        agencyId: agency.id,
        agencyName: agency.name,
        shortName: agency.shortName,
        kind: agency.kind as Board['rows'][number]['kind'],
        hasChildren: agency.id !== input.parentId && own.some((row) => row.agencyId !== agency.id),
        tile:
          agency.tileRow === null || agency.tileColumn === null
            ? null
            : { row: agency.tileRow, column: agency.tileColumn },
        percent: mean(own.map((row) => row.percent)),
        late: own.filter((row) => isLate(row, input.today)).length,
        notReported: own.filter((row) => row.reportedOn === null).length,
        cells,
      };
    });
}

/** The agency directly under `parentId` on the way up from `id`; `parentId` itself for its own rows. */
function childUnder(id: string, parentId: string, byId: Agencies): string {
  let agency = byId.get(id);
  while (agency !== undefined && agency.id !== parentId && agency.parentId !== parentId)
    agency = byId.get(agency.parentId ?? '');
  return agency?.id ?? id;
}

function cellOf(rows: readonly BoardRow[], agencyId: string, today: string): Cell | null {
  const main = rows.find((row) => row.agencyId === agencyId) ?? rows[0];
  if (main === undefined) return null;
  return {
    assignmentId: main.id,
    state: main.state,
    role: main.role,
    late: rows.some((row) => isLate(row, today)),
    percent: mean(rows.map((row) => row.percent)),
    agencies: rows.length,
    reported: rows.filter((row) => row.reportedOn !== null).length,
  };
}

/** One point a day from issue to today. */
function progressOf(rows: readonly BoardRow[], from: string, today: string): Board['progress'] {
  const points: Board['progress'] = [];
  const end = today < from ? from : today;
  for (let day = Date.parse(from); day <= Date.parse(end) && points.length < 400; day += 86_400_000) {
    const date = new Date(day).toISOString().slice(0, 10);
    points.push({
      date,
      reported: rows.filter((row) => row.reportedOn !== null && row.reportedOn <= date).length,
      accepted: rows.filter((row) => row.acceptedOn !== null && row.acceptedOn <= date).length,
      assignments: rows.length,
    });
  }
  return points;
}

function lateOf(
  rows: readonly BoardRow[],
  directive: Directive,
  parts: { byId: Agencies; today: string; calendarOf: CalendarOf },
): Board['late'] {
  const texts = new Map(directive.tasks.map((task) => [task.path, task.text]));
  return rows
    .filter((row) => isLate(row, parts.today))
    .map((row) => ({
      assignmentId: row.id,
      agencyName: parts.byId.get(row.agencyId)?.name ?? '',
      path: row.path,
      text: texts.get(row.path) ?? '',
      daysLate: countWorkingDays(parts.calendarOf(row.agencyId), row.deadline ?? parts.today, parts.today),
    }))
    .sort((a, b) => b.daysLate - a.daysLate || a.agencyName.localeCompare(b.agencyName, 'vi'))
    .slice(0, LATE_SHOWN);
}

function totalsOf(rows: readonly BoardRow[], today: string): Board['totals'] {
  return {
    assignments: rows.length,
    accepted: rows.filter((row) => row.state === 'accepted').length,
    reported: rows.filter((row) => row.reportedOn !== null).length,
    late: rows.filter((row) => isLate(row, today)).length,
    percent: mean(rows.map((row) => row.percent)),
  };
}
