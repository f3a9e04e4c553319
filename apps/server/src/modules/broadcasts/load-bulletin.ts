import type { BulletinAct } from '@phong-tuyen/contracts';
import { recordAudit } from '../../platform/audit/record-audit.ts';
import type { CommandContext } from '../../platform/database/command-context.ts';
import { fail as platformFail } from '../../platform/errors/errors.ts';
import { notifyLive } from '../../platform/events/live.ts';
import { fail } from './errors.ts';
import type { BroadcastsAbility } from './policy.ts';
import { type BulletinRow, lockBulletin } from './store/bulletins.ts';
import { stateName, TRANSITIONS } from './transitions.ts';

/** @throws broadcasts.not-allowed */
export function assertMay(context: CommandContext, ability: BroadcastsAbility): void {
  if (!context.actor.abilities.has(ability)) throw fail('not-allowed');
}

/**
 * Loads a bulletin of the actor's own agency for an act: locked, and at a step that allows it.
 *
 * @returns the row, and whether the act has been done already
 * @throws platform.not-found for those of others as for absent ones; broadcasts.not-allowed; broadcasts.state-forbids
 */
export async function loadForAct(
  context: CommandContext,
  id: string,
  act: BulletinAct,
): Promise<{ row: BulletinRow; isDone: boolean }> {
  const row = await loadOwn(context, id);
  const { from, done, ability } = TRANSITIONS[act];
  assertMay(context, ability);
  if (from.includes(row.state)) return { row, isDone: false };
  if (done.includes(row.state)) return { row, isDone: true };
  throw fail('state-forbids', { values: { state: stateName(row.state) } });
}

/** @throws platform.not-found */
export async function loadOwn(context: CommandContext, id: string): Promise<BulletinRow> {
  const row = await lockBulletin(context.tx, id);
  if (row === null || row.agencyId !== context.actor.agencyId) throw platformFail('not-found');
  return row;
}

/** The end of every command: open screens are told, the audit row is written. */
export async function announce(
  context: CommandContext,
  act: {
    name: string;
    subject: 'bulletin' | 'station' | 'schedule' | 'broadcast' | 'pronunciation';
    id: string;
    detail?: Record<string, unknown>;
  },
): Promise<void> {
  // Which agencies may see a bulletin depends on where it is planned; the update itself says nothing of it.
  await notifyLive(context.tx, { topic: 'broadcasts', ids: [act.id], agencyIds: null });
  await recordAudit(context, {
    act: `broadcasts.${act.name}`,
    subjectType: act.subject,
    subjectId: act.id,
    ...(act.detail === undefined ? {} : { detail: act.detail }),
  });
}
