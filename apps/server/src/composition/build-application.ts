import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { createTypesetter, loadTinos } from '@phong-tuyen/letters';
import type { FastifyInstance } from 'fastify';
import { createDocuments, type DocumentsDeps } from '../modules/documents/index.ts';
import { createOrganisation, DEMO_ACCOUNTS } from '../modules/organisation/index.ts';
import { createTasks } from '../modules/tasks/index.ts';
import { type Clock, systemClock } from '../platform/clock/clock.ts';
import { connectDatabase, type Database } from '../platform/database/connect.ts';
import { EventDispatcher } from '../platform/events/dispatcher.ts';
import { LiveBus } from '../platform/events/live.ts';
import { registerLiveRoute } from '../platform/events/live-route.ts';
import type { FileStore } from '../platform/files/file-store.ts';
import { openFileStore } from '../platform/files/open-file-store.ts';
import { HealthBoard } from '../platform/health/health-board.ts';
import { createHealthRoutes } from '../platform/health/health-routes.ts';
import { platformChecks } from '../platform/health/platform-checks.ts';
import { registerApiReference } from '../platform/http/api-reference.ts';
import { buildServer } from '../platform/http/build-server.ts';
import { registerRoutes } from '../platform/http/register-routes.ts';
import { type DeclaredRoute, watchRoutes } from '../platform/http/watch-routes.ts';
import { JobRunner } from '../platform/jobs/job-runner.ts';
import type { Worker } from '../platform/jobs/worker.ts';
import type { Logger } from '../platform/logs/logger.ts';
import { registerMetrics } from '../platform/metrics/metrics.ts';
import type { BuiltModule } from '../platform/module.ts';
import { createUpkeepJobs } from '../platform/upkeep/jobs.ts';
import { abilitiesByRole } from './abilities.ts';
import { calendarCheck } from './calendar-check.ts';
import type { Closing } from './close-in-order.ts';
import { keysCheck } from './keys-check.ts';
import { createLetterReader } from './letter-reader.ts';
import { createOutreachModules } from './outreach-modules.ts';
import { createPublicRoutes } from './public-routes.ts';
import type { Settings } from './settings.ts';
import { signingCheck } from './signing-check.ts';
import { stuckLettersCheck } from './stuck-letters-check.ts';

/** The built application, not yet listening. */
export interface Application {
  readonly app: FastifyInstance;
  readonly db: Database;
  readonly files: FileStore;
  readonly documentsDeps: DocumentsDeps;
  readonly dispatcher: EventDispatcher;
  readonly health: HealthBoard;
  /** Not yet started: the lines to carriers and whatever else goes on without a request. */
  readonly workers: readonly Worker[];
}

/**
 * Builds every part and passes each what it needs; nothing is looked up from afar.
 *
 * @param parts.url owner's connection string of the migrated database
 * @param parts.secret 32 bytes
 */
export async function buildApplication(
  settings: Settings,
  parts: {
    url: string;
    secret: Buffer;
    logger: Logger;
    closing: Closing;
    clock?: Clock;
    /** Another store than the settings name. */
    files?: FileStore;
    onRoute?: (route: DeclaredRoute) => void;
  },
): Promise<Application> {
  const { logger, closing, clock = systemClock } = parts;
  const connection = connectDatabase(parts.url, { max: settings.database.DATABASE_POOL });
  closing.add('database', () => connection.close());
  const { db } = connection;
  const files = parts.files ?? openFileStore(settings.files);
  const maxFileBytes = settings.files.FILES_MAX_MB * 1024 * 1024;
  const typesetter = createTypesetter();
  const tasks = createTasks({ db, files, clock, typesetter, maxFileBytes });
  const documentsDeps: DocumentsDeps = {
    files,
    reader: createLetterReader(),
    typesetter,
    fonts: loadTinos(),
    secret: parts.secret,
    randomBytes,
    maxFileBytes,
    onIssue: tasks.createAssignments,
  };
  const documents = createDocuments(documentsDeps);
  const baseUrl = settings.http.PUBLIC_URL ?? `http://localhost:${settings.http.PORT}`;
  const organisation = createOrganisation({
    db,
    settings: settings.organisation,
    clock,
    logger,
    baseUrl,
    secret: parts.secret.toString('hex'),
    abilitiesByRole,
    demoAccounts: DEMO_ACCOUNTS,
  });
  const bus = new LiveBus(parts.url, logger);
  const shared = { db, files, clock, logger, bus, typesetter, baseUrl, maxFileBytes, secret: parts.secret };
  const modules: readonly BuiltModule[] = [organisation, documents, tasks, ...createOutreachModules(shared, settings)];
  const background = await startBackground({
    ...parts,
    db,
    files,
    bus,
    modules,
    folders: diskFolders(settings),
    clock,
  });
  const app = await buildServer({
    logger,
    trustProxy: settings.http.TRUST_PROXY,
    maxFileBytes,
    secure: baseUrl.startsWith('https:'),
  });
  closing.add('http', () => app.close());
  if (parts.onRoute !== undefined) watchRoutes(app, parts.onRoute);
  registerMetrics(app, background.board);
  organisation.registerAuth(app);
  registerLiveRoute(app, { bus, findActor: organisation.findActor });
  await registerApiReference(app);
  const health = createHealthRoutes({ ...background, startedAt: clock.now() });
  registerRoutes(app, [...modules.flatMap((module) => module.routes), ...health, ...createPublicRoutes()], {
    db,
    clock,
    findActor: organisation.findActor,
  });
  for (const module of modules) module.registerPages?.(app);
  const workers = modules.flatMap((module) => module.workers ?? []);
  for (const worker of workers) closing.add(worker.name, () => worker.stop());
  return { app, db, files, documentsDeps, dispatcher: background.dispatcher, health: background.board, workers };
}

/** The files' folder, and that of the database where it is our own. */
function diskFolders(settings: Settings): string[] {
  const { DATABASE_URL, DATABASE_DIR } = settings.database;
  return [settings.files.FILES_DIR, ...(DATABASE_URL === undefined ? [path.dirname(DATABASE_DIR)] : [])];
}

interface Background {
  readonly jobs: JobRunner;
  readonly dispatcher: EventDispatcher;
  readonly board: HealthBoard;
}

/** Starts what works without a request: queues, the live line, event handlers, health checks. */
async function startBackground(parts: {
  url: string;
  secret: Buffer;
  logger: Logger;
  closing: Closing;
  clock: Clock;
  db: Database;
  files: FileStore;
  folders: readonly string[];
  bus: LiveBus;
  modules: readonly BuiltModule[];
}): Promise<Background> {
  const { db, files, clock, logger, closing, folders, bus, modules } = parts;
  const jobs = new JobRunner(
    parts.url,
    [...modules.flatMap((module) => module.jobs ?? []), ...createUpkeepJobs({ db, files, clock })],
    logger,
  );
  await jobs.start();
  closing.add('jobs', () => jobs.stop());
  const handlers = modules.flatMap((module) => module.handlers ?? []);
  const dispatcher = new EventDispatcher({ db, clock, logger, handlers });
  bus.onEvent(() => dispatcher.wake());
  bus.onReturn(() => dispatcher.wake());
  await bus.start();
  closing.add('live', () => bus.stop());
  closing.add('events', () => dispatcher.stop());
  const checks = [
    ...platformChecks({ db, files, folders, bus, jobs, clock }),
    signingCheck(parts.secret),
    keysCheck(db, clock),
    stuckLettersCheck(db, clock),
    calendarCheck(clock),
    ...modules.flatMap((module) => module.healthChecks ?? []),
  ];
  const board = new HealthBoard(checks, clock, logger);
  await board.start();
  closing.add('health', () => board.stop());
  return { jobs, dispatcher, board };
}
