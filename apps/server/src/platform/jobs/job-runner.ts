import { PgBoss } from 'pg-boss';
import type { z } from 'zod';
import type { Logger } from '../logs/logger.ts';
import { oldestWaiting } from './queue-store.ts';

/** A kind of background work. `normSeconds` is how long it may take before the health page calls it overdue. */
export interface JobDefinition<S extends z.ZodType = z.ZodType> {
  readonly name: string;
  readonly schema: S;
  readonly normSeconds: number;
  /** Cron expression in Asia/Ho_Chi_Minh for work that comes round by itself. */
  readonly schedule?: string;
  readonly retryLimit?: number;
  run(payload: z.output<S>, jobId: string): Promise<void>;
}

/** One queue's state in numbers. */
export interface JobState {
  readonly name: string;
  readonly waiting: number;
  readonly active: number;
  readonly failed: number;
  readonly normSeconds: number;
  /** Since when the oldest that could run waits; null when none does. */
  readonly oldest: Date | null;
}

/** Helps TypeScript infer a job's payload from its schema. */
export function defineJob<S extends z.ZodType>(job: JobDefinition<S>): JobDefinition<S> {
  return job;
}

/** pg-boss behind one face: every job has a payload schema and a norm time, every queue a worker. */
export class JobRunner {
  readonly #boss: PgBoss;
  readonly #jobs: readonly JobDefinition[];
  readonly #logger: Logger;

  /** @param url connection string of the owner: pg-boss keeps a schema of its own and migrates it */
  constructor(url: string, jobs: readonly JobDefinition[], logger: Logger) {
    this.#boss = new PgBoss({ connectionString: url, schema: 'pgboss', max: 4, application_name: 'phong-tuyen-jobs' });
    this.#boss.on('error', (error) => logger.error({ error }, 'job queue fault'));
    this.#jobs = jobs;
    this.#logger = logger;
  }

  async start(): Promise<void> {
    await this.#boss.start();
    for (const job of this.#jobs) {
      await this.#boss.createQueue(job.name, {
        retryLimit: job.retryLimit ?? 3,
        retryBackoff: true,
        expireInSeconds: Math.max(60, job.normSeconds * 10),
      });
      await this.#boss.work(job.name, { pollingIntervalSeconds: 2 }, async (batch) => {
        for (const item of batch) await this.#runOne(job, item.data, item.id);
      });
      if (job.schedule !== undefined) await this.#boss.schedule(job.name, job.schedule, {}, { tz: 'Asia/Ho_Chi_Minh' });
    }
  }

  /**
   * Asks for a piece of work.
   *
   * @param key work with the same key that still waits is not asked for twice
   */
  async send(name: string, payload: object, key?: string): Promise<string | null> {
    return this.#boss.send(name, payload, key === undefined ? {} : { singletonKey: key });
  }

  async states(): Promise<JobState[]> {
    const queues = await this.#boss.getQueues(this.#jobs.map((job) => job.name));
    const oldest = await oldestWaiting(this.#boss);
    return this.#jobs.map((job) => {
      const queue = queues.find((candidate) => candidate.name === job.name);
      return {
        name: job.name,
        waiting: queue?.readyCount ?? 0,
        active: queue?.activeCount ?? 0,
        failed: queue?.failedCount ?? 0,
        normSeconds: job.normSeconds,
        oldest: oldest.get(job.name) ?? null,
      };
    });
  }

  async stop(): Promise<void> {
    await this.#boss.stop({ graceful: true, timeout: 10_000 });
  }

  async #runOne(job: JobDefinition, data: unknown, id: string): Promise<void> {
    const started = performance.now();
    await job.run(job.schema.parse(data ?? {}), id);
    this.#logger.info({ job: job.name, ms: Math.round(performance.now() - started) }, 'job done');
  }
}
