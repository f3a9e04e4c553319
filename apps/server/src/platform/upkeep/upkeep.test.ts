import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { recordAudit } from '../audit/record-audit.ts';
import { connectDatabase } from '../database/connect.ts';
import { createTestDatabase, type TestDatabase } from '../database/testing/test-database.ts';
import type { FileStore } from '../files/file-store.ts';
import { contentKey, keepFile } from '../files/keep-file.ts';
import { openFileStore } from '../files/open-file-store.ts';
import { clockCheck } from '../health/clock-check.ts';
import { inCommand, testActor } from '../testing/test-context.ts';
import { createUpkeepJobs } from './jobs.ts';
import { proofChecks } from './proof-checks.ts';
import { findBeginning, findProof, type ProofName, saveProof } from './proof-store.ts';

const DAY_MS = 86_400_000;

let database: TestDatabase;
let folder: string;
let files: FileStore;
beforeAll(async () => {
  database = await createTestDatabase();
  folder = await mkdtemp(path.join(tmpdir(), 'upkeep-'));
  files = openFileStore({ FILES_DIR: folder, FILES_MAX_MB: 50, S3_REGION: 'us-east-1' } as never);
});
beforeEach(async () => {
  const owner = connectDatabase(database.url, { role: null });
  await sql`TRUNCATE platform.proof, platform.audit_entry, platform.audit_chain, platform.file CASCADE`.execute(
    owner.db,
  );
  await owner.close();
});
afterAll(async () => {
  await database.close();
  await rm(folder, { recursive: true });
});

const clockAt = (now: Date) => ({ now: () => now });
const runJob = async (name: string, now = new Date()) => {
  const job = createUpkeepJobs({ db: database.db, files, clock: clockAt(now) }).find((each) => each.name === name);
  await job?.run({}, 'test');
};
const findingOf = (name: ProofName, now: Date) =>
  proofChecks(database.db, clockAt(now))
    .find((check) => check.name === name)
    ?.check();
const act = (now: Date, actor = testActor()) =>
  inCommand(database.db, { now, actor }, (context) =>
    recordAudit(context, { act: 'test.done', subjectType: 'test', subjectId: '1' }),
  );

test('a new installation may be without a backup for a day, then it is told, and loudly after a week', async () => {
  const begun = await findBeginning(database.db);
  const after = async (days: number) => (await findingOf('backup', new Date(begun.getTime() + days * DAY_MS)))?.state;
  expect([await after(0), await after(3), await after(8)]).toEqual(['good', 'slow', 'bad']);
  await saveProof(database.db, 'backup', { at: begun, good: true, detail: { rows: 4248, files: 7 } });
  expect(await findingOf('backup', new Date(begun.getTime() + DAY_MS))).toMatchObject({
    state: 'good',
    vi: 'Bản gần nhất có 4248 dòng và 7 tệp.',
  });
  expect(await findingOf('backup', new Date(begun.getTime() + 3 * DAY_MS))).toMatchObject({
    state: 'slow',
    vi: expect.stringMatching(/cách đây 3 ngày.*script\/backup/),
    en: expect.stringMatching(/3 days ago.*script\/backup/),
  });
});

test('the nightly walk finds a changed audit row, and is not misled by rows added while it walks', async () => {
  const actor = testActor();
  for (let index = 0; index < 3; index++) await act(new Date(), actor);
  await runJob('platform-prove-audit');
  expect(await findProof(database.db, 'audit')).toMatchObject({ good: true, detail: { faults: 0 } });
  await Promise.all([runJob('platform-prove-audit'), ...Array.from({ length: 20 }, () => act(new Date(), actor))]);
  expect(await findProof(database.db, 'audit')).toMatchObject({ good: true });
  const owner = connectDatabase(database.url, { role: null });
  await sql`UPDATE platform.audit_entry SET act = 'test.undone' WHERE position = 2`.execute(owner.db);
  await owner.close();
  await runJob('platform-prove-audit');
  expect(await findingOf('audit', new Date())).toMatchObject({
    state: 'bad',
    vi: expect.stringMatching(/1 chỗ bị sửa/),
  });
});

test('in sixteen nights every kept file is compared, and one that changed on the disk is told', async () => {
  const keep = (text: string) =>
    inCommand(database.db, {}, (context) =>
      keepFile(context.tx, files, {
        name: 'a.txt',
        bytes: new TextEncoder().encode(text),
        agencyId: testActor().agencyId,
        personId: null,
      }),
    );
  const kept = await Promise.all(Array.from({ length: 40 }, (_, index) => keep(`tệp ${index}`)));
  const nights = async () => {
    const found = { looked: 0, lost: 0 };
    for (let night = 0; night < 16; night++) {
      await runJob('platform-prove-archive', new Date(night * DAY_MS));
      const proof = await findProof(database.db, 'archive');
      found.looked += proof?.detail['looked'] ?? 0;
      found.lost += proof?.detail['lost'] ?? 0;
    }
    return found;
  };
  expect(await nights()).toEqual({ looked: 40, lost: 0 });
  await writeFile(path.join(folder, contentKey(kept[0]?.sha256 ?? '')), 'sửa trộm');
  expect(await nights()).toEqual({ looked: 40, lost: 1 });
});

test('a clock that runs behind what was recorded, or apart from the database, is told', async () => {
  const check = (now: Date) => clockCheck(database.db, clockAt(now)).check();
  const now = Date.now();
  expect(await check(new Date(now))).toMatchObject({ state: 'good' });
  expect(await check(new Date(now + 20_000))).toMatchObject({ state: 'slow', vi: expect.stringMatching(/NTP/) });
  await act(new Date(now));
  expect(await check(new Date(now - 600_000))).toMatchObject({ state: 'bad', vi: expect.stringMatching(/Chạy lùi/) });
});
