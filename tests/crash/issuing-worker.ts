import { issueDocument } from '../../apps/server/src/modules/documents/commands/issue-document.ts';
import { numberDocument } from '../../apps/server/src/modules/documents/commands/number-document.ts';
import { signDocument } from '../../apps/server/src/modules/documents/commands/sign-document.ts';
import { TEST_PIN, testDeps } from '../../apps/server/src/modules/documents/testing.ts';
import { createAssignments } from '../../apps/server/src/modules/tasks/commands/create-assignments.ts';
import type { CommandContext } from '../../apps/server/src/platform/database/command-context.ts';
import { connectDatabase } from '../../apps/server/src/platform/database/connect.ts';

/** What the test hands over: where the data is, who acts, and which documents are to be issued. */
export interface WorkerOrder {
  readonly url: string;
  readonly filesFolder: string;
  readonly leader: WorkerActor;
  readonly clerk: WorkerActor;
  readonly ids: readonly string[];
}
export interface WorkerActor {
  readonly personId: string;
  readonly officeId: string;
  readonly agencyId: string;
  readonly role: string;
  readonly abilities: readonly string[];
}

// Signs, numbers and issues every document, several at a time, repeating whatever was done already; killed at any moment.
const order: WorkerOrder = JSON.parse(process.argv[2] ?? '{}');
const { db, close } = connectDatabase(order.url, { max: 8 });
const deps = testDeps(order.filesFolder, createAssignments);
const now = new Date('2020-07-28T02:00:00Z');
const as = (actor: WorkerActor, act: (context: CommandContext) => Promise<void>) =>
  db.transaction().execute((tx) =>
    act({
      tx,
      actor: { ...actor, abilities: new Set(actor.abilities), language: 'vi' },
      now,
      from: null,
      requestId: null,
    }),
  );

async function bring(id: string): Promise<void> {
  await as(order.leader, (context) => signDocument(context, deps, { id, pin: TEST_PIN }));
  await as(order.clerk, (context) => numberDocument(context, deps, id));
  await as(order.clerk, (context) => issueDocument(context, deps, id));
}

process.stdout.write('working\n');
const waiting = [...order.ids];
await Promise.all(
  Array.from({ length: 4 }, async () => {
    for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) await bring(id);
  }),
);
await close();
process.stdout.write('done\n');
