import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../platform/database/testing/test-database.ts';
import type { Actor } from '../../../platform/http/actor.ts';
import { inCommand } from '../../../platform/testing/test-context.ts';
import { listNotices } from '../../organisation/testing.ts';
import { issueToken } from '../commands/issue-token.ts';
import { scheduleBulletin } from '../commands/schedule-bulletin.ts';
import { tickBroadcast } from '../commands/tick-broadcast.ts';
import { planStations } from '../planning/plan-stations.ts';
import { recordHeartbeat } from '../player/record-heartbeat.ts';
import { listOccurrences } from '../store/occurrences.ts';
import { buildApproved, buildBroadcastsProvince, buildStation, scheduleFor, TEST_NOW } from '../testing.ts';
import { tellOfSilence } from './tell-of-silence.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());

/** A commune with a bulletin planned on its one station, 5:00 and 17:00 each day. */
async function build(kind: 'computer' | 'fm') {
  const { db } = database;
  const own = await buildBroadcastsProvince(db);
  const [place] = own.districts[0].communes;
  const staff = await own.staffOf(place);
  const above = await own.staffOf(own.departments[0]);
  const stationId = await buildStation(db, staff.clerk, { agencyId: place.id, kind });
  const bulletinId = await buildApproved(db, above);
  await as(above.clerk, (context) => scheduleBulletin(context, bulletinId, scheduleFor([own.committee.id])));
  return { own, place, staff, above, stationId };
}
const as = <T>(actor: Actor, act: Parameters<typeof inCommand<T>>[2], now = TEST_NOW) =>
  inCommand(database.db, { actor, now }, act);
const told = async (actor: Actor) =>
  (await listNotices(database.db, actor, { limit: 50 })).items.map(({ code, link, values }) => ({
    code,
    link,
    values,
  }));
/** Hours and minutes of Tuesday 28 July 2020 in Vietnam. */
const at = (clock: string, day = '2020-07-28') => new Date(`${day}T${clock}:00+07:00`);
const look = (now: Date) => tellOfSilence(database.db, now);

test('a machine that is silent before a broadcast is told of once a day, at night and when never set up not at all', async () => {
  const { staff, stationId } = await build('computer');
  await look(at('16:30'));
  expect(await told(staff.clerk)).toEqual([]);
  const token = await as(staff.clerk, (context) => issueToken(context, stationId, (size) => Buffer.alloc(size, 3)));
  const beat = (now: Date) =>
    as(staff.clerk, ({ tx }) => recordHeartbeat(tx, { token, told: {}, doneOrders: [], now }), now);
  await beat(at('15:00'));
  // Silent, and nothing to play for hours.
  await look(at('15:40'));
  expect(await told(staff.clerk)).toEqual([]);
  await look(at('16:30'));
  await look(at('16:40'));
  const silence = {
    code: 'station-silent',
    link: `/noi-bo/loa/dai/${stationId}`,
    values: { since: at('15:00').toISOString(), next: at('17:00').toISOString() },
  };
  expect(await told(staff.clerk)).toMatchObject([silence]);
  expect(await told(staff.specialist)).toMatchObject([silence]);
  expect(await told(staff.leader)).toEqual([]);
  // The slot went by without a word.
  await look(at('19:30'));
  expect((await told(staff.clerk))[0]).toMatchObject({
    code: 'broadcasts-untold',
    values: { count: '1', until: '18:30', day: '2020-07-28' },
  });
  // The next day it is told of anew; heard of again, no more.
  await look(at('04:30', '2020-07-29'));
  expect((await told(staff.clerk)).filter(({ code }) => code === 'station-silent')).toHaveLength(2);
  await beat(at('04:40', '2020-07-30'));
  await look(at('04:45', '2020-07-30'));
  expect((await told(staff.clerk)).filter(({ code }) => code === 'station-silent')).toHaveLength(2);
});

test('what a clerk has not ticked half an hour after the slot is told of once, and what was ticked is not', async () => {
  const { staff, stationId } = await build('fm');
  await look(at('18:45'));
  expect(await told(staff.clerk)).toEqual([]);
  await look(at('19:05'));
  await look(at('19:15'));
  expect(await told(staff.clerk)).toMatchObject([
    { code: 'broadcasts-unticked', link: '/noi-bo/loa/hom-nay?day=2020-07-28', values: { count: '1' } },
  ]);
  const [, morning] = await listOccurrences(database.db, { stationId });
  const tick = { outcome: 'played' as const, reason: '' };
  await as(staff.clerk, (context) => tickBroadcast(context, morning?.id ?? '', tick), at('06:00', '2020-07-29'));
  await look(at('07:30', '2020-07-29'));
  expect(await told(staff.clerk)).toHaveLength(1);
});

test('who wrote a bulletin hears that it had to give way, once for each plan, and not of what never had its place', async () => {
  const { own, place, staff, above } = await build('computer');
  const low = await buildApproved(database.db, staff, { title: 'Của xã', seconds: 5_000 });
  await as(staff.clerk, (context) => scheduleBulletin(context, low, scheduleFor([place.id], { slots: 'morning' })));
  expect(await told(staff.clerk)).toEqual([]);
  const high = await buildApproved(database.db, above, { title: 'Của tỉnh', seconds: 5_000 });
  const morning = scheduleFor([own.committee.id], { slots: 'morning' });
  await as(above.clerk, (context) => scheduleBulletin(context, high, morning));
  expect(await told(staff.clerk)).toMatchObject([
    {
      code: 'broadcasts-displaced',
      link: `/noi-bo/loa/ban-tin/${low}`,
      values: { text: 'Của xã', moved: '0', dropped: '5' },
    },
  ]);
  await as(above.clerk, ({ tx, now }) => planStations(tx, { agencyIds: [place.id] }, now));
  expect(await told(staff.clerk)).toHaveLength(1);
});
