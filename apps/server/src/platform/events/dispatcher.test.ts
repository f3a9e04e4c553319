import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../database/testing/test-database.ts';
import { createLogger } from '../logs/logger.ts';
import { inCommand } from '../testing/test-context.ts';
import { EventDispatcher, type EventHandler } from './dispatcher.ts';
import { publishEvents } from './publish-event.ts';
import { outboxState } from './store.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());

const logger = createLogger({ level: 'silent' });

test('each handler has each event once, though two dispatchers run; a failing one is tried again and not the others', async () => {
  const clock = { time: Date.now() + 1000, now: () => new Date(clock.time) };
  const seen: string[] = [];
  let failures = 2;
  const handlers: EventHandler[] = [
    {
      name: 'first',
      event: 'test.happened',
      handle: async (_tx, event) => void seen.push(`first ${event.payload['n']}`),
    },
    {
      name: 'second',
      event: 'test.happened',
      handle: async (_tx, event) => {
        if (failures-- > 0) throw new Error('not yet');
        seen.push(`second ${event.payload['n']}`);
      },
    },
  ];
  await inCommand(database.db, {}, (context) =>
    publishEvents(
      context,
      [1, 2, 3].map((n) => ({ name: 'test.happened', payload: { n } })),
    ),
  );
  const make = () => new EventDispatcher({ db: database.db, clock, logger, handlers });
  for (let round = 0; round < 3; round++) {
    await Promise.all([make().drain(), make().drain()]);
    clock.time += 10_000;
  }
  expect(seen.sort()).toEqual(['first 1', 'first 2', 'first 3', 'second 1', 'second 2', 'second 3']);
  expect(await outboxState(database.db)).toMatchObject({ pending: 0 });
});

test('an event of a transaction that failed is never dispatched', async () => {
  const failing = inCommand(database.db, {}, async (context) => {
    await publishEvents(context, [{ name: 'test.lost', payload: {} }]);
    throw new Error('rolled back');
  });
  await expect(failing).rejects.toThrow();
  expect(await outboxState(database.db)).toMatchObject({ pending: 0 });
});
