import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../platform/database/testing/test-database.ts';
import type { Actor } from '../../platform/http/actor.ts';
import { inCommand } from '../../platform/testing/test-context.ts';
import { approveDocument } from './commands/approve-document.ts';
import { issueDocument } from './commands/issue-document.ts';
import { numberDocument } from './commands/number-document.ts';
import { returnDocument } from './commands/return-document.ts';
import { signDocument } from './commands/sign-document.ts';
import { submitDocument } from './commands/submit-document.ts';
import { findStuck } from './find-stuck.ts';
import { listAwaiting } from './list-awaiting.ts';
import { buildDocumentsBench, buildDraft, type DocumentsBench, TEST_NOW, TEST_PIN } from './testing.ts';

let database: TestDatabase;
let bench: DocumentsBench;
let staff: Awaited<ReturnType<DocumentsBench['province']['staffOf']>>;
beforeAll(async () => {
  database = await createTestDatabase();
  bench = await buildDocumentsBench(database.db);
  staff = await bench.province.staffOf(bench.province.committee);
});
afterAll(() => database.close());

const as = (actor: Actor, act: Parameters<typeof inCommand<unknown>>[2]) =>
  inCommand(database.db, { actor, now: TEST_NOW }, act);
const waiting = async (actor: Actor) => (await listAwaiting(database.db, actor)).items.map((item) => item.act);

test('a letter waits for the one whose step comes next, and for nobody else', async () => {
  const id = await buildDraft(database.db, staff.specialist);
  expect(await waiting(staff.specialist)).toEqual([]);
  await as(staff.specialist, (context) => submitDocument(context, id));
  expect([await waiting(staff.leader), await waiting(staff.clerk)]).toEqual([['approve'], []]);
  await as(staff.leader, (context) => returnDocument(context, id, 'thiếu nơi nhận'));
  expect([await waiting(staff.leader), await waiting(staff.specialist)]).toEqual([[], ['revise']]);
  await as(staff.specialist, (context) => submitDocument(context, id));
  await as(staff.leader, (context) => approveDocument(context, id));
  expect([await waiting(staff.leader), await waiting(staff.specialist)]).toEqual([['sign'], []]);
  await as(staff.leader, (context) => signDocument(context, bench.deps, { id, pin: TEST_PIN }));
  expect([await waiting(staff.leader), await waiting(staff.clerk)]).toEqual([[], ['number']]);
  await as(staff.clerk, (context) => numberDocument(context, bench.deps, id));
  expect(await waiting(staff.clerk)).toEqual(['issue']);
  await as(staff.clerk, (context) => issueDocument(context, bench.deps, id));
  expect(await waiting(staff.clerk)).toEqual([]);
  const receivers = await bench.province.staffOf(bench.province.districts[0].committee);
  expect(new Set(await waiting(receivers.clerk))).toEqual(new Set(['register']));
  expect(await waiting(receivers.leader)).toEqual([]);
});

test('a signed letter that has not gone out after a day is told of', async () => {
  const id = await buildDraft(database.db, staff.specialist);
  await as(staff.specialist, (context) => submitDocument(context, id));
  await as(staff.leader, (context) => approveDocument(context, id));
  await as(staff.leader, (context) => signDocument(context, bench.deps, { id, pin: TEST_PIN }));
  const after = (hours: number) => findStuck(database.db, new Date(TEST_NOW.getTime() + hours * 3_600_000));
  expect([await after(23), await after(25)]).toEqual([
    { count: 0, agencies: 0 },
    { count: 1, agencies: 1 },
  ]);
  await as(staff.clerk, (context) => numberDocument(context, bench.deps, id));
  await as(staff.clerk, (context) => issueDocument(context, bench.deps, id));
  expect(await after(25)).toEqual({ count: 0, agencies: 0 });
});
