import type { CampaignAct } from '@phong-tuyen/contracts';
import { recordAudit } from '../../../platform/audit/record-audit.ts';
import type { CommandContext } from '../../../platform/database/command-context.ts';
import { fail as platformFail } from '../../../platform/errors/errors.ts';
import { notifyLive } from '../../../platform/events/live.ts';
import { fail } from '../errors.ts';
import { type CampaignRow, insertCampaignEvent, lockCampaign } from '../store/campaigns.ts';
import { stateName, TRANSITIONS } from './transitions.ts';

/**
 * Loads a campaign for an act: locked, of the actor's agency, and at a step that allows it.
 *
 * @returns the row, and whether the act has been done already
 * @throws platform.not-found for those of others as for absent ones; outreach.not-allowed; outreach.state-forbids
 */
export async function loadForAct(
  context: CommandContext,
  id: string,
  act: CampaignAct,
): Promise<{ row: CampaignRow; isDone: boolean }> {
  const row = await lockCampaign(context.tx, id);
  if (row === null || row.agencyId !== context.actor.agencyId) throw platformFail('not-found');
  const { from, done, ability } = TRANSITIONS[act];
  if (!context.actor.abilities.has(ability)) throw fail('not-allowed');
  if (from.includes(row.state)) return { row, isDone: false };
  if (done.includes(row.state)) return { row, isDone: true };
  throw fail('state-forbids', { values: { state: stateName(row.state) } });
}

/** The end of every command on a campaign: senders and screens are told, history and audit are written. */
export async function announceAct(
  context: CommandContext,
  act: { name: string; campaignId: string; detail?: Record<string, unknown>; isQuiet?: boolean },
): Promise<void> {
  // For everybody signed in: the province's screens show campaigns of the agencies below.
  await notifyLive(context.tx, { topic: 'outreach', ids: [act.campaignId], agencyIds: null });
  if (act.isQuiet !== true)
    await insertCampaignEvent(context.tx, {
      campaignId: act.campaignId,
      at: context.now,
      act: act.name,
      personId: context.actor.personId,
      ...(act.detail === undefined ? {} : { detail: act.detail }),
    });
  await recordAudit(context, {
    act: `outreach.campaign-${act.name}`,
    subjectType: 'campaign',
    subjectId: act.campaignId,
    ...(act.detail === undefined ? {} : { detail: act.detail }),
  });
}
