import { QueueWorker } from '../../../platform/jobs/queue-worker.ts';
import type { BuiltModule } from '../../../platform/module.ts';
import type { OutreachDeps } from '../create-outreach.ts';
import type { GatewayPool } from '../delivery/message-gateway.ts';
import type { OptOutLinks } from '../opt-outs/opt-out-links.ts';
import { registerOptOutPages } from '../opt-outs/register-opt-out-pages.ts';
import { drainConfirmations } from '../opt-outs/send-confirmations.ts';
import { takeReply } from '../opt-outs/take-reply.ts';
import { createAudienceRoutes } from '../routes/audiences.ts';
import { createOptOutRoutes } from '../routes/opt-outs.ts';
import { createTaskLinkRoutes } from '../routes/task-links.ts';
import { createFiguresJob } from '../task-links/refresh-figures.ts';
import { drainImports } from './drain-imports.ts';
import { createEraseListsJob } from './erase-lists-job.ts';

/** Lists, opt-outs and replies: the part of outreach that knows who is written to. */
export function createAudiences(
  deps: OutreachDeps,
  { gateways, optOutLinks }: { gateways: GatewayPool; optOutLinks: OptOutLinks },
): BuiltModule {
  const { db, files, clock, bus, logger, settings, maxFileBytes } = deps;
  gateways.onReply(async (reply) => {
    await db.transaction().execute((tx) => takeReply(tx, reply));
  });
  return {
    routes: [
      ...createAudienceRoutes({
        files,
        maxFileBytes,
        least: settings.OUTREACH_MINIMUM_GROUP,
        keepDays: settings.OUTREACH_LIST_DAYS,
      }),
      ...createOptOutRoutes(),
      ...createTaskLinkRoutes(),
    ],
    registerPages: (app) => registerOptOutPages(app, { db, clock, optOutLinks }),
    workers: [
      new QueueWorker({
        name: 'outreach-imports',
        bus,
        logger,
        lookEveryMs: 5_000,
        isNews: (update) => update.topic === 'audiences',
        drain: (isOver) => drainImports({ db, files, clock }, isOver),
      }),
      new QueueWorker({
        name: 'outreach-confirmations',
        bus,
        logger,
        lookEveryMs: 10_000,
        isNews: (update) => update.topic === 'opt-outs',
        drain: (isOver) => drainConfirmations({ db, clock, gateways: () => gateways.list() }, isOver),
      }),
    ],
    jobs: [createEraseListsJob({ db, clock }), createFiguresJob({ db, clock })],
  };
}
