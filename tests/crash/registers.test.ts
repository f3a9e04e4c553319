import { spawn } from 'node:child_process';
import path from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { approveDocument } from '../../apps/server/src/modules/documents/commands/approve-document.ts';
import { submitDocument } from '../../apps/server/src/modules/documents/commands/submit-document.ts';
import {
  buildDocumentsBench,
  buildDraft,
  type DocumentsBench,
  TEST_NOW,
} from '../../apps/server/src/modules/documents/testing.ts';
import { verifyAudit } from '../../apps/server/src/platform/audit/verify-audit.ts';
import {
  createTestDatabase,
  type TestDatabase,
} from '../../apps/server/src/platform/database/testing/test-database.ts';
import type { Actor } from '../../apps/server/src/platform/http/actor.ts';
import { inCommand } from '../../apps/server/src/platform/testing/test-context.ts';
import { ROOT } from '../architecture/source-files.ts';
import type { WorkerActor, WorkerOrder } from './issuing-worker.ts';

const DOCUMENTS = 30;
const KILLS = 10;
const LONGEST_LIFE_MS = 2_500;

let database: TestDatabase;
let bench: DocumentsBench;
let order: WorkerOrder;
beforeAll(async () => {
  database = await createTestDatabase();
  bench = await buildDocumentsBench(database.db);
  const staff = await bench.province.staffOf(bench.province.committee);
  const ids: string[] = [];
  for (let index = 0; index < DOCUMENTS; index++) {
    const id = await buildDraft(database.db, staff.specialist);
    await inCommand(database.db, { actor: staff.specialist, now: TEST_NOW }, (context) => submitDocument(context, id));
    await inCommand(database.db, { actor: staff.leader, now: TEST_NOW }, (context) => approveDocument(context, id));
    ids.push(id);
  }
  const plain = ({ abilities, personId, officeId, agencyId, role }: Actor): WorkerActor => ({
    personId,
    officeId,
    agencyId,
    role,
    abilities: [...abilities],
  });
  order = {
    url: database.url,
    filesFolder: bench.filesFolder,
    leader: plain(staff.leader),
    clerk: plain(staff.clerk),
    ids,
  };
}, 120_000);
afterAll(() => database.close());

/** Lets the worker work for a while and kills it as a power cut does. @returns whether it had finished */
function workUntilKilled(lifeMs: number): Promise<boolean> {
  const child = spawn(process.execPath, [path.join(ROOT, 'tests/crash/issuing-worker.ts'), JSON.stringify(order)], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let timer: NodeJS.Timeout | undefined;
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk;
    // The life counts from the first work on, not from the start of the program.
    if (output.startsWith('working'))
      timer ??= lifeMs === Number.POSITIVE_INFINITY ? undefined : setTimeout(() => child.kill('SIGKILL'), lifeMs);
  });
  child.stderr.on('data', (chunk: Buffer) => (output += chunk));
  return new Promise((resolve, reject) => {
    child.on('exit', (code, signal) => {
      clearTimeout(timer);
      if (signal === 'SIGKILL') resolve(false);
      else if (code === 0) resolve(true);
      else reject(new Error(output));
    });
  });
}

/** Everything that must hold at any moment, killed or not. */
async function expectWhole(): Promise<void> {
  const { rows } = await sql<{
    state: string;
    ordinal: number | null;
    number: string | null;
    receipts: number;
    assignments: number;
  }>`
    SELECT d.state, e.ordinal, d.number, (SELECT count(*)::int FROM documents.receipt r WHERE r.document_id = d.id) AS receipts,
      (SELECT count(*)::int FROM tasks.assignment a WHERE a.document_id = d.id) AS assignments
    FROM documents.document d LEFT JOIN documents.register_entry e ON e.document_id = d.id ORDER BY e.ordinal`.execute(
    database.db,
  );
  const numbered = rows.filter((row) => row.ordinal !== null);
  expect(numbered.map((row) => row.ordinal)).toEqual(numbered.map((_, index) => index + 1));
  for (const row of rows) {
    const hasNumber = row.state === 'numbered' || row.state === 'issued';
    expect(row.ordinal !== null, row.state).toBe(hasNumber);
    expect(row.number).toBe(hasNumber ? String(row.ordinal).padStart(2, '0') : null);
    expect([row.receipts, row.assignments], row.state).toEqual(row.state === 'issued' ? [2, 2] : [0, 0]);
  }
  expect(await verifyAudit(database.db)).toEqual([]);
}

test('killed at random points of sign, number and issue, every register stays whole, and the work is finished in the end', async () => {
  let kills = 0;
  for (let round = 0; round <= KILLS; round++) {
    // The last one lives on: what was begun by those before it must be finished by it.
    const isDone = await workUntilKilled(
      round < KILLS ? 100 + Math.random() * LONGEST_LIFE_MS : Number.POSITIVE_INFINITY,
    );
    await expectWhole();
    if (isDone) break;
    kills++;
  }
  expect(kills).toBeGreaterThan(0);
  const { rows } = await sql<{
    issued: number;
  }>`SELECT count(*)::int AS issued FROM documents.document WHERE state = 'issued'`.execute(database.db);
  expect(rows[0]?.issued).toBe(DOCUMENTS);
}, 240_000);
