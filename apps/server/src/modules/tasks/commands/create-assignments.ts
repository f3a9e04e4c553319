import type { PlannedTask } from '@phong-tuyen/contracts';
import type { Letter } from '@phong-tuyen/letters';
import type { CommandContext } from '../../../platform/database/command-context.ts';
import { notifyLive } from '../../../platform/events/live.ts';
import { linesOf } from '../board/lines-of-letter.ts';
import { insertAssignments, linkToAgencyAbove, type NewAssignment } from '../store/assignments.ts';
import { insertDirective } from '../store/directives.ts';

/** An issued letter with its tasks resolved to agencies. */
export interface IssuedLetter {
  readonly documentId: string;
  readonly issuerAgencyId: string;
  readonly title: string;
  readonly numberAndSymbol: string;
  readonly date: string;
  readonly letter: Letter;
  readonly tasks: readonly {
    readonly planned: PlannedTask;
    readonly leads: readonly string[];
    readonly coordinates: readonly string[];
  }[];
}

/**
 * Makes one assignment per agency and task of an issued letter, in the transaction of issue. An agency that leads and
 * coordinates the same task leads it. Doing it again changes nothing.
 */
export async function createAssignments(context: CommandContext, issued: IssuedLetter): Promise<void> {
  const tasks = issued.tasks.filter((task) => task.leads.length + task.coordinates.length > 0);
  if (tasks.length === 0) return;
  const isNew = await insertDirective(context.tx, {
    documentId: issued.documentId,
    agencyId: issued.issuerAgencyId,
    title: issued.title,
    numberAndSymbol: issued.numberAndSymbol,
    datedOn: issued.date,
    lines: linesOf(
      issued.letter,
      tasks.map((task) => task.planned),
    ),
    tasks: tasks.map((task) => task.planned),
    createdAt: context.now,
  });
  if (!isNew) return;
  const rows = tasks.flatMap(({ planned, leads, coordinates }) => {
    const leading = new Set(leads);
    const row = (agencyId: string, role: 'lead' | 'coordinate'): NewAssignment => ({
      documentId: issued.documentId,
      agencyId,
      fromAgencyId: issued.issuerAgencyId,
      path: planned.path,
      section: planned.section,
      text: planned.text,
      role,
      deadline: planned.deadline,
      indicator: planned.indicator,
    });
    return [...leading]
      .map((id) => row(id, 'lead'))
      .concat([...new Set(coordinates)].filter((id) => !leading.has(id)).map((id) => row(id, 'coordinate')));
  });
  await insertAssignments(context.tx, rows, context.now);
  await linkToAgencyAbove(context.tx, issued.documentId);
  await notifyLive(context.tx, { topic: 'tasks', ids: [issued.documentId], agencyIds: null });
}
