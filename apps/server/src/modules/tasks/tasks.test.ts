import { ASSIGNMENT_STATES, type AssignmentState } from '@phong-tuyen/contracts';
import { OFFICE_HOURS } from '@phong-tuyen/working-time';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../platform/database/testing/test-database.ts';
import type { FileStore } from '../../platform/files/file-store.ts';
import type { Actor } from '../../platform/http/actor.ts';
import { inCommand } from '../../platform/testing/test-context.ts';
import type { BuiltProvince } from '../organisation/testing.ts';
import { listNotices } from '../organisation/testing.ts';
import { buildBoard } from './board/build-board.ts';
import { exportBoardExcel } from './board/export-board.ts';
import { getBoard } from './board/get-board.ts';
import { calendarOfHours } from './calendars.ts';
import { assignPerson } from './commands/assign-person.ts';
import { cascadeAssignment } from './commands/cascade-assignment.ts';
import { judgeReport } from './commands/judge-report.ts';
import { reportProgress } from './commands/report-progress.ts';
import { setDeadline } from './commands/set-deadline.ts';
import { startAssignment } from './commands/start-assignment.ts';
import { remindOfDeadlines } from './jobs.ts';
import { countTasks, getTask, listTasks, searchTasks } from './queries.ts';
import { buildDirective, buildTasksProvince, plannedTask, TEST_NOW } from './testing.ts';
import { type AssignmentAct, TRANSITIONS } from './transitions.ts';

let database: TestDatabase;
let province: BuiltProvince;
let giver: Awaited<ReturnType<BuiltProvince['staffOf']>>;
let holder: Awaited<ReturnType<BuiltProvince['staffOf']>>;
beforeAll(async () => {
  database = await createTestDatabase();
  province = await buildTasksProvince(database.db);
  giver = await province.staffOf(province.committee);
  holder = await province.staffOf(province.districts[0].committee);
});
afterAll(() => database.close());

const kept = new Map<string, Uint8Array>();
const files: FileStore = {
  put: async (key, bytes) => void kept.set(key, bytes),
  get: async (key) => kept.get(key) ?? new Uint8Array(),
  delete: async (key) => void kept.delete(key),
  prove: async () => undefined,
};
const as = <T>(actor: Actor, act: Parameters<typeof inCommand<T>>[2], now = TEST_NOW) =>
  inCommand(database.db, { actor, now }, act);
const report = {
  text: 'Đã triển khai',
  done: null as number | null,
  total: null as number | null,
  percent: 50,
  final: false,
};
const doers: Record<AssignmentAct, (id: string, actor?: Actor) => Promise<unknown>> = {
  start: (id, actor = holder.specialist) => as(actor, (context) => startAssignment(context, id)),
  assign: (id, actor = holder.leader) =>
    as(actor, (context) => assignPerson(context, id, { personId: holder.specialist.personId, note: '' })),
  cascade: (id, actor = holder.clerk) =>
    as(actor, (context) => cascadeAssignment(context, id, { agencyIds: [], text: null, deadline: null })),
  report: (id, actor = holder.specialist) =>
    as(actor, (context) => reportProgress(context, files, { id, report, evidence: [] })),
  accept: (id, actor = giver.leader) => as(actor, (context) => judgeReport(context, id, { kind: 'accept' })),
  return: (id, actor = giver.leader) =>
    as(actor, (context) => judgeReport(context, id, { kind: 'return', reason: 'thiếu số liệu' })),
  'set-deadline': (id, actor = giver.leader) =>
    as(actor, (context) => setDeadline(context, id, { deadline: '2020-09-01', reason: 'mưa lũ' })),
};
const detail = (id: string, actor: Actor = giver.leader) => getTask(database.db, actor, { id, now: TEST_NOW });

/** One task of one district. @returns the assignment's id */
async function build(overrides: Parameters<typeof plannedTask>[0] = {}): Promise<string> {
  const documentId = await buildDirective(database.db, giver.clerk, [
    { planned: plannedTask(overrides), leads: [province.districts[0].committee.id], coordinates: [] },
  ]);
  const { items } = await listTasks(database.db, holder.clerk, {
    box: 'received',
    documentId,
    limit: 10,
    now: TEST_NOW,
  });
  return items[0]?.id ?? '';
}
const TO_STATE: Record<AssignmentState, AssignmentAct[]> = {
  new: [],
  'in-work': ['start'],
  reported: ['report'],
  accepted: ['report', 'accept'],
  returned: ['report', 'return'],
};

test('every pair of state and act is allowed, repeated or refused as the table says', async () => {
  for (const state of ASSIGNMENT_STATES)
    for (const [act, { from, to, done }] of Object.entries(TRANSITIONS) as [
      AssignmentAct,
      (typeof TRANSITIONS)[AssignmentAct],
    ][]) {
      const id = await build();
      for (const step of TO_STATE[state]) await doers[step](id);
      if (from.includes(state) || done.includes(state)) {
        await doers[act](id);
        const after = (await detail(id)).state;
        const expected = done.includes(state)
          ? state
          : act === 'cascade' && (state === 'new' || state === 'returned')
            ? 'in-work'
            : (to ?? state);
        expect(after, `${act} from ${state}`).toBe(expected);
      } else await expect(doers[act](id), `${act} at ${state}`).rejects.toMatchObject({ code: 'tasks.state-forbids' });
    }
});

test('each act refuses the wrong role, the other side, a stranger and an unknown id', async () => {
  const id = await build();
  const stranger = await province.staffOf(province.districts[1].committee);
  for (const [act, { by }] of Object.entries(TRANSITIONS) as [AssignmentAct, (typeof TRANSITIONS)[AssignmentAct]][]) {
    const own = by === 'holder' ? holder : giver;
    const other = by === 'holder' ? giver : holder;
    await expect(doers[act](id, own.administrator), act).rejects.toMatchObject({ code: 'tasks.not-allowed' });
    for (const actor of [other.leader, stranger.leader])
      await expect(doers[act](id, actor), act).rejects.toMatchObject({ code: 'platform.not-found' });
    await expect(doers[act]('018f2b3c-0000-7000-8000-000000000000'), act).rejects.toMatchObject({
      code: 'platform.not-found',
    });
  }
  await expect(detail(id, stranger.head)).rejects.toMatchObject({ code: 'platform.not-found' });
});

test('figures are asked for, must fit their total, and evidence must be of a known type', async () => {
  const id = await build({ indicator: { label: 'Cán bộ đã cài', unit: 'người', hasTotal: true } });
  const send = (change: Partial<typeof report>, evidence: { name: string; bytes: Uint8Array }[] = []) =>
    as(holder.specialist, (context) =>
      reportProgress(context, files, { id, report: { ...report, ...change }, evidence }),
    );
  await expect(send({})).rejects.toMatchObject({ code: 'tasks.figure-needed' });
  await expect(send({ done: 9 })).rejects.toMatchObject({ code: 'tasks.figure-needed' });
  await expect(send({ done: 9, total: 5 })).rejects.toMatchObject({ code: 'tasks.figure-over-total' });
  await expect(
    send({ done: 5, total: 9 }, [{ name: 'a.exe', bytes: new TextEncoder().encode('MZ…') }]),
  ).rejects.toMatchObject({ code: 'tasks.evidence-type' });
  await send({ done: 5, total: 9 }, [{ name: 'ảnh.pdf', bytes: new TextEncoder().encode('%PDF-1.7 …') }]);
  expect((await detail(id)).reports[0]).toMatchObject({
    done: 5,
    total: 9,
    files: [{ name: 'ảnh.pdf', mediaType: 'application/pdf' }],
  });
});

test('a directive to districts and communes alike: communes hang under their district and report to it', async () => {
  const [first] = province.districts;
  const communes = first.communes.map((commune) => commune.id);
  const documentId = await buildDirective(database.db, giver.clerk, [
    { planned: plannedTask(), leads: [first.committee.id, ...communes], coordinates: [] },
  ]);
  const mine = (await listTasks(database.db, holder.clerk, { box: 'received', documentId, limit: 10, now: TEST_NOW }))
    .items[0];
  expect(mine).toMatchObject({ childCount: 2, fromAgencyName: province.committee.name });
  await doers.cascade(mine?.id ?? '');
  await doers.cascade(mine?.id ?? '');
  const given = await listTasks(database.db, holder.clerk, { box: 'given', documentId, limit: 10, now: TEST_NOW });
  expect(given.items.map((item) => item.agencyId).sort()).toEqual([...communes].sort());
});

test('cascading refuses agencies that are not below, and an agency without any below', async () => {
  const id = await build();
  const elsewhere = province.districts[1].communes[0].id;
  const cascade = (actor: Actor, target: string, agencyIds: string[]) =>
    as(actor, (context) => cascadeAssignment(context, target, { agencyIds, text: null, deadline: null }));
  await expect(cascade(holder.clerk, id, [elsewhere])).rejects.toMatchObject({ code: 'tasks.not-subordinate' });
  await cascade(holder.clerk, id, [province.districts[0].communes[0].id]);
  const commune = await province.staffOf(province.districts[0].communes[0]);
  const child = (await detail(id)).children[0]?.id ?? '';
  await expect(cascade(commune.clerk, child, [])).rejects.toMatchObject({ code: 'tasks.nobody-below' });
});

test('figures roll up from commune to district to province, each agency once, and say who is missing', async () => {
  const indicator = { label: 'Cán bộ đã cài', unit: 'người', hasTotal: true };
  const id = await build({ indicator });
  await doers.cascade(id);
  const children = (await detail(id)).children;
  const commune = await province.staffOf(province.districts[0].communes[0]);
  const first = children.find((child) => child.agencyId === commune.clerk.agencyId)?.id ?? '';
  const send = (actor: Actor, target: string, done: number, total: number) =>
    as(actor, (context) =>
      reportProgress(context, files, { id: target, report: { ...report, done, total }, evidence: [] }),
    );
  await send(commune.clerk, first, 10, 20);
  await send(commune.clerk, first, 15, 20);
  await send(holder.specialist, id, 30, 40);
  const seen = await detail(id);
  expect(seen.rollUp).toMatchObject({ done: 45, total: 60, agencies: 3, reported: 2 });
  expect(seen.missing.map((agency) => agency.agencyName)).toEqual([province.districts[0].communes[1].name]);
});

test('the inbox is in order of deadline, pages without gaps, and counts what is late', async () => {
  for (const deadline of ['2020-08-03', null, '2020-07-20', '2020-07-29']) await build({ deadline });
  const seen: (string | null)[] = [];
  let after: string | undefined;
  do {
    const page = await listTasks(database.db, holder.clerk, { box: 'received', limit: 3, after, now: TEST_NOW });
    seen.push(...page.items.map((item) => item.due?.date ?? null));
    after = page.next ?? undefined;
  } while (after !== undefined);
  const key = (date: string | null) => date ?? '9999-12-31';
  expect(seen.map(key)).toEqual([...seen].map(key).sort());
  const counts = await countTasks(database.db, holder.clerk, TEST_NOW);
  expect(counts.late).toBe(seen.filter((date) => date !== null && date < '2020-07-28').length);
  const late = await listTasks(database.db, holder.clerk, { box: 'received', late: true, limit: 50, now: TEST_NOW });
  expect(late.items.every((item) => item.due?.late === true)).toBe(true);
});

test('reminders come in working hours, once, and not for what is done', async () => {
  const id = await build({ deadline: '2020-07-30' });
  await doers.assign(id);
  const before = (await listNotices(database.db, holder.specialist, { limit: 100 })).items.length;
  const at = (iso: string) => remindOfDeadlines(database.db, new Date(iso));
  expect(await at('2020-07-27T17:30:00Z')).toBe(0);
  expect(await at('2020-08-01T03:00:00Z')).toBe(0);
  await at('2020-07-28T03:00:00Z');
  await at('2020-07-28T03:10:00Z');
  await at('2020-07-29T03:00:00Z');
  const mine = (await listNotices(database.db, holder.specialist, { limit: 100 })).items.filter((notice) =>
    notice.link.endsWith(id),
  );
  expect(mine.map((notice) => notice.code)).toEqual(['due-soon', 'due-soon', 'assigned']);
  expect(before).toBeGreaterThan(0);
  await doers.report(id);
  await doers.accept(id);
  await at('2020-07-31T03:00:00Z');
  expect(
    (await listNotices(database.db, holder.specialist, { limit: 100 })).items.filter(
      (notice) => notice.link.endsWith(id) && notice.code === 'overdue',
    ),
  ).toEqual([]);
});

test('search finds with and without marks, and only one’s own', async () => {
  const id = await build({ text: 'Dán áp phích tại nhà sinh hoạt văn hóa' });
  const find = async (actor: Actor, q: string) =>
    (await searchTasks(database.db, actor, { q, limit: 10 })).items.map((hit) => hit.assignmentId);
  expect(await find(holder.clerk, 'ap phich van hoa')).toEqual([id]);
  expect(await find(giver.head, 'áp phích')).toEqual([id]);
  expect(await find((await province.staffOf(province.districts[1].committee)).head, 'ap phich')).toEqual([]);
});

test('a board shows the issuer all, a district its own part, a stranger nothing', async () => {
  const [first, second] = province.districts;
  const leads = [first.committee.id, ...first.communes.map((each) => each.id), second.committee.id];
  const documentId = await buildDirective(database.db, giver.clerk, [
    { planned: plannedTask({ deadline: '2020-07-27' }), leads, coordinates: [] },
  ]);
  const ask = (actor: Actor, parentId?: string) =>
    getBoard(database.db, actor, { documentId, parentId, now: TEST_NOW });
  const all = await ask(giver.head);
  expect(all.rows.map((row) => row.agencyId).sort()).toEqual([first.committee.id, second.committee.id].sort());
  expect(all.totals).toMatchObject({ assignments: 4, late: 4 });
  expect(all.lines.find((line) => line.taskPath === '1.1')?.text).toBe('Cài đặt ứng dụng cho cán bộ.');
  const drilled = await ask(giver.head, first.committee.id);
  expect(drilled.rows.map((row) => row.agencyId).sort()).toEqual(
    [first.committee.id, ...first.communes.map((each) => each.id)].sort(),
  );
  const own = await ask(holder.head);
  expect(own.totals.assignments).toBe(3);
  await expect(ask((await province.staffOf(province.departments[0])).head)).rejects.toMatchObject({
    code: 'platform.not-found',
  });
  expect((await exportBoardExcel(all)).length).toBeGreaterThan(5_000);
});

test('a board’s numbers are those that counting each assignment gives', () => {
  const agencies = [
    { id: 'p', parentId: null },
    { id: 'd1', parentId: 'p' },
    { id: 'd2', parentId: 'p' },
    { id: 'c1', parentId: 'd1' },
    { id: 'c2', parentId: 'd1' },
  ].map((agency) => ({
    ...agency,
    name: agency.id,
    shortName: agency.id,
    kind: 'unit',
    tileRow: null,
    tileColumn: null,
  }));
  const row = fc.record({
    agencyId: fc.constantFrom('d1', 'd2', 'c1', 'c2'),
    path: fc.constantFrom('1', '2'),
    state: fc.constantFrom(...ASSIGNMENT_STATES),
    deadline: fc.constantFrom('2020-07-01', '2020-08-01', null),
    done: fc.option(fc.nat(100)),
    percent: fc.nat(100),
    reportedOn: fc.constantFrom('2020-07-28', null),
  });
  const tasks = ['1', '2'].map((path) => plannedTask({ path }));
  fc.assert(
    fc.property(fc.uniqueArray(row, { selector: (each) => each.agencyId + each.path }), (rows) => {
      const built = buildBoard({
        directive: {
          documentId: 'x',
          agencyId: 'p',
          title: '',
          numberAndSymbol: '',
          datedOn: '2020-07-28',
          lines: [],
          tasks,
          createdAt: TEST_NOW,
        },
        issuerName: '',
        agencies,
        rows: rows.map((each, index) => ({
          ...each,
          id: String(index),
          role: 'lead' as const,
          total: null,
          acceptedOn: null,
        })),
        parentId: 'p',
        visible: null,
        today: '2020-07-30',
        calendarOf: () => calendarOfHours(OFFICE_HOURS),
      });
      expect(built.totals.assignments).toBe(rows.length);
      expect(built.tasks.reduce((sum, task) => sum + task.assignments, 0)).toBe(rows.length);
      expect(built.tasks.reduce((sum, task) => sum + (task.figure?.done ?? 0), 0)).toBe(
        rows.reduce((sum, each) => sum + (each.done ?? 0), 0),
      );
      expect(built.rows.reduce((sum, each) => sum + each.notReported, 0)).toBe(
        rows.filter((each) => each.reportedOn === null).length,
      );
      expect(built.rows.reduce((sum, each) => sum + each.late, 0)).toBe(built.totals.late);
      expect(built.progress.at(-1)?.reported).toBe(built.totals.reported);
    }),
  );
});
