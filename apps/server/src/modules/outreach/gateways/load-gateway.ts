import { recordAudit } from '../../../platform/audit/record-audit.ts';
import type { CommandContext } from '../../../platform/database/command-context.ts';
import type { Database, Transaction } from '../../../platform/database/connect.ts';
import { fail as platformFail } from '../../../platform/errors/errors.ts';
import { notifyLive } from '../../../platform/events/live.ts';
import type { Actor } from '../../../platform/http/actor.ts';
import { findRootAgency } from '../../organisation/index.ts';
import { type GatewayRow, lockGateway } from '../store/gateways.ts';
import { fail } from './errors.ts';
import { GATEWAYS_TOPIC } from './gateway-pool.ts';

export const MANAGE_GATEWAYS = 'outreach.manage-gateways';

/** Lines serve the whole province: only administrators of its committee set them up. */
export async function mayManageGateways(db: Database | Transaction, actor: Actor): Promise<boolean> {
  if (!actor.abilities.has(MANAGE_GATEWAYS)) return false;
  return (await findRootAgency(db))?.id === actor.agencyId;
}

/** @throws gateways.not-allowed for other roles; platform.not-found for administrators of other agencies */
export async function assertManagesGateways(context: CommandContext): Promise<void> {
  if (!context.actor.abilities.has(MANAGE_GATEWAYS)) throw fail('not-allowed');
  if (!(await mayManageGateways(context.tx, context.actor))) throw platformFail('not-found');
}

/** Loads a gateway for an act, locked. */
export async function loadGateway(context: CommandContext, id: string): Promise<GatewayRow> {
  await assertManagesGateways(context);
  const row = await lockGateway(context.tx, id);
  if (row === null) throw platformFail('not-found');
  return row;
}

/** The end of every command on a gateway: servers open the line anew, screens ask again, the audit row is written. */
export async function announceGateway(
  context: CommandContext,
  act: { name: string; id: string; detail?: Record<string, unknown> },
): Promise<void> {
  await notifyLive(context.tx, { topic: GATEWAYS_TOPIC, ids: [act.id], agencyIds: null });
  await recordAudit(context, {
    act: `outreach.gateway-${act.name}`,
    subjectType: 'gateway',
    subjectId: act.id,
    ...(act.detail === undefined ? {} : { detail: act.detail }),
  });
}
