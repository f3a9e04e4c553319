import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import type { FastifyInstance } from 'fastify';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../platform/database/testing/test-database.ts';
import { buildCoverageProvince, buildGoal, type CoverageProvince, TEST_NOW } from '../testing.ts';
import { buildCode, installingDeps, installingServer } from './testing.ts';

const ANDROID = 'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 Chrome/149.0 Mobile Safari/537.36';
const IPHONE = 'Mozilla/5.0 (iPhone; CPU iPhone OS 15_0 like Mac OS X) Version/15.0 Mobile Safari/604.1';
const DAY_MS = 86_400_000;

let database: TestDatabase;
let province: CoverageProvince;
let app: FastifyInstance;
let campaignId = '';
let now = TEST_NOW;
beforeAll(async () => {
  database = await createTestDatabase();
  province = await buildCoverageProvince(database.db);
  campaignId = await buildGoal(database.db, province.committee.id);
  app = await installingServer(installingDeps(database.db, { now: () => now }), { actor: null });
});
afterAll(async () => {
  await app.close();
  await database.close();
});

const get = (url: string, headers: Record<string, string> = {}) =>
  app.inject({ method: 'GET', url, headers: { 'user-agent': ANDROID, ...headers } });
const freshCode = () => buildCode(database.db, { campaignId, agencyId: null, placeId: crypto.randomUUID() });
async function opened(code: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    SELECT coalesce(sum(d.count), 0)::int AS count FROM coverage.code_day d JOIN coverage.code c ON c.id = d.code_id
    WHERE c.code = ${code} AND d.source = 'code'`.execute(database.db);
  return rows[0]?.count ?? 0;
}
const buttonOf = (page: string) => /class="go"[^>]*href="([^"]+)"/.exec(page)?.[1]?.replaceAll('&#38;', '&') ?? '';

test('the page sends each phone to its store with the code, and counts a showing once however often it is pressed', async () => {
  const code = await freshCode();
  const page = await get(`/cai-dat/${code}`);
  expect(page.statusCode).toBe(200);
  expect(page.headers['set-cookie']).toBeUndefined();
  expect(page.body).toContain('Mở Google Play');
  const button = buttonOf(page.body);
  for (let press = 0; press < 3; press++) {
    const answer = await get(button);
    expect(answer.statusCode).toBe(302);
    expect(answer.headers.location).toContain(`utm_campaign%3D${code}`);
    expect(answer.headers['cache-control']).toBe('no-store');
  }
  expect(await opened(code)).toBe(1);
  // Another phone of the same kind behind the same address was shown a page of its own.
  await get(buttonOf((await get(`/b/${code.toLowerCase()}`)).body));
  expect(await opened(code)).toBe(2);
  const iphone = await get(`/cai-dat/${code}`, { 'user-agent': IPHONE });
  expect((await get(buttonOf(iphone.body), { 'user-agent': IPHONE })).headers.location).toContain(`ct=${code}`);
});

test('an address copied without its word counts once a day and phone; programs, previews and HEAD count nothing', async () => {
  const code = await freshCode();
  for (let press = 0; press < 2; press++) await get(`/cai-dat/${code}/mo`);
  await get(`/cai-dat/${code}/mo`, { 'user-agent': 'facebookexternalhit/1.1' });
  await get(`/cai-dat/${code}/mo?lan=${'z'.repeat(16)}`, { 'sec-purpose': 'prefetch;prerender' });
  await app.inject({ method: 'HEAD', url: `/cai-dat/${code}/mo`, headers: { 'user-agent': IPHONE } });
  expect(await opened(code)).toBe(1);
  await get(`/cai-dat/${code}/mo`, { 'x-forwarded-for': '203.0.113.9' });
  expect(await opened(code)).toBe(2);
});

test('nothing of the caller is kept, and what told repeats apart is gone with the day', async () => {
  const code = await freshCode();
  await get(`/cai-dat/${code}/mo`, { 'x-forwarded-for': '198.51.100.77' });
  const { rows } = await sql<{ all: string }>`
    SELECT string_agg(t::text, ' ') AS all FROM (SELECT mark::text AS t FROM coverage.day_mark UNION ALL SELECT e::text FROM coverage.install_event e) x`.execute(
    database.db,
  );
  expect(rows[0]?.all).not.toMatch(/198\.51|Android|Chrome/);
  now = new Date(TEST_NOW.getTime() + DAY_MS);
  await get(`/cai-dat/${code}/mo`);
  const days = await sql<{ day: string }>`
    SELECT DISTINCT day FROM coverage.day_mark UNION SELECT day FROM coverage.day_salt`.execute(database.db);
  expect(days.rows.map((row) => row.day)).toEqual(['2020-07-29']);
  now = TEST_NOW;
});

test('a second asking is answered by 304, and the page may be shown while the line is down', async () => {
  const code = await freshCode();
  const first = await get(`/cai-dat/${code}`);
  expect(first.headers['cache-control']).toMatch(/private.*stale-if-error/);
  const again = await get(`/cai-dat/${code}`, { 'if-none-match': String(first.headers.etag) });
  expect([again.statusCode, again.body]).toEqual([304, '']);
  const english = await get(`/cai-dat/${code}?ngon-ngu=en`, { 'if-none-match': String(first.headers.etag) });
  expect(english.body).toContain('Four steps');
  expect((await get(`/cai-dat/${code}`, { 'accept-language': 'en-GB' })).body).toContain('Open Google Play');
});

test('at a computer both stores and a QR; a code with a slip still helps', async () => {
  const code = await freshCode();
  const desk = await get(`/cai-dat/${code}`, { 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64) Firefox/150.0' });
  expect(desk.body).toMatch(/Mở Google Play[\s\S]*Mở App Store/);
  expect(desk.body).toContain(`https://thu.example/b/${code}`);
  const slip = `${code.slice(0, 5)}${code[5] === '2' ? '3' : '2'}`;
  const gentle = await get(`/cai-dat/${slip}`);
  expect(gentle.statusCode).toBe(404);
  expect(gentle.body).toContain('Bạn vẫn cài được ngay');
  expect(buttonOf(gentle.body)).toContain('https://play.google.com');
  expect((await get(`/cai-dat/${slip}/mo`)).headers.location).toBe(`/cai-dat/${slip}`);
});

test('any address under the page is answered by a page, and leads nowhere but to the stores', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.string({ maxLength: 40 }),
      async (typed, word) => {
        fc.pre(!/[\ud800-\udfff]/.test(typed.replace(/[\ud800-\udbff][\udc00-\udfff]/g, '')));
        const path = `/cai-dat/${encodeURIComponent(typed)}`;
        const page = await get(`${path}?ngon-ngu=${encodeURIComponent(word)}`);
        expect([200, 301, 302, 404]).toContain(page.statusCode);
        const open = await get(`${path}/mo?may=${encodeURIComponent(word)}&lan=${encodeURIComponent(word)}`);
        expect([302, 404]).toContain(open.statusCode);
        const target = String(open.headers.location ?? '/');
        expect(
          target === '/' ||
            target.startsWith('/cai-dat') ||
            /^https:\/\/(play\.google|apps\.apple)\.com\//.test(target),
        ).toBe(true);
      },
    ),
    { numRuns: 60 },
  );
});

const token = () => randomBytes(16).toString('base64url');
const say = (body: object, from = '192.0.2.1') =>
  app.inject({ method: 'POST', url: '/api/app/installs', payload: body, headers: { 'x-forwarded-for': from } });
const word = (parts: object = {}) => ({
  installToken: token(),
  communeCode: null,
  campaignCode: null,
  platform: 'android',
  version: '2.1.0',
  ...parts,
});
const counted = async (where = sql`true`) => {
  const { rows } = await sql<{ count: number }>`
    SELECT count(*)::int AS count FROM coverage.install_event WHERE source = 'app' AND ${where}`.execute(database.db);
  return rows[0]?.count ?? 0;
};

test('the app counts itself once for its word; code and commune are taken where they are known', async () => {
  const code = await freshCode();
  const commune = province.counted.communes[0].id;
  await sql`UPDATE organisation.agency SET gso_code = '20335' WHERE id = ${commune}`.execute(database.db);
  const before = await counted();
  const body = word({ campaignCode: code.toLowerCase(), communeCode: '20335' });
  for (let time = 0; time < 3; time++) expect((await say(body)).statusCode).toBe(200);
  await say(word({ campaignCode: 'SAI123', communeCode: '99999' }));
  expect((await counted()) - before).toBe(2);
  expect(await counted(sql`commune_id = ${commune} AND campaign_id = ${campaignId}`)).toBe(1);
  const { rows } = await sql<{
    key: string;
  }>`SELECT once_key AS key FROM coverage.install_event WHERE source = 'app'`.execute(database.db);
  expect(rows.map((row) => row.key).join()).not.toContain(body.installToken);
});

test('what cannot be is kept apart and not counted, and the caller does not learn of it', async () => {
  const commune = province.counted.communes[1].id;
  await sql`UPDATE organisation.agency SET gso_code = '20338', population = 3 WHERE id = ${commune}`.execute(
    database.db,
  );
  for (let phone = 0; phone < 5; phone++)
    expect((await say(word({ communeCode: '20338' }), `192.0.2.${phone + 10}`)).json()).toEqual({ ok: true });
  expect(await counted(sql`commune_id = ${commune}`)).toBe(3);
  const { rows } = await sql<{ doubt: string; count: number }>`
    SELECT doubt, count(*)::int AS count FROM coverage.doubtful_install GROUP BY doubt`.execute(database.db);
  expect(rows).toEqual([{ doubt: 'over-residents', count: 2 }]);
});

test('whatever else is sent to the app’s door is refused and changes nothing', async () => {
  const before = await counted();
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.jsonValue(), fc.record({ ...fuzzed() })), async (body) => {
      const answer = await app.inject({
        method: 'POST',
        url: '/api/app/installs',
        payload: JSON.stringify(body) ?? 'null',
        headers: { 'content-type': 'application/json' },
      });
      expect(answer.statusCode).toBe(400);
    }),
    { numRuns: 80 },
  );
  expect(await counted()).toBe(before);
});
const fuzzed = () => ({
  installToken: fc.string({ maxLength: 21 }),
  communeCode: fc.jsonValue(),
  campaignCode: fc.jsonValue(),
  platform: fc.string(),
  version: fc.string(),
});
