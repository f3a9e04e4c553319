import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { createTestDatabase, type TestDatabase } from '../database/testing/test-database.ts';
import { createLogger } from '../logs/logger.ts';
import { defineJob, JobRunner } from './job-runner.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());

test('a job gets its parsed payload and its queue shows among the states', async () => {
  const seen: number[] = [];
  let wake: () => void = () => undefined;
  const done = new Promise<void>((resolve) => {
    wake = resolve;
  });
  const job = defineJob({
    name: 'test-count',
    schema: z.object({ n: z.coerce.number() }),
    normSeconds: 5,
    retryLimit: 0,
    run: async ({ n }) => {
      seen.push(n);
      wake();
    },
  });
  const runner = new JobRunner(database.url, [job], createLogger({ level: 'silent' }));
  await runner.start();
  try {
    await runner.send('test-count', { n: '7' }, 'same');
    await done;
    expect(seen).toEqual([7]);
    expect((await runner.states()).map((state) => state.name)).toEqual(['test-count']);
  } finally {
    await runner.stop();
  }
});
