import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { createTypesetter, loadTinos } from '@phong-tuyen/letters';
import type { FastifyInstance } from 'fastify';
import { createDocuments, type DocumentsDeps, abilities as documentAbilities } from '../modules/documents/index.ts';
import {
  createOrganisation,
  DEMO_ACCOUNTS,
  groupAbilitiesByRole,
  abilities as organisationAbilities,
} from '../modules/organisation/index.ts';
import { createTasks, type Tasks, abilities as taskAbilities } from '../modules/tasks/index.ts';
import { type Clock, systemClock } from '../platform/clock/clock.ts';
import { connectDatabase, type Database } from '../platform/database/connect.ts';
import { EventDispatcher } from '../platform/events/dispatcher.ts';
import { LiveBus } from '../platform/events/live.ts';
import { registerLiveRoute } from '../platform/events/live-route.ts';
import type { FileStore } from '../platform/files/file-store.ts';
import { openFileStore } from '../platform/files/open-file-store.ts';
import { abilities as platformAbilities } from '../platform/health/abilities.ts';
import { HealthBoard, type HealthCheck } from '../platform/health/health-board.ts';
import { createHealthRoutes } from '../platform/health/health-routes.ts';
import { platformChecks } from '../platform/health/platform-checks.ts';
import { registerApiReference } from '../platform/http/api-reference.ts';
import { buildServer } from '../platform/http/build-server.ts';
import { registerRoutes } from '../platform/http/register-routes.ts';
import { type DeclaredRoute, watchRoutes } from '../platform/http/watch-routes.ts';
import { type JobDefinition, JobRunner } from '../platform/jobs/job-runner.ts';
import type { Logger } from '../platform/logs/logger.ts';
import { registerMetrics } from '../platform/metrics/metrics.ts';
import { createUpkeepJobs } from '../platform/upkeep/jobs.ts';
import { calendarCheck } from './calendar-check.ts';
import type { Closing } from './close-in-order.ts';
import { keysCheck } from './keys-check.ts';
import { createLetterReader } from './letter-reader.ts';
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
}

const abilitiesByRole = groupAbilitiesByRole([
  platformAbilities,
  organisationAbilities,
  documentAbilities,
  taskAbilities,
]);

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
  const background = await startBackground({
    ...parts,
    db,
    files,
    jobs: [...organisation.jobs, ...tasks.jobs, ...createUpkeepJobs({ db, files, clock })],
    healthChecks: organisation.healthChecks,
    tasks,
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
  registerLiveRoute(app, { bus: background.bus, findActor: organisation.findActor });
  await registerApiReference(app);
  const health = createHealthRoutes({ ...background, startedAt: clock.now() });
  registerRoutes(
    app,
    [...organisation.routes, ...documents.routes, ...tasks.routes, ...health, ...createPublicRoutes()],
    { db, clock, findActor: organisation.findActor },
  );
  return { app, db, files, documentsDeps, dispatcher: background.dispatcher, health: background.board };
}

/** The files' folder, and that of the database where it is our own. */
function diskFolders(settings: Settings): string[] {
  const { DATABASE_URL, DATABASE_DIR } = settings.database;
  return [settings.files.FILES_DIR, ...(DATABASE_URL === undefined ? [path.dirname(DATABASE_DIR)] : [])];
}

interface Background {
  readonly jobs: JobRunner;
  readonly bus: LiveBus;
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
  tasks: Tasks;
  jobs: readonly JobDefinition[];
  healthChecks: readonly HealthCheck[];
}): Promise<Background> {
  const { db, files, clock, logger, closing, folders } = parts;
  const jobs = new JobRunner(parts.url, parts.jobs, logger);
  await jobs.start();
  closing.add('jobs', () => jobs.stop());
  const bus = new LiveBus(parts.url, logger);
  const dispatcher = new EventDispatcher({ db, clock, logger, handlers: parts.tasks.handlers });
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
    ...parts.healthChecks,
  ];
  const board = new HealthBoard(checks, clock, logger);
  await board.start();
  closing.add('health', () => board.stop());
  return { jobs, bus, dispatcher, board };
}
