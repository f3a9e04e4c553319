import { randomUUID } from 'node:crypto';
import { KIOSK_OUTCOMES, type KioskTick } from '@phong-tuyen/contracts';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import type { FastifyInstance } from 'fastify';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../../platform/database/testing/test-database.ts';
import type { Actor } from '../../../../platform/http/actor.ts';
import { inCommand } from '../../../../platform/testing/test-context.ts';
import { renewKioskLink } from '../../commands/renew-kiosk-link.ts';
import { revokeKiosk } from '../../commands/revoke-kiosk.ts';
import { buildCoverageProvince, buildGoal, type CoverageProvince, TEST_NOW } from '../../testing.ts';
import { buildKiosk, installingDeps, installingServer, kioskFields } from '../testing.ts';
import { conditionOf } from './condition-of.ts';
import { kiosksCheck } from './kiosks-check.ts';

let database: TestDatabase;
let province: CoverageProvince;
let clerk: Actor;
let campaignId = '';
let app: FastifyInstance;
let now = TEST_NOW;
const caller: { actor: Actor | null } = { actor: null };
const deps = () => installingDeps(database.db, { now: () => now });
beforeAll(async () => {
  database = await createTestDatabase();
  province = await buildCoverageProvince(database.db);
  clerk = (await province.staffOf(province.counted.communes[0])).clerk;
  caller.actor = clerk;
  campaignId = await buildGoal(database.db, province.committee.id);
  app = await installingServer(deps(), caller);
});
afterAll(async () => {
  await app.close();
  await database.close();
});

const tick = (parts: Partial<KioskTick> = {}): KioskTick => ({
  id: randomUUID(),
  outcome: 'installed',
  at: TEST_NOW.toISOString(),
  undone: false,
  ...parts,
});
const send = async (token: string, ticks: readonly KioskTick[], unsent = 0) =>
  app.inject({ method: 'POST', url: `/api/quay/${token}/ticks`, payload: { ticks, unsent } });
const kiosk = () => buildKiosk(database.db, deps(), { actor: clerk, campaignId });
/** What coverage has counted for a kiosk, by its code. */
async function installsOf(id: string): Promise<number> {
  const { rows } = await sql<{ events: number; days: number }>`
    SELECT (SELECT coalesce(sum(e.count), 0)::int FROM coverage.install_event e WHERE e.code_id = k.code_id AND e.source = 'tally') AS events,
      (SELECT coalesce(sum(d.count), 0)::int FROM coverage.code_day d WHERE d.code_id = k.code_id AND d.source = 'tally') AS days
    FROM coverage.kiosk k WHERE k.id = ${id}`.execute(database.db);
  expect(rows[0]?.events).toBe(rows[0]?.days);
  return rows[0]?.events ?? -1;
}

test('ticks are counted once however often they come, and reach the coverage of their commune', async () => {
  const { id, token } = await kiosk();
  const ticks = [tick(), tick(), tick({ outcome: 'too-old' })];
  for (let time = 0; time < 3; time++) await send(token, ticks);
  const state = (await send(token, [], 4)).json();
  expect(state.today).toMatchObject({ installed: 2, 'too-old': 1, refused: 0 });
  expect(state).toMatchObject({
    name: 'Chốt cầu Đế Võng',
    day: '2020-07-28',
    installAddress: `https://thu.example/b/${state.code}`,
  });
  expect(await installsOf(id)).toBe(2);
  const { rows } = await sql<{ commune: string }>`
    SELECT DISTINCT commune_id AS commune FROM coverage.install_event WHERE once_key LIKE ${`kiosk:${id}:%`}`.execute(
    database.db,
  );
  expect(rows.map((row) => row.commune)).toEqual([province.counted.communes[0].id]);
});

test('lost, doubled and disordered arrivals end in the counts of what the device noted', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ outcome: fc.constantFrom(...KIOSK_OUTCOMES), undone: fc.boolean() }), {
        minLength: 1,
        maxLength: 8,
      }),
      fc.array(fc.array(fc.tuple(fc.nat(), fc.boolean()), { minLength: 1, maxLength: 6 }), { maxLength: 6 }),
      async (noted, batches) => {
        const { id, token } = await kiosk();
        const ticks = noted.map((each) => tick(each));
        // Early states of ticks, in any order and batch, with repeats; at last everything as it stands.
        for (const batch of batches)
          await send(
            token,
            batch.map(([place, early]) => {
              const chosen = ticks[place % ticks.length] ?? tick();
              return early ? { ...chosen, undone: false } : chosen;
            }),
          );
        const state = (await send(token, ticks)).json();
        const standing = ticks.filter((each) => !each.undone);
        for (const outcome of KIOSK_OUTCOMES)
          expect(state.total[outcome]).toBe(standing.filter((each) => each.outcome === outcome).length);
        expect(await installsOf(id)).toBe(state.total.installed);
      },
    ),
    { numRuns: 12 },
  );
}, 60_000);

test('two arrivals of the same ticks at the same moment are one', async () => {
  const { id, token } = await kiosk();
  const ticks = [tick(), tick(), tick({ undone: true })];
  await Promise.all(Array.from({ length: 6 }, () => send(token, ticks)));
  expect(await installsOf(id)).toBe(2);
});

test('a clock that cannot be right is put aside, and what it said is kept', async () => {
  const { id, token } = await kiosk();
  const wrong = [tick({ at: '1999-01-01T00:00:00Z' }), tick({ at: '2031-01-01T00:00:00Z' })];
  const late = tick({ at: new Date(TEST_NOW.getTime() + 60_000).toISOString() });
  await send(token, [...wrong, late]);
  const { rows } = await sql<{ at: Date; said: Date }>`
    SELECT at, said_at AS said FROM coverage.kiosk_tick WHERE kiosk_id = ${id} ORDER BY said_at`.execute(database.db);
  expect(rows.map((row) => row.at.toISOString())).toEqual(
    [TEST_NOW, new Date(late.at), TEST_NOW].map((at) => at.toISOString()),
  );
  expect(rows[0]?.said.toISOString()).toBe('1999-01-01T00:00:00.000Z');
});

test('a renewed or revoked link opens nothing, and what was counted stays', async () => {
  const { id, token } = await kiosk();
  await send(token, [tick()]);
  await inCommand(database.db, { actor: clerk }, (context) => renewKioskLink(context, id, deps().secret));
  expect((await send(token, [tick()])).statusCode).toBe(404);
  const { link } = (await app.inject({ url: `/api/kiosks/${id}` })).json();
  const renewed = String(link).split('/').at(-1) ?? '';
  expect((await send(renewed, [])).json().total.installed).toBe(1);
  expect((await app.inject({ url: `/api/quay/${renewed}/manifest` })).json().start_url).toBe(`/quay/${renewed}`);
  await inCommand(database.db, { actor: clerk }, (context) => revokeKiosk(context, id, 'mất máy'));
  expect((await send(renewed, [tick()])).statusCode).toBe(404);
  expect((await app.inject({ url: `/api/quay/${renewed}/manifest` })).statusCode).toBe(404);
  expect((await app.inject({ url: `/api/kiosks/${id}` })).json()).toMatchObject({
    link: null,
    condition: 'revoked',
    total: { installed: 1 },
  });
  expect(await installsOf(id)).toBe(1);
});

test('whatever else is sent to a kiosk’s door is refused', async () => {
  const { token } = await kiosk();
  await fc.assert(
    fc.asyncProperty(fc.jsonValue(), fc.string({ maxLength: 60 }), async (body, other) => {
      const post = (at: string, payload: unknown) =>
        app.inject({
          method: 'POST',
          url: `/api/quay/${at}/ticks`,
          headers: { 'content-type': 'application/json' },
          payload: JSON.stringify(payload),
        });
      expect((await post(token, body)).statusCode).toBe(400);
      expect((await post(token, { ticks: [body], unsent: 0 })).statusCode).toBe(400);
      expect([400, 404]).toContain((await post(encodeURIComponent(`x${other}`), { ticks: [], unsent: 0 })).statusCode);
    }),
    { numRuns: 50 },
  );
});

test('staff see their own area’s kiosks only, make one, and export them', async () => {
  const made = await app.inject({
    method: 'POST',
    url: '/api/kiosks',
    headers: { 'x-requested-with': 'phong-tuyen' },
    payload: { ...kioskFields({ name: '=Bàn đón tiếp' }), agencyId: clerk.agencyId, campaignId },
  });
  expect(made.json()).toMatchObject({ condition: 'never-seen', code: expect.stringMatching(/^[2-9A-Z]{6}$/) });
  const found = (await app.inject({ url: '/api/kiosks?search=ban%20don&limit=1' })).json();
  expect(found.items.map((item: { id: string }) => item.id)).toEqual([made.json().id]);
  const excel = await app.inject({ url: '/api/kiosks/excel?search=ban%20don' });
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(excel.rawPayload as never);
  expect(book.worksheets[0]?.getCell('A2').value).toBe("'=Bàn đón tiếp");
  const codes = (await app.inject({ url: '/api/install-codes?channel=helper&search=ban%20don' })).json();
  expect(codes.items).toMatchObject([{ code: made.json().code, opened: 0, installed: 0 }]);
  const codeSheet = await app.inject({ url: '/api/install-codes/excel?channel=helper&search=ban%20don' });
  await book.xlsx.load(codeSheet.rawPayload as never);
  expect(book.getWorksheet('Mã cài đặt')?.getColumn(1).values.slice(1)).toEqual(['Mã', made.json().code]);
  caller.actor = (await province.staffOf(province.districts[0].committee)).head;
  expect((await app.inject({ url: '/api/kiosks' })).json().items).toEqual([]);
  expect((await app.inject({ url: `/api/kiosks/${made.json().id}` })).statusCode).toBe(404);
  caller.actor = (await province.staffOf(province.committee)).administrator;
  expect((await app.inject({ url: `/api/kiosks/${made.json().id}` })).json().link).toBeNull();
  caller.actor = clerk;
});

test('pages of kiosks and codes join without gap or repeat', async () => {
  for (let more = 0; more < 5; more++) await kiosk();
  for (const list of ['/api/kiosks', '/api/install-codes']) {
    const seen: string[] = [];
    let after = '';
    do {
      const page = (await app.inject({ url: `${list}?limit=2${after}` })).json();
      seen.push(...page.items.map((item: { id: string }) => item.id));
      after = page.next === null ? '' : `&after=${page.next}`;
    } while (after !== '');
    const all = (await app.inject({ url: `${list}?limit=200` })).json().items.map((item: { id: string }) => item.id);
    expect(seen).toEqual(all);
  }
});

const duty = {
  opensAt: 420,
  closesAt: 1_020,
  weekdays: [1, 2, 3, 4, 5],
  createdAt: new Date('2020-07-01T00:00:00Z'),
  revokedAt: null,
};
test.each([
  ['seen a moment ago', '2020-07-28T02:00:00Z', '2020-07-28T01:58:00Z', 'at-work'],
  ['quiet for an hour of its duty', '2020-07-28T02:00:00Z', '2020-07-28T00:50:00Z', 'silent'],
  ['opened half an hour ago, last seen yesterday', '2020-07-28T00:30:00Z', '2020-07-27T09:00:00Z', 'at-work'],
  ['after hours', '2020-07-28T10:00:00Z', '2020-07-28T01:00:00Z', 'off-duty'],
  ['Sunday', '2020-07-26T03:00:00Z', '2020-07-24T03:00:00Z', 'off-duty'],
  ['never seen', '2020-07-28T02:00:00Z', null, 'never-seen'],
])('a kiosk %s', (_what, at, seen, condition) =>
  expect(conditionOf({ ...duty, lastSeenAt: seen === null ? null : new Date(seen) }, new Date(at))).toBe(condition),
);

test('the health page names kiosks that fell silent', async () => {
  const { token } = await kiosk();
  await send(token, []);
  expect((await kiosksCheck(deps()).check()).state).toBe('good');
  now = new Date(TEST_NOW.getTime() + 2 * 3_600_000);
  const finding = await kiosksCheck(deps()).check();
  expect(finding.state).not.toBe('good');
  expect(finding.vi).toContain('Chốt cầu Đế Võng');
  now = TEST_NOW;
});
