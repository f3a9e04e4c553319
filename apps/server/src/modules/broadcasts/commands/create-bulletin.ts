import type { BulletinBody } from '@phong-tuyen/contracts';
import type { CommandContext } from '../../../platform/database/command-context.ts';
import { areaOf } from '../area.ts';
import { codeForCampaign } from '../campaigns.ts';
import { announce, assertMay } from '../load-bulletin.ts';
import { insertBulletin } from '../store/bulletins.ts';

/**
 * Begins a bulletin of the actor's agency. Its level, which decides who goes first, is the agency's own.
 *
 * @returns its id
 * @throws broadcasts.not-allowed, .campaign-unusable
 */
export async function createBulletin(context: CommandContext, body: BulletinBody): Promise<string> {
  assertMay(context, 'broadcasts.write');
  const installCode = body.campaignId === null ? null : await codeForCampaign(context, body.campaignId);
  const { agencyId, personId } = context.actor;
  const level = body.emergency ? 'emergency' : (await areaOf(context.tx, agencyId)).level;
  const id = await insertBulletin(context.tx, { ...body, installCode, agencyId, level, personId, now: context.now });
  await announce(context, { name: 'created', subject: 'bulletin', id, detail: { level } });
  return id;
}
