import { recordAudit } from '../../platform/audit/record-audit.ts';
import type { CommandContext } from '../../platform/database/command-context.ts';
import { fail as platformFail } from '../../platform/errors/errors.ts';
import { notifyLive } from '../../platform/events/live.ts';
import { fail } from './errors.ts';
import { type AssignmentRow, lockAssignment } from './store/assignments.ts';
import { type AssignmentAct, stateName, TRANSITIONS } from './transitions.ts';

/**
 * Loads an assignment for an act: locked, at the agency the act belongs to, and at a step that allows it.
 *
 * @returns the row, and whether the act has been done already
 * @throws platform.not-found for those of others as for absent ones; tasks.not-allowed; tasks.state-forbids
 */
export async function loadForAct(
  context: CommandContext,
  id: string,
  act: AssignmentAct,
): Promise<{ row: AssignmentRow; isDone: boolean }> {
  const row = await lockAssignment(context.tx, id);
  const { from, done, ability, by } = TRANSITIONS[act];
  const isTheirs = row !== null && (by === 'holder' ? row.agencyId : row.fromAgencyId) === context.actor.agencyId;
  if (row === null || !isTheirs) throw platformFail('not-found');
  if (!context.actor.abilities.has(ability)) throw fail('not-allowed');
  if (from.includes(row.state)) return { row, isDone: false };
  if (done.includes(row.state)) return { row, isDone: true };
  throw fail('state-forbids', { values: { state: stateName(row.state) } });
}

/** The end of every command on an assignment: lists and boards are told, the audit row is written. */
export async function announceAct(
  context: CommandContext,
  act: { name: string; row: AssignmentRow; detail?: Record<string, unknown> },
): Promise<void> {
  const { row } = act;
  await notifyLive(context.tx, { topic: 'tasks', ids: [row.id], agencyIds: [row.agencyId, row.fromAgencyId] });
  await notifyLive(context.tx, { topic: 'boards', ids: [row.documentId], agencyIds: null });
  await recordAudit(context, {
    act: `tasks.${act.name}`,
    subjectType: 'assignment',
    subjectId: row.id,
    detail: { documentId: row.documentId, ...act.detail },
  });
}

/** The screen of an assignment. */
export const linkOf = (id: string) => `/noi-bo/nhiem-vu/${id}`;
