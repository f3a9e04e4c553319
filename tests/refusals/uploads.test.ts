import { afterAll, beforeAll, expect, test } from 'vitest';
import { readKeptFile } from '../../apps/server/src/platform/files/read-file.ts';
import {
  damagedPdf,
  encryptedPdf,
  goodPdf,
  lyingZipBombDocx,
  pdfOfPages,
  scannedPdf,
  textLetter,
  zipBombDocx,
} from './bad-files.ts';
import { type Answer, type Desk, type Office, openOffice } from './office.ts';

const MOST_SECONDS = 20;
const MOST_GROWTH_BYTES = 1024 ** 3;

let office: Office;
let clerk: Desk;
let leader: Desk;
beforeAll(async () => {
  office = await openOffice({ environment: { FILES_MAX_MB: '3' } });
  clerk = await office.signIn(office.staff.clerk);
  leader = await office.signIn(office.staff.leader);
}, 120_000);
afterAll(() => office.close());

const bytesOf = (text: string) => new TextEncoder().encode(text);

async function counts(): Promise<{ documents: number; receipts: number; assignments: number; files: number }> {
  const { db } = office.application;
  const count = async (table: 'documents.document' | 'documents.receipt' | 'tasks.assignment' | 'platform.file') =>
    Number(
      (
        await db
          .selectFrom(table)
          .select((eb) => eb.fn.countAll<number>().as('n'))
          .executeTakeFirstOrThrow()
      ).n,
    );
  return {
    documents: await count('documents.document'),
    receipts: await count('documents.receipt'),
    assignments: await count('tasks.assignment'),
    files: await count('platform.file'),
  };
}

/** Uploads within bounds of time and memory. */
async function upload(file: { name: string; bytes: Uint8Array }, language: 'vi' | 'en' = 'vi'): Promise<Answer> {
  const started = performance.now();
  const before = process.memoryUsage().rss;
  const answer = await clerk.upload(file, language);
  expect((performance.now() - started) / 1000).toBeLessThan(MOST_SECONDS);
  expect(process.memoryUsage().rss - before).toBeLessThan(MOST_GROWTH_BYTES);
  return answer;
}

async function expectKept(fileId: string, bytes: Uint8Array): Promise<string> {
  const { db, files } = office.application;
  const kept = await readKeptFile(db, files, fileId);
  expect(Buffer.from(kept.bytes).equals(Buffer.from(bytes))).toBe(true);
  return kept.file.name;
}

const UNREADABLE: [string, () => Promise<Uint8Array> | Uint8Array, RegExp, RegExp][] = [
  ['an encrypted PDF', encryptedPdf, /bỏ mật khẩu/, /Remove it/],
  ['a damaged PDF', damagedPdf, /hỏng.*hãy/is, /damaged.*(again|save)/is],
  ['a PDF of 500 pages', () => pdfOfPages(500), /200 trang.*tách/is, /200 pages.*Split/is],
  ['a zip bomb', zipBombDocx, /giải nén.*hãy/is, /unpacks.*save/is],
  ['a zip bomb that lies of its size', lyingZipBombDocx, /hãy/i, /(again|save)/i],
  [
    'a program named .pdf',
    () => Buffer.concat([Buffer.from('MZ\u0090\0\u0003', 'latin1'), Buffer.alloc(9_000)]),
    /PDF, DOCX/,
    /PDF, DOCX/,
  ],
  ['a blank scan', () => scannedPdf(true), /quét.*hãy/is, /scan.*(again|form)/is],
  ['letters drowned in NUL bytes', () => Buffer.alloc(5_000), /PDF, DOCX/, /PDF, DOCX/],
];

test.each(UNREADABLE)('%s is kept, not read, and told plainly', async (_name, make, vi, en) => {
  const bytes = await make();
  const before = await counts();
  for (const [language, words] of [
    ['vi', vi],
    ['en', en],
  ] as const) {
    const answer = await upload({ name: 'cong-van.pdf', bytes }, language);
    expect([answer.status, answer.code]).toEqual([422, 'documents.cannot-read']);
    expect(answer.message).toMatch(words);
    const file = answer.body.fields.find((field: { path: string }) => field.path === 'file');
    await expectKept(file.message, bytes);
  }
  expect(await counts()).toEqual({ ...before, files: before.files + 2 });
});

test('an empty file, none at all, and one over the limit are refused before anything is kept', async () => {
  const before = await counts();
  const empty = await upload({ name: 'a.pdf', bytes: new Uint8Array() });
  expect([empty.status, empty.code, empty.message]).toEqual([
    400,
    'platform.file-empty',
    'Tệp rỗng. Hãy chọn lại tệp.',
  ]);
  const large = new Uint8Array(3 * 1024 * 1024 + 1).fill(65);
  const vi = await upload({ name: 'a.txt', bytes: large });
  expect([vi.status, vi.code]).toEqual([413, 'platform.file-too-large']);
  expect(vi.message).toContain('3 MB');
  expect((await upload({ name: 'a.txt', bytes: large }, 'en')).message).toContain('larger than 3 MB');
  const none = await clerk.post('/api/documents/upload');
  expect([none.status, none.code]).toEqual([400, 'platform.file-missing']);
  expect(await counts()).toEqual(before);
});

test('a scan is recognised where tesseract is installed, and told plainly where it is not', async () => {
  const bytes = scannedPdf(false);
  const read = await upload({ name: 'quet.pdf', bytes });
  expect(read.status, read.message).toBe(200);
  const seen = (await clerk.get(`/api/documents/${read.body.id}`)).body;
  expect(seen.reading.ocr).toBe(true);
  expect(seen.reading.warnings.map((warning: { code: string }) => warning.code)).toContain('ocr');
  await expectKept(seen.source.id, bytes);
  const { PATH } = process.env;
  process.env['PATH'] = '/nowhere';
  try {
    const vi = await upload({ name: 'quet.pdf', bytes });
    expect(vi.code).toBe('documents.cannot-read');
    expect(vi.message).toContain('tesseract');
    expect((await upload({ name: 'quet.pdf', bytes }, 'en')).message).toContain('tesseract');
    await expectKept(vi.body.fields[0].message, bytes);
  } finally {
    process.env['PATH'] = PATH;
  }
});

test('a few NUL bytes in a letter are left out of its text and stay in the kept file', async () => {
  const bytes = bytesOf(textLetter().replace('cài đặt', 'cài\u0000 đặt\u0000'));
  const answer = await upload({ name: 'nul.txt', bytes });
  expect(answer.status, answer.message).toBe(200);
  const seen = (await clerk.get(`/api/documents/${answer.body.id}`)).body;
  expect(seen.letter.subject).toBe('cài đặt ứng dụng');
  await expectKept(seen.source.id, bytes);
});

test('NUL bytes in forms and searches are refused with what to do', async () => {
  const made = await clerk.post('/api/documents', { type: 'CV', subject: 'a\u0000b' });
  expect([made.status, made.code]).toEqual([400, 'platform.text-unfit']);
  expect(made.message).toMatch(/xóa/i);
  const found = await clerk.get('/api/documents/search?q=a%00b', 'en');
  expect(found.status === 200 || found.code === 'platform.text-unfit', found.code).toBe(true);
});

test('a name with folders and marks that turn it round is kept as plain words', async () => {
  const bytes = goodPdf();
  const answer = await upload({ name: '../../etc/Công văn \u202Efdp.exe\u202C\u200F.pdf', bytes });
  expect(answer.status, answer.message).toBe(200);
  const { source } = (await clerk.get(`/api/documents/${answer.body.id}`)).body;
  expect(source.name).toBe('Công văn fdp.exe.pdf');
  const file = await clerk.bytes(`/api/documents/${answer.body.id}/source`);
  expect([file.status, file.name]).toEqual([200, 'Công văn fdp.exe.pdf']);
  expect(Buffer.from(file.bytes).equals(Buffer.from(bytes))).toBe(true);
});

test('agencies that nobody knows are named, and a letter that reaches nobody is not issued', async () => {
  const letter = textLetter({ addressees: ['Sở Khí tượng Mặt trăng', 'Ban Quản lý Sao Hỏa'] }).replace(
    '1. UBND các huyện, thị xã, thành phố cài',
    '1. Sở Khí tượng Mặt trăng cài',
  );
  const { body } = await upload({ name: 'la.txt', bytes: bytesOf(letter) });
  const seen = (await clerk.get(`/api/documents/${body.id}`)).body;
  const words = seen.reading.warnings.map((warning: { message: string }) => warning.message).join('\n');
  expect(words).toContain('Sở Khí tượng Mặt trăng');
  expect(seen.targets).toEqual([]);
  const issued = await bringToIssue(body.id);
  expect([issued.status, issued.code]).toEqual([422, 'documents.no-targets']);
  expect(issued.message).toMatch(/Thêm nơi nhận/);
});

test.each(['30 tháng 02 năm 2020', '31 tháng 4 năm 2020', '00 tháng 13 năm 2020', '45 tháng 7 năm 2020'])(
  'the date “%s” is marked and never invented',
  async (date) => {
    const { status, body, message } = await upload({ name: 'ngay.txt', bytes: bytesOf(textLetter({ date })) });
    expect(status, message).toBe(200);
    const seen = (await clerk.get(`/api/documents/${body.id}`)).body;
    expect(seen.letter.date).toBeNull();
    expect(seen.reading.warnings.map((warning: { code: string }) => warning.code)).toContain('date-impossible');
  },
);

test('a deadline that does not exist is refused with its field', async () => {
  const { body } = await upload({ name: 'a.txt', bytes: bytesOf(textLetter()) });
  const { version, letter, tasks, targets } = (await clerk.get(`/api/documents/${body.id}`)).body;
  const wrong = await clerk.put(`/api/documents/${body.id}`, {
    version,
    letter,
    tasks: [{ ...tasks[0], deadline: '2020-02-30' }],
    targets,
  });
  expect([wrong.status, wrong.code]).toEqual([400, 'platform.bad-input']);
  expect(wrong.body.fields.map((field: { path: string }) => field.path)).toEqual(['tasks.0.deadline']);
});

test('a letter with 10,000 recipients is refused with the number and the limit, and kept', async () => {
  const names = Array.from({ length: 10_000 }, (_, index) => `Trường Tiểu học số ${index + 1}`);
  for (const parts of [{ recipients: names }, { addressees: names }]) {
    const bytes = bytesOf(textLetter(parts));
    const before = await counts();
    const vi = await upload({ name: 'nhieu.txt', bytes });
    expect([vi.status, vi.code]).toEqual([422, 'documents.cannot-read']);
    expect(vi.message).toMatch(/(400|10\d{3}), quá mức 300\. Hãy/);
    expect((await upload({ name: 'nhieu.txt', bytes }, 'en')).message).toMatch(/300/);
    await expectKept(vi.body.fields[0].message, bytes);
    expect(await counts()).toEqual({ ...before, files: before.files + 2 });
  }
});

test('a letter that reaches 10,000 agencies is not issued: nobody gets it, its number stays, and the limit is named', async () => {
  const { db } = office.application;
  const { committee } = office.province;
  const rows = Array.from({ length: 10_000 }, (_, index) => ({
    key: `truong-${index}`,
    name: `Trường Mầm non số ${index}`,
    short_name: `MN ${index}`,
    kind: 'school',
    parent_id: committee.id,
    symbol: 'MN',
  }));
  for (let at = 0; at < rows.length; at += 1_000)
    await db
      .insertInto('organisation.agency')
      .values(rows.slice(at, at + 1_000))
      .execute();
  try {
    const { body } = await upload({ name: 'a.txt', bytes: bytesOf(textLetter()) });
    const { version, letter, tasks } = (await clerk.get(`/api/documents/${body.id}`)).body;
    const saved = await clerk.put(`/api/documents/${body.id}`, {
      version,
      letter,
      tasks,
      targets: [{ type: 'group', kinds: ['school'], name: 'các trường' }],
    });
    expect(saved.status, saved.message).toBe(200);
    const before = await counts();
    const issued = await bringToIssue(body.id);
    expect([issued.status, issued.code]).toEqual([422, 'documents.too-many-targets']);
    expect(issued.message).toMatch(/10\d{3}.*2000/);
    expect(await counts()).toMatchObject({ receipts: before.receipts, assignments: before.assignments });
    expect((await clerk.get(`/api/documents/${body.id}`)).body.state).toBe('numbered');
  } finally {
    await db.updateTable('organisation.agency').set({ closed_on: '2020-01-01' }).where('kind', '=', 'school').execute();
  }
}, 60_000);

/** Submits, approves, signs, numbers; answers what issuing said. */
async function bringToIssue(id: string): Promise<Answer> {
  const { version, letter, tasks, targets } = (await clerk.get(`/api/documents/${id}`)).body;
  const signature = { authority: ['TM. ỦY BAN NHÂN DÂN'], position: 'CHỦ TỊCH', name: null };
  await clerk.put(`/api/documents/${id}`, { version, letter: { ...letter, signature }, tasks, targets });
  for (const [desk, act, body] of [
    [clerk, 'submit', {}],
    [leader, 'approve', {}],
    [leader, 'sign', { pin: '424842' }],
    [clerk, 'number', {}],
  ] as const) {
    const answer = await desk.post(`/api/documents/${id}/${act}`, body);
    expect(answer.status, `${act}: ${answer.message}`).toBe(200);
  }
  return clerk.post(`/api/documents/${id}/issue`);
}
