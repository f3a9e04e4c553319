import { seedBroadcasts } from '../modules/broadcasts/index.ts';
import { seedCoverage, seedKiosks } from '../modules/coverage/index.ts';
import { seedDisplays } from '../modules/displays/index.ts';
import { seedDirective } from '../modules/documents/index.ts';
import { DEMO_PASSWORD, demoProvince, loadProvince } from '../modules/organisation/index.ts';
import { seedAudiences, seedCampaign } from '../modules/outreach/index.ts';
import { seedReports } from '../modules/tasks/index.ts';
import type { Application } from './build-application.ts';

/** The demo's campaign: coverage, outreach and the rest seed what belongs to it by this id. */
export const DEMO_CAMPAIGN = '01738f00-0000-7000-8000-000000004248';

/**
 * Loads what the demo lacks: the province at each start, the directive and its reports once.
 *
 * @param baseUrl what codes on the demo's slides lead to, without a slash at its end
 */
export async function loadDemo(application: Application, now: Date, baseUrl: string): Promise<void> {
  const { db, files, documentsDeps } = application;
  await loadProvince(db, demoProvince(), { password: DEMO_PASSWORD, now });
  const seeded = await seedDirective(db, documentsDeps, now);
  if (seeded !== null) await seedReports(db, files, { ...seeded, now });
  await seedCampaign(db, { campaignId: DEMO_CAMPAIGN, now });
  await seedCoverage(db, { campaignId: DEMO_CAMPAIGN, now });
  await seedAudiences(db, files, now);
  await seedBroadcasts(db, { campaignId: DEMO_CAMPAIGN, now });
  await seedKiosks(db, { campaignId: DEMO_CAMPAIGN, secret: documentsDeps.secret, now });
  await seedDisplays(db, { files, baseUrl, campaignId: DEMO_CAMPAIGN, now });
}
