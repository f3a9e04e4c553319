import type { AudienceAct } from '@phong-tuyen/contracts';
import { recordAudit } from '../../../platform/audit/record-audit.ts';
import type { CommandContext } from '../../../platform/database/command-context.ts';
import { fail as platformFail } from '../../../platform/errors/errors.ts';
import { notifyLive } from '../../../platform/events/live.ts';
import { type AudienceRow, lockAudience } from '../store/audiences.ts';
import { fail } from './errors.ts';
import { stateName, TRANSITIONS } from './transitions.ts';

/**
 * Loads a list for an act: locked, of the actor's agency, and at a step that allows it.
 *
 * @returns the row, and whether the act has been done already
 * @throws platform.not-found for those of others as for absent ones; audiences.not-allowed; audiences.state-forbids
 */
export async function loadAudience(
  context: CommandContext,
  id: string,
  act: AudienceAct,
): Promise<{ row: AudienceRow; isDone: boolean }> {
  const row = await lockAudience(context.tx, id);
  if (row === null || row.agencyId !== context.actor.agencyId) throw platformFail('not-found');
  if (!context.actor.abilities.has('outreach.edit-audiences')) throw fail('not-allowed');
  const { from, done } = TRANSITIONS[act];
  if (row.erasedAt === null && from.includes(row.state)) return { row, isDone: false };
  if (done.includes(row.state)) return { row, isDone: true };
  throw fail('state-forbids', { values: { state: stateName(row.state) } });
}

/** The end of every command on a list: the reader and open screens are told, the audit row is written. */
export async function announceAudience(
  context: CommandContext,
  act: { name: string; audienceId: string; detail?: Record<string, unknown> },
): Promise<void> {
  await notifyLive(context.tx, { topic: 'audiences', ids: [act.audienceId], agencyIds: [context.actor.agencyId] });
  await recordAudit(context, {
    act: `outreach.audience-${act.name}`,
    subjectType: 'audience',
    subjectId: act.audienceId,
    ...(act.detail === undefined ? {} : { detail: act.detail }),
  });
}
