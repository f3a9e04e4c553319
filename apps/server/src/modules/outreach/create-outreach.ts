import type { Typesetter } from '@phong-tuyen/letters';
import type { Clock } from '../../platform/clock/clock.ts';
import type { Database } from '../../platform/database/connect.ts';
import type { LiveBus } from '../../platform/events/live.ts';
import type { FileStore } from '../../platform/files/file-store.ts';
import type { Logger } from '../../platform/logs/logger.ts';
import type { BuiltModule } from '../../platform/module.ts';
import { createAudiences } from './audiences/create-audiences.ts';
import { importsCheck } from './audiences/imports-check.ts';
import { exampleValues } from './campaigns/example-values.ts';
import { Dispatcher } from './delivery/dispatcher.ts';
import type { GatewayPool } from './delivery/message-gateway.ts';
import { createGateways } from './gateways/create-gateways.ts';
import { createEraseJob } from './jobs.ts';
import { openOptOutLinks } from './opt-outs/opt-out-links.ts';
import { createCampaignRoutes } from './routes/campaigns.ts';
import { sendingCheck } from './sending-check.ts';
import type { OutreachSettings } from './settings.ts';

/** What the module is built from. */
export interface OutreachDeps {
  readonly db: Database;
  readonly files: FileStore;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly bus: LiveBus;
  readonly typesetter: Typesetter;
  readonly settings: OutreachSettings;
  /** Address people type, without a slash at its end. */
  readonly baseUrl: string;
  /** 32 bytes: what is kept closed in the database is opened with it. */
  readonly secret: Uint8Array;
  readonly maxFileBytes: number;
  /** Other lines than the database names: those of tests. */
  readonly gateways?: GatewayPool;
  /** The demo has a line that reaches nobody. */
  readonly isDemo?: boolean;
}

/** Builds the module from its parts. */
export function createOutreach(deps: OutreachDeps): BuiltModule {
  const { db, clock, logger, bus, baseUrl, settings } = deps;
  const lines = createGateways({ ...deps, hasStandIn: settings.OUTREACH_DEMO_SMSC ?? deps.isDemo ?? false });
  const gateways = deps.gateways ?? lines.pool;
  const optOutLinks = openOptOutLinks(baseUrl, deps.secret);
  const audiences = createAudiences(deps, { gateways, optOutLinks });
  const minimumGroup = settings.OUTREACH_MINIMUM_GROUP;
  const dispatcher = new Dispatcher({ db, clock, logger, bus, gateways, optOutLinks });
  return {
    routes: [
      ...audiences.routes,
      ...createCampaignRoutes({
        baseUrl,
        minimumGroup,
        maxFileBytes: deps.maxFileBytes,
        gateways: () => gateways.list(),
        examples: exampleValues(baseUrl, optOutLinks),
      }),
      ...lines.routes,
    ],
    jobs: [...(audiences.jobs ?? []), createEraseJob({ db, clock, keepDays: settings.OUTREACH_KEEP_DAYS })],
    handlers: audiences.handlers ?? [],
    registerPages: (app) => audiences.registerPages?.(app),
    healthChecks: [
      ...(audiences.healthChecks ?? []),
      sendingCheck({ db, clock, gateways }),
      importsCheck({ db, clock }),
      ...(deps.gateways === undefined ? lines.healthChecks : []),
    ],
    // Closed in reverse: the dispatcher lets go of what it has in hand while the lines are still open.
    workers: [
      ...(audiences.workers ?? []),
      { name: 'outreach-gateways', start: () => gateways.start(), stop: () => gateways.stop() },
      dispatcher,
    ],
  };
}
