import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DOCUMENT_ACTS, DOCUMENT_STATES, type DocumentAct } from '@phong-tuyen/contracts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../platform/database/testing/test-database.ts';
import { readKeptFile } from '../../platform/files/read-file.ts';
import type { Actor } from '../../platform/http/actor.ts';
import { inCommand } from '../../platform/testing/test-context.ts';
import { actOnReceipt } from './commands/act-on-receipt.ts';
import { approveDocument } from './commands/approve-document.ts';
import { issueDocument } from './commands/issue-document.ts';
import { numberDocument } from './commands/number-document.ts';
import { returnDocument } from './commands/return-document.ts';
import { saveDraft } from './commands/save-draft.ts';
import { signDocument } from './commands/sign-document.ts';
import { submitDocument } from './commands/submit-document.ts';
import { withdrawDocument } from './commands/withdraw-document.ts';
import { getDocument, listDocuments, listReceipts } from './queries.ts';
import { searchDocuments } from './search-documents.ts';
import { listOutgoing } from './store/registers.ts';
import {
  buildDocumentsBench,
  buildDraft,
  type DocumentsBench,
  giveKey,
  TEST_NOW,
  TEST_PIN,
  testLetter,
} from './testing.ts';
import { DOCUMENT_TRANSITIONS } from './transitions.ts';

let database: TestDatabase;
let bench: DocumentsBench;
let staff: Awaited<ReturnType<DocumentsBench['province']['staffOf']>>;
beforeAll(async () => {
  database = await createTestDatabase({ max: 60 });
  bench = await buildDocumentsBench(database.db);
  staff = await bench.province.staffOf(bench.province.committee);
});
afterAll(() => database.close());

const as = <T>(actor: Actor, act: Parameters<typeof inCommand<T>>[2]) =>
  inCommand(database.db, { actor, now: TEST_NOW }, act);
const doers: Record<Exclude<DocumentAct, 'edit'>, (id: string, actor?: Actor) => Promise<void>> = {
  submit: (id, actor = staff.specialist) => as(actor, (context) => submitDocument(context, id)),
  approve: (id, actor = staff.leader) => as(actor, (context) => approveDocument(context, id)),
  return: (id, actor = staff.leader) => as(actor, (context) => returnDocument(context, id, 'thiếu nơi nhận')),
  sign: (id, actor = staff.leader) => as(actor, (context) => signDocument(context, bench.deps, { id, pin: TEST_PIN })),
  number: (id, actor = staff.clerk) => as(actor, (context) => numberDocument(context, bench.deps, id)),
  issue: (id, actor = staff.clerk) => as(actor, (context) => issueDocument(context, bench.deps, id)),
  withdraw: (id, actor = staff.head) =>
    as(actor, (context) => withdrawDocument(context, id, { kind: 'withdraw', reason: 'sai nội dung' })),
  discard: (id, actor = staff.specialist) =>
    as(actor, (context) => withdrawDocument(context, id, { kind: 'discard', reason: 'trùng' })),
};
const WAY = ['submit', 'approve', 'sign', 'number', 'issue'] as const;
async function bring(to: (typeof WAY)[number] | 'draft'): Promise<string> {
  const id = await buildDraft(database.db, staff.specialist);
  if (to !== 'draft') for (const act of WAY.slice(0, WAY.indexOf(to) + 1)) await doers[act](id);
  return id;
}
const detail = (id: string, actor = staff.clerk) => getDocument(database.db, actor, { id, deps: bench.deps });

test('a letter goes its whole way, and foreign tools accept both signatures', async () => {
  const id = await bring('issue');
  const issued = await detail(id);
  expect(issued).toMatchObject({
    state: 'issued',
    symbol: 'UBND-KGVX',
    date: '2020-07-28',
    receiptCounts: { sent: 2 },
  });
  expect(issued.signatures.map((each) => [each.role, each.verdict])).toEqual([
    ['person', 'valid'],
    ['agency', 'valid'],
  ]);
  expect(issued.history.map((entry) => entry.act)).toEqual(
    ['drafted', 'submitted', 'approved', 'signed', 'numbered', 'issued'].map((act) => `documents.${act}`),
  );
  expect(bench.issued.at(-1)).toMatchObject({ documentId: id, tasks: [{ leads: expect.any(Array), coordinates: [] }] });
  const { bytes } = await readKeptFile(database.db, bench.deps.files, issued.pdf?.id ?? '');
  const file = path.join(tmpdir(), `phong-tuyen-${id}.pdf`);
  writeFileSync(file, bytes);
  expect(execFileSync('pdfsig', ['-nocert', file], { encoding: 'utf8' }).match(/Signature is Valid/g)).toHaveLength(2);
});

test.each(WAY)('doing "%s" again changes nothing', async (act) => {
  const id = await bring(act);
  const before = await detail(id);
  await doers[act](id);
  expect(await detail(id)).toEqual(before);
});

test('every pair of state and act is allowed, repeated or refused as the table says', async () => {
  const reach: Record<string, () => Promise<string>> = {
    draft: () => bring('draft'),
    submitted: () => bring('submit'),
    approved: () => bring('approve'),
    signed: () => bring('sign'),
    numbered: () => bring('number'),
    issued: () => bring('issue'),
    withdrawn: async () => {
      const id = await bring('draft');
      await doers.discard(id);
      return id;
    },
  };
  for (const state of DOCUMENT_STATES)
    for (const act of DOCUMENT_ACTS.filter((each): each is Exclude<DocumentAct, 'edit'> => each !== 'edit')) {
      const id = (await (reach[state] ?? reach['draft'])?.()) ?? '';
      const { from, done, to } = DOCUMENT_TRANSITIONS[act];
      if (from.includes(state)) {
        await doers[act](id);
        expect((await detail(id)).state, `${act} from ${state}`).toBe(to);
      } else if (done.includes(state)) {
        await doers[act](id);
        expect((await detail(id)).state, `${act} again at ${state}`).toBe(state);
      } else
        await expect(doers[act](id), `${act} at ${state}`).rejects.toMatchObject({ code: 'documents.state-forbids' });
    }
}, 120_000);

test('each act refuses the wrong role, another agency and an unknown id', async () => {
  const stranger = await bench.province.staffOf(bench.province.departments[0]);
  const wrong: Record<Exclude<DocumentAct, 'edit'>, Actor> = {
    submit: staff.administrator,
    approve: staff.specialist,
    return: staff.clerk,
    sign: staff.clerk,
    number: staff.head,
    issue: staff.leader,
    withdraw: staff.specialist,
    discard: staff.administrator,
  };
  const id = await bring('draft');
  for (const [act, actor] of Object.entries(wrong) as [Exclude<DocumentAct, 'edit'>, Actor][]) {
    await expect(doers[act](id, actor), act).rejects.toMatchObject({ code: 'documents.not-allowed' });
    for (const other of [stranger.head, stranger.clerk, stranger.leader])
      await expect(doers[act](id, other), act).rejects.toMatchObject({ code: 'platform.not-found' });
    await expect(doers[act]('018f2b3c-0000-7000-8000-000000000000'), act).rejects.toMatchObject({
      code: 'platform.not-found',
    });
  }
  await expect(detail(id, stranger.head)).rejects.toMatchObject({ code: 'platform.not-found' });
});

test('fifty numbered at once get fifty numbers in a row, each once', async () => {
  const ids: string[] = [];
  for (let index = 0; index < 50; index++) ids.push(await bring('sign'));
  const before = (
    await listOutgoing(database.db, { agencyId: staff.clerk.agencyId, year: 2020, after: 0, limit: 1000 })
  ).length;
  await Promise.all(ids.map((id) => doers.number(id)));
  const after = await listOutgoing(database.db, { agencyId: staff.clerk.agencyId, year: 2020, after: 0, limit: 1000 });
  expect(after.map((row) => row.ordinal)).toEqual(Array.from({ length: before + 50 }, (_, index) => index + 1));
}, 180_000);

test('a fault while numbering takes the number back', async () => {
  const id = await bring('sign');
  const full = {
    ...bench.deps,
    files: {
      ...bench.deps.files,
      get: (key: string) => bench.deps.files.get(key),
      delete: () => Promise.resolve(),
      prove: () => Promise.resolve(),
      put: () => Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' })),
    },
  };
  await expect(as(staff.clerk, (context) => numberDocument(context, full, id))).rejects.toMatchObject({
    code: 'platform.storage-full',
  });
  await doers.number(id);
  const rows = await listOutgoing(database.db, { agencyId: staff.clerk.agencyId, year: 2020, after: 0, limit: 1000 });
  expect(rows.map((row) => row.ordinal)).toEqual(rows.map((_, index) => index + 1));
});

test('two writers: the later save is refused and nothing of the earlier is lost', async () => {
  const id = await bring('draft');
  const { version } = await detail(id);
  const save = (subject: string) =>
    as(staff.specialist, (context) =>
      saveDraft(context, id, { version, letter: testLetter({ subject }), tasks: [], targets: [] }),
    );
  await save('bản của người thứ nhất');
  await expect(save('bản của người thứ hai')).rejects.toMatchObject({ code: 'documents.edited-meanwhile' });
  expect((await detail(id)).subject).toBe('bản của người thứ nhất');
});

test('signing refuses a wrong PIN, an expired, a revoked and another person’s certificate, and changes nothing', async () => {
  const department = await bench.province.staffOf(bench.province.departments[1]);
  const id = await buildDraft(database.db, department.specialist);
  await doers.submit(id, department.specialist);
  await doers.approve(id, department.leader);
  const sign = (pin = TEST_PIN) => as(department.leader, (context) => signDocument(context, bench.deps, { id, pin }));
  await expect(sign()).rejects.toMatchObject({ code: 'documents.no-key' });
  const give = (parts: { validUntil?: Date; name?: string }) =>
    giveKey(database.db, { ...bench, actor: department.leader, of: 'person', ...parts });
  await give({ validUntil: new Date(TEST_NOW.getTime() - 1000) });
  await expect(sign()).rejects.toMatchObject({ code: 'documents.certificate-expired' });
  await expect(give({ name: 'Người Khác' })).rejects.toMatchObject({ code: 'documents.certificate-of-another' });
  await give({});
  await expect(sign('0000')).rejects.toMatchObject({ code: 'documents.pin-wrong' });
  expect((await detail(id, department.leader)).state).toBe('approved');
  await sign();
  await expect(doers.number(id, department.clerk)).rejects.toMatchObject({ code: 'documents.no-seal' });
});

test('a receiving agency registers, assigns and completes; its numbers follow each other; others see nothing', async () => {
  const [first, second] = [await bring('issue'), await bring('issue')];
  const district = bench.province.districts[0].committee;
  const own = await bench.province.staffOf(district);
  const { items } = await listReceipts(database.db, { agencyId: district.id, limit: 100 });
  const receiptOf = (documentId: string) => items.find((item) => item.documentId === documentId)?.id ?? '';
  const act = (actor: Actor, id: string, input: Parameters<typeof actOnReceipt>[2]) =>
    as(actor, (context) => actOnReceipt(context, id, input));
  await act(own.clerk, receiptOf(first), { act: 'register' });
  await act(own.clerk, receiptOf(first), { act: 'register' });
  await act(own.clerk, receiptOf(second), { act: 'register' });
  await expect(act(own.leader, receiptOf(first), { act: 'register' })).rejects.toMatchObject({
    code: 'documents.not-allowed',
  });
  await expect(
    act(own.leader, receiptOf(first), { act: 'assign', personId: staff.clerk.personId }),
  ).rejects.toMatchObject({ code: 'documents.assignee-elsewhere' });
  await act(own.leader, receiptOf(first), { act: 'assign', personId: own.specialist.personId });
  await act(own.specialist, receiptOf(first), { act: 'complete' });
  await expect(act(own.clerk, receiptOf(first), { act: 'return', reason: 'nhầm' })).rejects.toMatchObject({
    code: 'documents.state-forbids',
  });
  await expect(act(staff.clerk, receiptOf(first), { act: 'register' })).rejects.toMatchObject({
    code: 'platform.not-found',
  });
  const after = (await listReceipts(database.db, { agencyId: district.id, limit: 100 })).items;
  const numbers = [first, second].map((id) => after.find((item) => item.documentId === id)?.arrivalNumber);
  expect((numbers[1] ?? 0) - (numbers[0] ?? 0)).toBe(1);
  expect((await detail(first, own.clerk)).targets).toEqual([]);
});

test('search finds with and without marks, exact marks first, and only what one may read', async () => {
  const id = await buildDraft(database.db, staff.specialist, {
    letter: { subject: 'phun hóa chất khử khuẩn chợ Vĩnh Điện' },
  });
  await buildDraft(database.db, staff.specialist, { letter: { subject: 'phun hoá chất khu khuan' } });
  const find = (q: string, actor: Actor = staff.clerk) => searchDocuments(database.db, actor, { q, limit: 10 });
  expect((await find('khu khuan vinh dien')).items.map((hit) => hit.documentId)).toEqual([id]);
  expect((await find('khử khuẩn')).items[0]?.documentId).toBe(id);
  expect((await find('khử khuẩn')).items[0]?.snippet).toContain('<<khử>>');
  const stranger = await bench.province.staffOf(bench.province.departments[2]);
  expect((await find('khu khuan', stranger.head)).items).toEqual([]);
  expect((await find('100%')).items).toEqual([]);
});

test('lists are paged by keys without gaps or repeats', async () => {
  const seen: string[] = [];
  let after: string | undefined;
  do {
    const page = await listDocuments(database.db, staff.clerk, { limit: 7, after });
    seen.push(...page.items.map((item) => item.id));
    after = page.next ?? undefined;
  } while (after !== undefined);
  const whole = await listDocuments(database.db, staff.clerk, { limit: 200 });
  expect(new Set(seen).size).toBe(seen.length);
  expect(seen.slice(0, whole.items.length)).toEqual(whole.items.map((item) => item.id));
});
