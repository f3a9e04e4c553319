import { randomUUID } from 'node:crypto';
import type { CommandContext } from '../database/command-context.ts';
import type { Database } from '../database/connect.ts';
import type { Actor } from '../http/actor.ts';

/** A valid actor of an agency that need not exist; overrides say what the test is about. */
export function testActor(overrides: Partial<Actor> = {}): Actor {
  return {
    personId: randomUUID(),
    officeId: randomUUID(),
    agencyId: randomUUID(),
    role: 'clerk',
    abilities: new Set<string>(),
    language: 'vi',
    ...overrides,
  };
}

/** Runs `act` as a request would: in one transaction, at a given time. */
export async function inCommand<T>(
  db: Database,
  parts: { actor?: Actor; now?: Date },
  act: (context: CommandContext) => Promise<T>,
): Promise<T> {
  return db.transaction().execute((tx) =>
    act({
      tx,
      actor: parts.actor ?? testActor(),
      now: parts.now ?? new Date('2020-07-28T02:00:00Z'),
      from: '127.0.0.1',
      requestId: 'test',
    }),
  );
}
