import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readJournal, type TakenMessage } from '@phong-tuyen/smpp/testing';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { BuiltStaff } from '../../apps/server/src/modules/organisation/testing.ts';
import {
  buildGateway,
  SMPP_ACCOUNT,
  smppInput,
  TEST_SECRET,
} from '../../apps/server/src/modules/outreach/gateways/testing/build-gateway.ts';
import {
  buildApproved,
  buildAudience,
  buildOutreachProvince,
  testPlan,
} from '../../apps/server/src/modules/outreach/testing.ts';
import {
  createTestDatabase,
  type TestDatabase,
} from '../../apps/server/src/platform/database/testing/test-database.ts';
import { ROOT } from '../architecture/source-files.ts';
import type { SendingOrder } from './sending-worker.ts';

/** 100,000 by hand (`CRASH_MESSAGES=100000 npx vitest run tests/crash/campaign.test.ts`); fewer in the daily run. */
const MESSAGES = Number(process.env['CRASH_MESSAGES'] ?? 4_000);
const LATENCY_MS = 10;
const journal = path.join(mkdtempSync(path.join(tmpdir(), 'phong-tuyen-smsc-')), 'journal');

let database: TestDatabase;
let staff: BuiltStaff;
beforeAll(async () => {
  database = await createTestDatabase();
  const province = await buildOutreachProvince(database.db);
  staff = await province.staffOf(province.departments[0]);
}, 120_000);
afterAll(() => database.close());

interface Running {
  readonly child: ChildProcess;
  /** Resolves with the signal that ended it; rejects with its output when it failed by itself. */
  readonly ended: Promise<NodeJS.Signals | null>;
  readonly firstLine: Promise<string>;
}

function run(file: string, args: readonly string[]): Running {
  const child = spawn(process.execPath, [path.join(ROOT, file), ...args], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const firstLine = new Promise<string>((resolve) => {
    child.stdout?.on('data', (chunk: Buffer) => {
      output += chunk;
      if (output.includes('\n')) resolve(output.split('\n')[0] ?? '');
    });
  });
  child.stderr?.on('data', (chunk: Buffer) => (output += chunk));
  const ended = new Promise<NodeJS.Signals | null>((resolve, reject) => {
    child.on('exit', (code, signal) => {
      if (signal !== null || code === 0) resolve(signal);
      else reject(new Error(output));
    });
  });
  return { child, ended, firstLine };
}

/** The carrier's message centre; it keeps what it has acknowledged over a kill, and listens on the same port again. */
async function startCentre(port: number): Promise<Running & { port: number }> {
  const faults = JSON.stringify({ latencyMs: LATENCY_MS, duplicateReceipts: 0.05, earlyReceipts: 0.05 });
  const account = ['--system-id', SMPP_ACCOUNT.systemId, '--password', SMPP_ACCOUNT.password];
  const running = run('packages/smpp/src/testing/smsc-process.ts', [
    ...['--port', String(port), '--journal', journal, '--faults', faults],
    ...account,
  ]);
  return { ...running, port: (JSON.parse(await running.firstLine) as { port: number }).port };
}

async function deliveries(campaignId: string): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ phone: number; state: string }>`
    SELECT phone, state FROM outreach.delivery WHERE campaign_id = ${campaignId} AND round = 1`.execute(database.db);
  return new Map(rows.map((row) => [String(row.phone), row.state]));
}

function byPhone(taken: readonly TakenMessage[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { to } of taken) counts.set(to, (counts.get(to) ?? 0) + 1);
  return counts;
}

test(`sender and carrier killed at random while ${MESSAGES} messages go out: none lost, none twice, the rest told as unknown`, async () => {
  let centre = await startCentre(0);
  await buildGateway(database.db, smppInput(centre.port));
  const campaignId = await buildApproved(
    database.db,
    { writer: staff.specialist, approver: staff.leader },
    testPlan({
      audienceIds: [await buildAudience(database.db, { actor: staff.specialist, count: MESSAGES })],
      messages: [{ language: 'vi', group: null, text: 'Kính gửi {ten}', unaccented: true, zalo: null }],
    }),
  );
  const order: SendingOrder = {
    url: database.url,
    secret: Buffer.from(TEST_SECRET).toString('hex'),
    campaignId,
    deadAfterMs: 4_000,
  };
  let kills = 0;
  for (let isDone = false; !isDone; ) {
    const sender = run('tests/crash/sending-worker.ts', [JSON.stringify(order)]);
    await sender.firstLine;
    const sent = readJournal(journal).taken.length;
    // The last third is left in peace, so that the run ends; what was begun by the dead must be settled by the living.
    const life = sent > (MESSAGES * 2) / 3 ? null : 300 + Math.random() * 1_200;
    const timer = life === null ? undefined : setTimeout(() => sender.child.kill('SIGKILL'), life);
    const strike =
      life === null || Math.random() < 0.5 ? undefined : setTimeout(() => centre.child.kill('SIGKILL'), life / 2);
    isDone = (await sender.ended) === null;
    clearTimeout(timer);
    clearTimeout(strike);
    if (!isDone) kills++;
    if (centre.child.signalCode !== null || centre.child.killed) {
      await centre.ended;
      kills++;
      centre = await startCentre(centre.port);
    }
  }
  centre.child.kill('SIGTERM');
  await centre.ended;
  expect(kills).toBeGreaterThan(0);

  const taken = byPhone(readJournal(journal).taken);
  const rows = await deliveries(campaignId);
  expect(rows.size).toBe(MESSAGES);
  const states = new Set(rows.values());
  expect([...states].filter((state) => !['accepted', 'delivered', 'unknown'].includes(state))).toEqual([]);
  expect([...taken].filter(([, count]) => count > 1)).toEqual([]);
  const lost = [...rows].filter(([phone, state]) => state !== 'unknown' && !taken.has(phone));
  expect(lost).toEqual([]);
  const unknown = [...rows.values()].filter((state) => state === 'unknown').length;
  process.stdout.write(`${kills} kills, ${taken.size} taken by the carrier, ${unknown} unknown\n`);
  expect(taken.size + unknown).toBeGreaterThanOrEqual(MESSAGES);
}, 1_800_000);
