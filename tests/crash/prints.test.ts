import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { PDF } from '@libpdf/core';
import { decode, rasterise } from '@phong-tuyen/posters/testing';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { createPoster } from '../../apps/server/src/modules/displays/commands/create-poster.ts';
import { importPlaces } from '../../apps/server/src/modules/displays/commands/import-places.ts';
import { orderPrint } from '../../apps/server/src/modules/displays/commands/order-print.ts';
import { claimPrint, findPrint, lockClaim, noteProgress } from '../../apps/server/src/modules/displays/store/prints.ts';
import {
  buildCampaign,
  buildDisplaysProvince,
  openTestFiles,
  posterWords,
} from '../../apps/server/src/modules/displays/testing.ts';
import type { BuiltStaff } from '../../apps/server/src/modules/organisation/testing.ts';
import {
  createTestDatabase,
  type TestDatabase,
} from '../../apps/server/src/platform/database/testing/test-database.ts';
import { readKeptFile } from '../../apps/server/src/platform/files/read-file.ts';
import { inCommand } from '../../apps/server/src/platform/testing/test-context.ts';
import { ROOT } from '../architecture/source-files.ts';
import type { PrintingOrder } from './printing-worker.ts';

const PLACES = 72;
/** A claim is taken for left behind after two minutes. */
const NEXT_SERVER_MS = 3 * 60_000;

let database: TestDatabase;
let staff: BuiltStaff;
let posterId = '';
const { files, folder, forget } = openTestFiles();

beforeAll(async () => {
  database = await createTestDatabase();
  const province = await buildDisplaysProvince(database.db);
  staff = await province.staffOf(province.committee);
  const campaignId = await buildCampaign(database.db, staff.specialist);
  const commune = province.districts[0].communes[0].name;
  const lines = Array.from({ length: PLACES }, (_, index) => `Chợ số ${index + 1}\tChợ\t${commune}`);
  await as((context) =>
    importPlaces(context, { content: ['Tên địa điểm\tLoại\tCơ quan', ...lines].join('\n'), keep: true }),
  );
  posterId = await as((context) => createPoster(context, { ...posterWords(), campaignId }));
}, 60_000);
afterAll(async () => {
  await database.close();
  forget();
});

const as = <T>(act: Parameters<typeof inCommand<T>>[2]) =>
  inCommand(database.db, { actor: staff.specialist, now: new Date() }, act);
const order = () =>
  as((context) => orderPrint(context, { posterId, format: 'a5', sheet: 'trimmed', placeIds: [], type: 'market' }));
const printNow = async (id: string) => {
  const print = await findPrint(database.db, id);
  if (print === null) throw new Error('no print');
  return print;
};

/** A server of its own that prints. */
function startServer(laterMs: number) {
  const worker: PrintingOrder = { url: database.url, folder, laterMs };
  const child = spawn(process.execPath, [path.join(ROOT, 'tests/crash/printing-worker.ts'), JSON.stringify(worker)], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return { child, ended: new Promise<number | null>((resolve) => child.on('exit', resolve)) };
}

/** Kills a server as a power cut does, once it has printed a part and not yet all. */
async function killHalfWay(id: string, attempt: number): Promise<void> {
  const { child, ended } = startServer((attempt - 1) * NEXT_SERVER_MS);
  await vi.waitFor(
    async () => {
      const { state, attempts, donePages } = await printNow(id);
      expect([state, attempts, donePages > 0]).toEqual(['printing', attempt, true]);
    },
    { timeout: 60_000, interval: 5 },
  );
  child.kill('SIGKILL');
  await ended;
  expect((await printNow(id)).state).toBe('printing');
}

/** How many files the archive holds, and how many bytes-for-bytes on the disk. */
async function archive(): Promise<{ rows: number; blobs: number }> {
  const { rows } = await sql<{ count: number }>`SELECT count(*)::int AS count FROM platform.file`.execute(database.db);
  const blobs = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return { rows: rows[0]?.count ?? 0, blobs: blobs.length };
}

test('a print whose server is killed twice is finished by a third, every page once, one file in the archive', async () => {
  const id = await order();
  await killHalfWay(id, 1);
  await killHalfWay(id, 2);
  expect(await archive()).toEqual({ rows: 0, blobs: 0 });
  expect(await startServer(2 * NEXT_SERVER_MS).ended).toBe(0);
  const print = await printNow(id);
  expect([print.state, print.donePages, print.attempts]).toEqual(['done', PLACES, 3]);
  expect(await archive()).toEqual({ rows: 1, blobs: 1 });
  const { bytes } = await readKeptFile(database.db, files, print.fileId ?? '');
  expect((await PDF.load(bytes)).getPageCount()).toBe(PLACES);
  const read = rasterise(bytes, 100, 'all').map((page) => decode(page)?.data ?? '');
  expect(new Set(read.map((address) => address.slice(-6))).size).toBe(PLACES);
  // Nobody has work left.
  expect(await startServer(3 * NEXT_SERVER_MS).ended).toBe(0);
  expect(await archive()).toEqual({ rows: 1, blobs: 1 });
}, 240_000);

test('a print that kills every server is given up in words, and a slow server keeps nothing that was taken from it', async () => {
  const { rows } = await archive();
  const id = await order();
  const now = new Date();
  const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
  const claim = (minutes: number) =>
    claimPrint(database.db, { now: later(minutes), staleBefore: later(minutes - 2), mostAttempts: 3 });
  const slow = await claim(0);
  const second = await claim(3);
  if (slow === null || second === null) throw new Error('nobody claimed the print');
  expect(await noteProgress(database.db, slow, { pages: 24, now: later(4) })).toBe(false);
  expect(await database.db.transaction().execute((tx) => lockClaim(tx, slow))).toBe(false);
  expect(await noteProgress(database.db, second, { pages: 24, now: later(4) })).toBe(true);
  expect((await claim(7))?.attempts).toBe(3);
  expect(await startServer(11 * 60_000).ended).toBe(0);
  const print = await printNow(id);
  expect([print.state, print.fault]).toEqual(['failed', 'máy chủ dừng giữa chừng 3 lần']);
  expect((await archive()).rows).toBe(rows);
}, 60_000);
