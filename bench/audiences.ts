/**
 * Reading a list of 200,000 people, as .xlsx and as .csv, from upload to a list that can be used (norm: under 20 s, memory
 * flat), beside the bare parts below it: parsing alone, and COPY of the same rows.
 *
 *   node bench/audiences.ts [rows]
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import ExcelJS from 'exceljs';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { openTable } from '../apps/server/src/modules/outreach/audiences/reading/open-table.ts';
import {
  buildAudienceProvince,
  memoryStore,
  readLists,
  uploadList,
} from '../apps/server/src/modules/outreach/audiences/testing.ts';
import { findAudience } from '../apps/server/src/modules/outreach/store/audiences.ts';
import { connectDatabase } from '../apps/server/src/platform/database/connect.ts';
import { migrate } from '../apps/server/src/platform/database/migrate.ts';
import { startThrowAwayCluster } from '../apps/server/src/platform/database/testing/throw-away-cluster.ts';
import { printTable, type Row } from './measure.ts';

const ROWS = Number(process.argv[2] ?? 200_000);
const HEAD = ['STT', 'Họ và tên', 'Số điện thoại', 'Xã/phường', 'Huyện', 'Đối tượng'];
const NAMES = ['Nguyễn Văn Thử', 'Trần Thị Mẫu', 'Hồ Đức Ví', 'Lê Thị Dụ', 'Phạm Văn Giả'];
const rowOf = (index: number) => [
  String(index + 1),
  `${NAMES[index % NAMES.length]} ${index % 9_973}`,
  // One in fifty is a fixed line, one in a hundred repeats another.
  index % 50 === 7
    ? '02353812345'
    : `09${String(10_000_000 + (index % 100 === 3 ? index - 1 : index)).padStart(8, '0')}`,
  index % 2 === 0 ? 'Xã Đông' : 'xa Tay',
  'Thượng Nguồn',
  'giáo viên',
];

async function writeWorkbook(folder: string): Promise<Uint8Array> {
  const filename = path.join(folder, 'list.xlsx');
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ filename, useSharedStrings: true });
  const sheet = workbook.addWorksheet('Danh sách');
  sheet.addRow(HEAD).commit();
  for (let index = 0; index < ROWS; index++) sheet.addRow(rowOf(index)).commit();
  await workbook.commit();
  return readFile(filename);
}

function writeText(): Uint8Array {
  const lines = [HEAD, ...Array.from({ length: ROWS }, (_, index) => rowOf(index))].map((cells) => cells.join(','));
  return new TextEncoder().encode(`${lines.join('\r\n')}\r\n`);
}

/** Times one act and watches how far memory rises above where it began. */
async function timed(what: string, act: () => Promise<unknown>): Promise<Row> {
  global.gc?.();
  const before = process.memoryUsage().rss;
  let top = before;
  const watch = setInterval(() => {
    top = Math.max(top, process.memoryUsage().rss);
  }, 50);
  const started = performance.now();
  await act();
  const ms = performance.now() - started;
  clearInterval(watch);
  return { what, runs: 1, medianMs: ms, p95Ms: ms, note: `+${Math.round((top - before) / 1e6)} MB` };
}

async function parseOnly(bytes: Uint8Array): Promise<void> {
  const table = await openTable(bytes);
  for await (const batch of table.rows(0)) void batch;
}

async function copyOnly(url: string): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  await client.query('CREATE TEMP TABLE bare (phone bigint, name text, commune text, district text, grp text)');
  const lines = function* () {
    for (let index = 0; index < ROWS; index++)
      yield `${rowOf(index).slice(2, 3).join('')}\t${rowOf(index)[1]}\tx\ty\tz\n`;
  };
  await pipeline(Readable.from(lines()), client.query(copyFrom('COPY bare FROM STDIN')));
  await client.end();
}

const folder = await mkdtemp(path.join(tmpdir(), 'audiences-'));
const cluster = await startThrowAwayCluster();
try {
  await migrate(cluster.url);
  const { db, close } = connectDatabase(cluster.url);
  const province = await buildAudienceProvince(db);
  const { clerk } = await province.staffOf(province.departments[0]);
  const files = memoryStore();
  const results: Row[] = [];
  for (const [name, bytes] of [
    ['.csv', writeText()],
    ['.xlsx', await writeWorkbook(folder)],
  ] as const) {
    results.push(await timed(`${name}: parsing alone (part below)`, () => parseOnly(bytes)));
    let id = '';
    const whole = await timed(`${name}: upload to usable list`, async () => {
      id = await uploadList(db, files, { actor: clerk, file: { name: `list${name}`, bytes } });
      await readLists(db, files);
    });
    const list = await findAudience(db, id);
    results.push({
      ...whole,
      note: `${whole.note}; ${list?.contacts} usable, ${list?.faulty} faulty, ${list?.repeated} repeated`,
    });
  }
  results.push(await timed('COPY of the same rows into a bare table (part below)', () => copyOnly(cluster.url)));
  printTable(`a list of ${ROWS.toLocaleString('en')} people (norm: under 20,000 ms)`, results);
  await close();
} finally {
  await cluster.stop();
  await rm(folder, { recursive: true, force: true });
}
