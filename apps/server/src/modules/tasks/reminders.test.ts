import { ONE_STOP_HOURS, type WeeklyHours } from '@phong-tuyen/working-time';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../platform/database/testing/test-database.ts';
import { LIVE_CHANNEL } from '../../platform/events/live.ts';
import type { Actor } from '../../platform/http/actor.ts';
import { inCommand } from '../../platform/testing/test-context.ts';
import type { BuiltProvince, BuiltStaff } from '../organisation/testing.ts';
import { listNotices } from '../organisation/testing.ts';
import { assignPerson } from './commands/assign-person.ts';
import { cascadeAssignment } from './commands/cascade-assignment.ts';
import { judgeReport } from './commands/judge-report.ts';
import { reportProgress } from './commands/report-progress.ts';
import { setWorkingHours } from './commands/set-working-hours.ts';
import { remindOfDeadlines } from './jobs.ts';
import { countTasks, getTask, listTasks } from './queries.ts';
import { buildDirective, buildTasksProvince, plannedTask, TEST_NOW } from './testing.ts';

let database: TestDatabase;
let province: BuiltProvince;
let giver: BuiltStaff;
let holder: BuiltStaff;
beforeAll(async () => {
  database = await createTestDatabase();
  province = await buildTasksProvince(database.db);
  giver = await province.staffOf(province.committee);
  holder = await province.staffOf(province.districts[0].committee);
});
afterAll(() => database.close());

const as = <T>(actor: Actor, act: Parameters<typeof inCommand<T>>[2], now = TEST_NOW) =>
  inCommand(database.db, { actor, now }, act);
/** Local time of Vietnam. */
const at = (local: string) => new Date(`${local}:00+07:00`);

/** One task given to `staff`'s specialist. @returns its id and the reminders that person has had of it */
async function build(deadline: string, staff = holder): Promise<{ id: string; heard: () => Promise<string[]> }> {
  const documentId = await buildDirective(database.db, giver.clerk, [
    { planned: plannedTask({ deadline }), leads: [staff.clerk.agencyId], coordinates: [] },
  ]);
  const { items } = await listTasks(database.db, staff.clerk, {
    box: 'received',
    documentId,
    limit: 10,
    now: TEST_NOW,
  });
  const id = items[0]?.id ?? '';
  await as(staff.leader, (context) => assignPerson(context, id, { personId: staff.specialist.personId, note: '' }));
  const heard = async () => {
    const page = await listNotices(database.db, staff.specialist, { limit: 100 });
    return page.items
      .filter((notice) => notice.link.endsWith(id) && notice.code !== 'assigned')
      .map((notice) => `${notice.code} ${notice.values['workingDays']}`)
      .reverse();
  };
  return { id, heard };
}
const remind = async (...moments: string[]) => {
  for (const moment of moments) await remindOfDeadlines(database.db, at(moment));
};

test('two and one working days before, one and three after, over a weekend and Quốc khánh', async () => {
  const { heard } = await build('2020-08-31');
  await remind('2020-08-26T16:59', '2020-08-27T06:59');
  expect(await heard()).toEqual([]);
  await remind('2020-08-27T07:00', '2020-08-28T09:00', '2020-08-29T09:00', '2020-08-31T09:00', '2020-09-01T07:10');
  expect(await heard()).toEqual(['due-soon 2', 'due-soon 1', 'overdue 1']);
  await remind('2020-09-02T09:00', '2020-09-03T09:00');
  expect(await heard()).toEqual(['due-soon 2', 'due-soon 1', 'overdue 1']);
  await remind('2020-09-04T09:00');
  expect((await heard()).at(-1)).toBe('overdue 3');
});

test('a make-up Saturday is a day of reminders, the Friday before Tết is not', async () => {
  const { heard } = await build('2024-05-06');
  await remind('2024-05-02T09:00', '2024-05-03T09:00', '2024-05-04T09:00');
  expect(await heard()).toEqual(['due-soon 2', 'due-soon 1']);
  const tet = await build('2020-01-30');
  await remind('2020-01-21T09:00');
  expect(await tet.heard()).toEqual([]);
});

test('an agency’s own hours decide when it hears, and which days count', async () => {
  const saturdays = await province.staffOf(province.departments[0]);
  await as(saturdays.administrator, (context) => setWorkingHours(context, structuredClone(ONE_STOP_HOURS) as never));
  const own = await build('2020-08-03', saturdays);
  const office = await build('2020-08-03');
  // Saturday 1 August: the unit is open in the morning and closed in the afternoon, an office is closed all day.
  await remind('2020-07-31T09:00', '2020-08-01T11:31');
  expect(await own.heard()).toEqual(['due-soon 2']);
  await remind('2020-08-01T08:00');
  expect(await own.heard()).toEqual(['due-soon 2', 'due-soon 1']);
  expect(await office.heard()).toEqual(['due-soon 1']);
  const days = async (actor: Actor, id: string) =>
    (await getTask(database.db, actor, { id, now: at('2020-07-30T08:00') })).due;
  expect((await days(saturdays.clerk, own.id))?.workingDaysLeft).toBe(3);
  expect(await days(holder.clerk, office.id)).toMatchObject({
    workingDaysLeft: 2,
    explanation: [{ code: 'working' }, { code: 'weekend' }, { code: 'weekend' }, { code: 'working' }],
  });
});

test('half days: an office of mornings only is not reminded in the afternoon', async () => {
  const mornings = await province.staffOf(province.departments[1]);
  const morning: [number, number][] = [[450, 690]];
  const hours = [[], morning, morning, morning, morning, morning, []] as unknown as WeeklyHours;
  await as(mornings.head, (context) => setWorkingHours(context, hours as never));
  const { heard } = await build('2020-08-06', mornings);
  await remind('2020-08-04T07:10', '2020-08-04T14:00');
  expect(await heard()).toEqual([]);
  await remind('2020-08-04T07:30');
  expect(await heard()).toEqual(['due-soon 2']);
});

test('two runs at once, or a run repeated, remind once; one that was missed is made up for with the right number', async () => {
  const { heard } = await build('2020-08-20');
  await Promise.all(Array.from({ length: 4 }, () => remind('2020-08-18T08:00')));
  await remind('2020-08-18T08:10', '2020-08-18T16:00');
  expect(await heard()).toEqual(['due-soon 2']);
  const missed = await build('2020-08-13');
  await remind('2020-08-17T10:00');
  expect(await missed.heard()).toEqual(['overdue 2']);
});

test('a run that fails half-way leaves nothing, and the next one brings all', async () => {
  const { heard } = await build('2020-10-08');
  const broken = database.db.withSchema('absent');
  await expect(remindOfDeadlines(broken, at('2020-10-06T08:00'))).rejects.toThrow();
  expect(await heard()).toEqual([]);
  await remind('2020-10-06T08:20');
  expect(await heard()).toEqual(['due-soon 2']);
});

test('years whose holidays are not decreed yet still count, weekends left out', async () => {
  const { id, heard } = await build('2031-03-06');
  await remind('2031-03-04T09:00');
  expect(await heard()).toEqual(['due-soon 2']);
  expect((await getTask(database.db, holder.clerk, { id, now: at('2031-02-28T09:00') })).due?.workingDaysLeft).toBe(4);
  await expect(countTasks(database.db, holder.clerk, at('2031-03-04T09:00'))).resolves.toMatchObject({});
});

test('hours that cannot be, and offices that may not set them, are refused', async () => {
  const week = (day: [number, number][]) => [[], day, day, day, day, day, []] as never;
  await expect(as(holder.head, (context) => setWorkingHours(context, week([])))).rejects.toMatchObject({
    code: 'tasks.hours-impossible',
  });
  const crossed: [number, number][] = [
    [600, 700],
    [650, 800],
  ];
  await expect(as(holder.head, (context) => setWorkingHours(context, week(crossed)))).rejects.toMatchObject({
    code: 'tasks.hours-impossible',
  });
  for (const actor of [holder.clerk, holder.specialist, holder.leader])
    await expect(as(actor, (context) => setWorkingHours(context, week([[420, 690]])))).rejects.toMatchObject({
      code: 'tasks.not-allowed',
    });
});

test('a verdict moves the bell of whoever reported, in the transaction that judged', async () => {
  const { id } = await build('2020-08-14');
  await as(holder.specialist, (context) =>
    reportProgress(context, {} as never, {
      id,
      report: { text: 'xong', done: null, total: null, percent: 100, final: true },
      evidence: [],
    }),
  );
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  const heard: { topic: string; agencyIds: string[] }[] = [];
  client.on('notification', (message) => heard.push(JSON.parse(message.payload ?? '{}')));
  await client.query(`LISTEN ${LIVE_CHANNEL}`);
  await as(giver.leader, (context) => judgeReport(context, id, { kind: 'return', reason: 'thiếu số liệu' }));
  await client.query('SELECT 1');
  await client.end();
  expect(heard.filter((update) => update.topic === 'notices')).toEqual([
    { topic: 'notices', ids: [], agencyIds: [holder.clerk.agencyId] },
  ]);
});

test('giving on is offered to an agency with others below it, and not to a commune', async () => {
  const { id } = await build('2020-08-14');
  const seen = await getTask(database.db, holder.clerk, { id, now: TEST_NOW });
  expect(seen.acts).toContain('cascade');
  await as(holder.clerk, (context) => cascadeAssignment(context, id, { agencyIds: [], text: null, deadline: null }));
  const commune = await province.staffOf(province.districts[0].communes[0]);
  const own = (await getTask(database.db, holder.clerk, { id, now: TEST_NOW })).children.find(
    (child) => child.agencyId === commune.clerk.agencyId,
  );
  const asSeen = await getTask(database.db, commune.head, { id: own?.id ?? '', now: TEST_NOW });
  expect(asSeen.acts).toEqual(['start', 'assign', 'report']);
});
