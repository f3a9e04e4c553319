import type { Typesetter } from '@phong-tuyen/letters';
import type { Clock } from '../../platform/clock/clock.ts';
import type { Database } from '../../platform/database/connect.ts';
import type { LiveBus } from '../../platform/events/live.ts';
import type { FileStore } from '../../platform/files/file-store.ts';
import { QueueWorker } from '../../platform/jobs/queue-worker.ts';
import type { Logger } from '../../platform/logs/logger.ts';
import type { BuiltModule } from '../../platform/module.ts';
import { AudioMaker } from './audio/audio-maker.ts';
import { audioCheck, playsCheck, speechCheck, stationsCheck } from './health.ts';
import { campaignHandlers, planningJob, silenceJob } from './jobs.ts';
import { registerSpeakerPages } from './player/speaker-pages.ts';
import { createBroadcastRoutes } from './routes/broadcasts.ts';
import { createBulletinRoutes } from './routes/bulletins.ts';
import { createSoundRoutes } from './routes/sound.ts';
import { createSpeakerRoutes } from './routes/speakers.ts';
import { createStationRoutes } from './routes/stations.ts';
import type { BroadcastsSettings } from './settings.ts';
import { createEspeak } from './speech/espeak-speech.ts';
import { createSherpa } from './speech/sherpa-speech.ts';

/** What the module is built from. */
export interface BroadcastsDeps {
  readonly db: Database;
  readonly files: FileStore;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly bus: LiveBus;
  readonly typesetter: Typesetter;
  readonly settings: BroadcastsSettings;
  /** Address people type, without a slash at its end. */
  readonly baseUrl: string;
  /** 32 bytes: what is kept closed in the database is opened with it. */
  readonly secret: Uint8Array;
  readonly maxFileBytes: number;
}

/** Builds the module from its parts. */
export function createBroadcasts(deps: BroadcastsDeps): BuiltModule {
  const { db, clock, bus, logger, settings } = deps;
  const ffmpeg = settings.BROADCASTS_FFMPEG;
  const speech = { espeak: createEspeak(settings.BROADCASTS_ESPEAK), sherpa: createSherpa(settings) };
  const maker = new AudioMaker({ ...deps, ffmpeg, speech });
  return {
    routes: [
      ...createBulletinRoutes(),
      ...createSoundRoutes(deps),
      ...createStationRoutes(deps),
      ...createBroadcastRoutes(),
      ...createSpeakerRoutes(),
    ],
    jobs: [planningJob({ db, clock }), silenceJob({ db, clock })],
    handlers: campaignHandlers(),
    workers: [
      new QueueWorker({
        name: 'broadcasts-audio',
        bus,
        logger,
        lookEveryMs: 10_000,
        isNews: (update) => update.topic === 'broadcasts',
        drain: (isOver) => maker.makeAll(isOver),
        // A start is for people who wait for the first page.
        looksAtStart: false,
      }),
    ],
    healthChecks: [
      speechCheck({ ffmpeg, speech }),
      audioCheck(db, clock),
      stationsCheck(db, clock),
      playsCheck(db, clock),
    ],
    registerPages: (app) => registerSpeakerPages(app, deps),
  };
}
