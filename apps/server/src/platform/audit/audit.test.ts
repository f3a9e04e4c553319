import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { connectDatabase } from '../database/connect.ts';
import { createTestDatabase, type TestDatabase } from '../database/testing/test-database.ts';
import { inCommand, testActor } from '../testing/test-context.ts';
import { recordAudit } from './record-audit.ts';
import { listHistory } from './store.ts';
import { verifyAudit } from './verify-audit.ts';

let database: TestDatabase;
let owner: ReturnType<typeof connectDatabase>;
beforeAll(async () => {
  database = await createTestDatabase();
  owner = connectDatabase(database.url, { role: null });
});
afterAll(async () => {
  await owner.close();
  await database.close();
});

async function writeEntries(count: number, agencyId: string): Promise<void> {
  const actor = testActor({ agencyId });
  for (let index = 0; index < count; index++)
    await inCommand(database.db, { actor }, (context) =>
      recordAudit(context, {
        act: 'test.done',
        subjectType: 'thing',
        subjectId: `${agencyId}-${index}`,
        detail: { b: 1, a: [index] },
      }),
    );
}

test('a chain of entries verifies; simultaneous writers keep it whole', async () => {
  const agencyId = testActor().agencyId;
  await Promise.all(Array.from({ length: 10 }, () => writeEntries(3, agencyId)));
  expect((await verifyAudit(database.db)).filter((fault) => fault.chain === agencyId)).toEqual([]);
});

test('an entry is lost with the transaction that wrote it', async () => {
  const actor = testActor();
  const failing = inCommand(database.db, { actor }, async (context) => {
    await recordAudit(context, { act: 'test.done', subjectType: 'lost', subjectId: 'lost' });
    throw new Error('the command failed later');
  });
  await expect(failing).rejects.toThrow('failed later');
  expect(await listHistory(database.db, { type: 'lost', id: 'lost' })).toEqual([]);
});

test('a removed row, a changed row and a cut tail each show', async () => {
  const [removed, changed, cut] = [testActor().agencyId, testActor().agencyId, testActor().agencyId];
  for (const agencyId of [removed, changed, cut]) await writeEntries(4, agencyId);
  await sql`DELETE FROM platform.audit_entry WHERE chain = ${removed} AND position = 2`.execute(owner.db);
  await sql`UPDATE platform.audit_entry SET act = 'test.forged' WHERE chain = ${changed} AND position = 3`.execute(
    owner.db,
  );
  await sql`DELETE FROM platform.audit_entry WHERE chain = ${cut} AND position = 4`.execute(owner.db);
  const faults = await verifyAudit(database.db);
  expect(faults.find((fault) => fault.chain === removed)).toMatchObject({ position: 2, fault: 'missing' });
  expect(faults.find((fault) => fault.chain === changed)).toMatchObject({ position: 3, fault: 'changed' });
  expect(faults.find((fault) => fault.chain === cut)).toMatchObject({ fault: 'head-differs' });
});
