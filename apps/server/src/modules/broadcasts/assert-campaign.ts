import type { CommandContext } from '../../platform/database/command-context.ts';
import { fail as platformFail } from '../../platform/errors/errors.ts';
import { findCampaign } from '../outreach/index.ts';

/** @throws platform.not-found */
export async function assertCampaign(context: CommandContext, campaignId: string | null): Promise<void> {
  if (campaignId !== null && (await findCampaign(context.tx, campaignId)) === null) throw platformFail('not-found');
}
