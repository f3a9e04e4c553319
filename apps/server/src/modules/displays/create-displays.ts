import type { Typesetter } from '@phong-tuyen/letters';
import type { Clock } from '../../platform/clock/clock.ts';
import type { Database } from '../../platform/database/connect.ts';
import type { LiveBus } from '../../platform/events/live.ts';
import type { FileStore } from '../../platform/files/file-store.ts';
import { QueueWorker } from '../../platform/jobs/queue-worker.ts';
import type { Logger } from '../../platform/logs/logger.ts';
import type { BuiltModule } from '../../platform/module.ts';
import { PosterPress } from './posters/poster-press.ts';
import { PrintShop } from './posters/print-shop.ts';
import { printsCheck } from './posters/prints-check.ts';
import { createPlaceRoutes } from './routes/places.ts';
import { createPlayerRoutes } from './routes/player.ts';
import { createPlaylistRoutes } from './routes/playlists.ts';
import { createPosterRoutes } from './routes/posters.ts';
import { createScreenRoutes } from './routes/screens.ts';
import { createCampaignHandlers } from './screens/campaign-handlers.ts';
import { screensCheck } from './screens/screens-check.ts';
import { SlidePainter } from './screens/slide-painter.ts';
import { createSilentScreensJob } from './screens/tell-silent-screens.ts';
import type { DisplaysSettings } from './settings.ts';

/** What the module is built from. */
export interface DisplaysDeps {
  readonly db: Database;
  readonly files: FileStore;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly bus: LiveBus;
  readonly typesetter: Typesetter;
  readonly settings: DisplaysSettings;
  /** Address people type, without a slash at its end. */
  readonly baseUrl: string;
  /** 32 bytes: what is kept closed in the database is opened with it. */
  readonly secret: Uint8Array;
  readonly maxFileBytes: number;
}

/** Builds the module from its parts. */
export function createDisplays(deps: DisplaysDeps): BuiltModule {
  const { bus, logger } = deps;
  const press = new PosterPress();
  const shop = new PrintShop(deps, press);
  const painter = new SlidePainter(deps, press);
  return {
    routes: [
      ...createPosterRoutes(deps, press),
      ...createPlaceRoutes(deps),
      ...createScreenRoutes(deps, press),
      ...createPlaylistRoutes(),
      ...createPlayerRoutes(deps),
    ],
    workers: [
      new QueueWorker({
        name: 'displays.print-shop',
        bus,
        logger,
        lookEveryMs: 5_000,
        isNews: (update) => update.topic === 'prints' && update.ids.includes('new'),
        drain: (isOver) => shop.drain(isOver),
        close: () => press.close(),
      }),
      new QueueWorker({
        name: 'displays.slide-painter',
        bus,
        logger,
        lookEveryMs: 15_000,
        isNews: (update) => update.topic === 'screens',
        drain: (isOver) => painter.drain(isOver),
      }),
    ],
    jobs: [createSilentScreensJob(deps)],
    handlers: createCampaignHandlers(),
    healthChecks: [printsCheck(deps), screensCheck(deps)],
  };
}
