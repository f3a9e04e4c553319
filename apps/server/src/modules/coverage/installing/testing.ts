import type { KioskFields } from '@phong-tuyen/contracts';
import type { FastifyInstance } from 'fastify';
import type { Database } from '../../../platform/database/connect.ts';
import type { Actor } from '../../../platform/http/actor.ts';
import { buildServer } from '../../../platform/http/build-server.ts';
import { registerRoutes } from '../../../platform/http/register-routes.ts';
import { createLogger } from '../../../platform/logs/logger.ts';
import { inCommand } from '../../../platform/testing/test-context.ts';
import { type CodeRequest, ensureCode } from '../codes/ensure-code.ts';
import { createKiosk } from '../commands/create-kiosk.ts';
import { TEST_NOW } from '../testing.ts';
import { createInstalling } from './create-installing.ts';
import type { InstallingDeps } from './installing-deps.ts';
import { kioskToken } from './kiosk/kiosk-token.ts';

/** Parts of the module for tests: the real ones, with a clock that stands where the test puts it. */
export function installingDeps(db: Database, clock = { now: () => TEST_NOW }): InstallingDeps {
  const settings = {
    STORE_ANDROID_URL: 'https://play.google.com/store/apps/details?id=vn.example.app',
    STORE_IOS_URL: 'https://apps.apple.com/vn/app/example/id1',
  };
  const logger = createLogger({ level: 'silent' });
  return { db, clock, settings, logger, baseUrl: 'https://thu.example', secret: Buffer.alloc(32, 7) };
}

/** A server with this part's routes and pages. `caller` is who is signed in. */
export async function installingServer(
  deps: InstallingDeps,
  caller: { actor: Actor | null },
): Promise<FastifyInstance> {
  const app = await buildServer({ logger: deps.logger, trustProxy: 'true', maxFileBytes: 1_000, secure: false });
  const built = createInstalling(deps);
  registerRoutes(app, built.routes, { db: deps.db, clock: deps.clock, findActor: async () => caller.actor });
  built.registerPages?.(app);
  await app.ready();
  return app;
}

/** A campaign's code as any module would ask for it. */
export const buildCode = (
  db: Database,
  parts: Pick<CodeRequest, 'campaignId'> & Partial<CodeRequest>,
): Promise<string> =>
  db.transaction().execute((tx) =>
    ensureCode(tx, {
      channel: 'sms',
      agencyId: null,
      placeId: null,
      label: 'Tin nhắn thử',
      now: TEST_NOW,
      ...parts,
    }),
  );

/** Fields of a kiosk on duty every day from 7:00 to 17:00. */
export const kioskFields = (parts: Partial<KioskFields> = {}): KioskFields => ({
  name: 'Chốt cầu Đế Võng',
  place: 'Đầu cầu phía Bắc',
  helper: 'Đoàn phường (0900 000 000)',
  opensAt: 420,
  closesAt: 1_020,
  weekdays: [1, 2, 3, 4, 5, 6, 7],
  ...parts,
});

/** A kiosk of the actor's agency. @returns its id and the token of its link */
export async function buildKiosk(
  db: Database,
  deps: InstallingDeps,
  parts: { actor: Actor; campaignId: string; agencyId?: string; now?: Date },
): Promise<{ id: string; token: string }> {
  const wanted = { ...kioskFields(), agencyId: parts.agencyId ?? parts.actor.agencyId, campaignId: parts.campaignId };
  const id = await inCommand(db, { actor: parts.actor, now: parts.now ?? TEST_NOW }, (context) =>
    createKiosk(context, wanted, deps.secret),
  );
  return { id, token: kioskToken(deps.secret, id, 1) };
}
