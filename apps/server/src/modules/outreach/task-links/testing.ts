import type { Database } from '../../../platform/database/connect.ts';
import type { Actor } from '../../../platform/http/actor.ts';
import { inCommand, testActor } from '../../../platform/testing/test-context.ts';
import { buildDirective, plannedTask } from '../../tasks/testing.ts';
import { TEST_NOW } from '../audiences/testing.ts';
import { defaultPlan } from '../campaigns/default-plan.ts';
import { linkTask } from '../commands/link-task.ts';
import { insertCampaign } from '../store/campaigns.ts';
import { listTaskLinks } from '../store/task-links.ts';

/**
 * A campaign of the actor's agency, linked to a task of a directive of `issuerId`.
 *
 * @param leads who has the task; the actor's agency when not given
 */
export async function buildTaskLink(
  db: Database,
  actor: Actor,
  issuerId: string,
  leads: readonly string[] = [actor.agencyId],
): Promise<{ id: string; campaignId: string; documentId: string; path: string }> {
  const { agencyId, personId } = actor;
  const plan = defaultPlan('Chiến dịch thử');
  const campaignId = await db
    .transaction()
    .execute((tx) => insertCampaign(tx, { agencyId, personId, plan, now: TEST_NOW }));
  const issuer = testActor({ agencyId: issuerId, personId });
  const documentId = await buildDirective(db, issuer, [{ planned: plannedTask(), leads: [...leads], coordinates: [] }]);
  const { path } = plannedTask();
  await inCommand(db, { actor, now: TEST_NOW }, (context) => linkTask(context, { campaignId, documentId, path }));
  const [link] = await listTaskLinks(db, { campaignId });
  return { id: link?.id ?? '', campaignId, documentId, path };
}
