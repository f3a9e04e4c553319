import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeBackup } from '../../apps/server/src/platform/backup/write-backup.ts';
import { goodPdf, textLetter } from './bad-files.ts';
import { type Desk, type Office, openOffice } from './office.ts';

const MEGABYTE = 1024 * 1024;

/** A disk of a few megabytes, which only root can make. */
function mountSmallDisk(megabytes: number): string | null {
  const folder = mkdtempSync(path.join(tmpdir(), 'phong-tuyen-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder], { stdio: 'ignore' });
    chmodSync(folder, 0o755);
    return folder;
  } catch {
    rmSync(folder, { recursive: true, force: true });
    return null;
  }
}

const disk = mountSmallDisk(24);
const whenMounted = test.skipIf(disk === null);
if (disk === null)
  process.stdout.write('The full disk is not tried: a small file system can be mounted by root only.\n');

let office: Office;
let clerk: Desk;
let leader: Desk;
beforeAll(async () => {
  if (disk === null) return;
  office = await openOffice({ environment: { FILES_DIR: path.join(disk, 'files') } });
  clerk = await office.signIn(office.staff.clerk);
  leader = await office.signIn(office.staff.leader);
}, 120_000);
afterAll(async () => {
  if (disk === null) return;
  await office.close();
  execFileSync('umount', [disk]);
  rmSync(disk, { recursive: true, force: true });
});

const ballast = () => path.join(disk ?? '', 'ballast');
/** Fills the disk up to `left` bytes. */
function fill(left = 0): void {
  makeRoom();
  for (let size = 2 * MEGABYTE; size >= 1_024; size /= 2)
    try {
      for (;;) writeFileSync(ballast(), Buffer.alloc(size), { flag: 'a' });
    } catch {
      // Full at this grain; a finer one follows.
    }
  if (left > 0) execFileSync('truncate', ['-s', String(Math.max(0, statSync(ballast()).size - left)), ballast()]);
}
const makeRoom = () => rmSync(ballast(), { force: true });

const partialFiles = () =>
  readdirSync(path.join(disk ?? '', 'files'), { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.part'),
  );
async function rowsOf(
  table: 'platform.file' | 'documents.document' | 'documents.register_entry' | 'documents.receipt',
) {
  const row = await office.application.db
    .selectFrom(table)
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow();
  return Number(row.n);
}
const bytes = () => new TextEncoder().encode(textLetter());
const stateOf = async (id: string) => (await clerk.get(`/api/documents/${id}`)).body.state;

/** A draft, brought as far as the acts say. */
async function draftBrought(acts: readonly ['approve', 'sign', 'number'][number][]): Promise<string> {
  makeRoom();
  const { body, message } = await clerk.upload({ name: 'a.txt', bytes: bytes() });
  expect(body.id, message).toBeTypeOf('string');
  const { version, letter, tasks, targets } = (await clerk.get(`/api/documents/${body.id}`)).body;
  const signature = { authority: ['TM. ỦY BAN NHÂN DÂN'], position: 'CHỦ TỊCH', name: null };
  await clerk.put(`/api/documents/${body.id}`, { version, letter: { ...letter, signature }, tasks, targets });
  await clerk.post(`/api/documents/${body.id}/submit`);
  for (const act of acts) {
    const answer = await (act === 'number' ? clerk : leader).post(
      `/api/documents/${body.id}/${act}`,
      act === 'sign' ? { pin: '424842' } : {},
    );
    expect(answer.status, `${act}: ${answer.message}`).toBe(200);
  }
  return body.id;
}

whenMounted(
  'an upload that the disk has no room for leaves neither a row nor part of a file, and says so',
  async () => {
    fill();
    const before = [await rowsOf('platform.file'), await rowsOf('documents.document')];
    for (const [language, words] of [
      ['vi', /Kho tệp đã đầy.*chưa được lưu.*quản trị/],
      ['en', /storage is full.*not kept.*administrator/],
    ] as const) {
      const answer = await clerk.upload({ name: 'a.pdf', bytes: goodPdf() }, language);
      expect([answer.status, answer.code]).toEqual([507, 'platform.storage-full']);
      expect(answer.message).toMatch(words);
    }
    expect([await rowsOf('platform.file'), await rowsOf('documents.document')]).toEqual(before);
    expect(partialFiles()).toEqual([]);
    makeRoom();
    expect((await clerk.upload({ name: 'a.txt', bytes: bytes() })).status).toBe(200);
  },
);

whenMounted.each([
  { act: 'sign', done: ['approve'], stays: 'approved' },
  { act: 'number', done: ['approve', 'sign'], stays: 'signed' },
] as const)('“$act” on a full disk changes nothing, and succeeds when there is room', async ({ act, done, stays }) => {
  const id = await draftBrought(done);
  const desk = act === 'sign' ? leader : clerk;
  const body = act === 'sign' ? { pin: '424842' } : {};
  const before = await rowsOf('documents.register_entry');
  // Several times with ever more room: the disk is full at another byte of the file each time.
  for (let left = 0; left <= 40_000; left += 8_192) {
    fill(left);
    const answer = await desk.post(`/api/documents/${id}/${act}`, body);
    expect([answer.status, answer.code], `${left} bytes left`).toEqual([507, 'platform.storage-full']);
    expect(await stateOf(id)).toBe(stays);
    expect(partialFiles()).toEqual([]);
    expect(await rowsOf('documents.register_entry')).toBe(before);
  }
  makeRoom();
  expect((await desk.post(`/api/documents/${id}/${act}`, body)).status).toBe(200);
  if (act === 'number') {
    const { rows } = await registerOf();
    expect(rows.map((row) => row.ordinal)).toEqual(rows.map((_, index) => index + 1));
  }
});

async function registerOf(): Promise<{ rows: { ordinal: number }[] }> {
  const year = new Date(Date.now() + 7 * 3_600_000).getUTCFullYear();
  const { body } = await clerk.get(`/api/registers/outgoing?year=${year}`);
  return { rows: [...body.items].sort((a, b) => a.ordinal - b.ordinal) };
}

whenMounted('issuing, reading and exporting need no disk: they go on while it is full', async () => {
  const id = await draftBrought(['approve', 'sign', 'number']);
  fill();
  const issued = await clerk.post(`/api/documents/${id}/issue`);
  expect([issued.status, issued.body.state], issued.message).toEqual([200, 'issued']);
  expect((await clerk.bytes(`/api/documents/${id}/pdf`)).bytes.length).toBeGreaterThan(10_000);
  const year = new Date(Date.now() + 7 * 3_600_000).getUTCFullYear();
  const sheet = await clerk.bytes(`/api/registers/outgoing/export?year=${year}`);
  expect([sheet.status, Buffer.from(sheet.bytes).subarray(0, 2).toString()]).toEqual([200, 'PK']);
  for (const kind of ['excel', 'pdf']) expect((await clerk.bytes(`/api/boards/${id}/${kind}`)).status).toBe(200);
});

whenMounted('evidence that cannot be kept leaves no report', async () => {
  const id = await draftBrought(['approve', 'sign', 'number']);
  await clerk.post(`/api/documents/${id}/issue`);
  const district = await office.province.staffOf(office.province.districts[0].committee);
  const desk = await office.signIn(district.specialist);
  const task = (await desk.get('/api/tasks')).body.items.find((each: { documentId: string }) => each.documentId === id);
  fill();
  const report = JSON.stringify({ text: 'xong', done: null, total: null, percent: 100, final: true });
  const refused = await desk.upload({ name: 'a.pdf', bytes: goodPdf() }, 'vi', {
    url: `/api/tasks/${task.id}/reports`,
    fields: { report },
  });
  expect([refused.status, refused.code], refused.message).toEqual([507, 'platform.storage-full']);
  expect((await desk.get(`/api/tasks/${task.id}`)).body).toMatchObject({ state: 'new', reports: [] });
  expect(partialFiles()).toEqual([]);
});

whenMounted('a backup onto a full disk says so and leaves nothing that looks like one', async () => {
  await draftBrought(['approve', 'sign']);
  fill(60_000);
  const folder = path.join(disk ?? '', 'backup');
  const attempt = writeBackup(
    { url: office.url, files: office.application.files, now: new Date('2020-07-28T02:00:00Z') },
    folder,
  );
  await expect(attempt).rejects.toThrow(/is full; make room or choose another disk/);
  expect(existsSync(folder) ? readdirSync(folder) : []).toEqual([]);
});

whenMounted(
  'the health page says that the store cannot be written and what to do, and is good again afterwards',
  async () => {
    fill();
    await office.application.health.checkAll();
    const parts = async (language: 'vi' | 'en') => {
      const { body } = await clerk.get('/api/health', language);
      const find = (name: string) => body.parts.find((part: { name: string }) => part.name === name);
      return { files: find('files'), disk: find('disk') };
    };
    const vi = await parts('vi');
    expect(vi.files).toMatchObject({ state: 'bad', sentence: expect.stringMatching(/dung lượng đĩa/) });
    expect(vi.disk).toMatchObject({ state: 'bad', sentence: expect.stringMatching(/Thêm đĩa/) });
    expect((await parts('en')).files.sentence).toMatch(/Check disk space/);
    makeRoom();
    await office.application.health.checkAll();
    expect((await parts('vi')).files.state).toBe('good');
  },
);
