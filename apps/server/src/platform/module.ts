import type { FastifyInstance } from 'fastify';
import type { EventHandler } from './events/dispatcher.ts';
import type { HealthCheck } from './health/health-board.ts';
import type { Route } from './http/route.ts';
import type { JobDefinition } from './jobs/job-runner.ts';
import type { Worker } from './jobs/worker.ts';

/** What a built module hands to the composition. */
export interface BuiltModule {
  readonly routes: readonly Route[];
  readonly jobs?: readonly JobDefinition[];
  readonly handlers?: readonly EventHandler[];
  readonly healthChecks?: readonly HealthCheck[];
  readonly workers?: readonly Worker[];
  /** Pages outside `/api`, answered by the server itself. Each declares its access in its route's config. */
  registerPages?(app: FastifyInstance): void;
}
