import { z } from 'zod';
import type { Clock } from '../../platform/clock/clock.ts';
import type { Database } from '../../platform/database/connect.ts';
import type { EventHandler } from '../../platform/events/dispatcher.ts';
import { notifyLive } from '../../platform/events/live.ts';
import { defineJob, type JobDefinition } from '../../platform/jobs/job-runner.ts';
import { agencyTree } from '../organisation/index.ts';
import { tellOfSilence } from './notices/tell-of-silence.ts';
import { planBulletin } from './planning/plan-bulletin.ts';
import { planStations } from './planning/plan-stations.ts';
import { setStopped } from './store/bulletins.ts';
import { cancelComing } from './store/occurrences.ts';

/** Carries the plan on day by day: schedules reach further than it does. Four times a day, so that one missed is no loss. */
export function planningJob(parts: { db: Database; clock: Clock }): JobDefinition {
  return defineJob({
    name: 'broadcasts-planning',
    schema: z.object({}),
    normSeconds: 120,
    schedule: '20 1,7,13,19 * * *',
    run: async () => {
      const agencyIds = (await agencyTree(parts.db)).map(({ id }) => id);
      await parts.db.transaction().execute((tx) => planStations(tx, { agencyIds }, parts.clock.now()));
    },
  });
}

/** Looks every ten minutes whether somebody is to be told of a silent station or a slot that nobody has told of. */
export function silenceJob(parts: { db: Database; clock: Clock }): JobDefinition {
  return defineJob({
    name: 'broadcasts-silence',
    schema: z.object({}),
    normSeconds: 60,
    schedule: '*/10 * * * *',
    run: async () => {
      await tellOfSilence(parts.db, parts.clock.now());
    },
  });
}

/** A campaign that is stopped takes its bulletins off the air at once; resumed, they are planned anew. */
export function campaignHandlers(): EventHandler[] {
  return ['outreach.campaign-stopped', 'outreach.campaign-cancelled', 'outreach.campaign-resumed'].map((event) => ({
    name: `broadcasts.${event}`,
    event,
    handle: async (tx, { payload }, now) => {
      const { campaignId } = payload;
      if (typeof campaignId !== 'string') return;
      const isGoing = event === 'outreach.campaign-resumed';
      for (const { id } of await setStopped(tx, campaignId, isGoing ? null : now)) {
        if (!isGoing) await cancelComing(tx, id, now);
        await planBulletin(tx, id, now);
        await notifyLive(tx, { topic: 'broadcasts', ids: [id], agencyIds: null });
      }
    },
  }));
}
