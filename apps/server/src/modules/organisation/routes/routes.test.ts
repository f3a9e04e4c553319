import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../platform/database/testing/test-database.ts';
import type { Route } from '../../../platform/http/route.ts';
import { givePassword, movableClock, openTestServer, TestBrowser } from '../sign-in/testing/test-server.ts';
import { buildAgency, buildOffice, buildPerson } from '../testing.ts';

let database: TestDatabase;
let server: Awaited<ReturnType<typeof openTestServer>>;
let agencyId: string;
const clock = movableClock(new Date());

beforeAll(async () => {
  database = await createTestDatabase();
  server = await openTestServer({ db: database.db, clock });
  agencyId = (await buildAgency(database.db, { kind: 'province-committee' })).id;
});
afterAll(async () => {
  await server.app.close();
  await database.close();
});

async function enter(role: 'clerk' | 'administrator'): Promise<TestBrowser> {
  const person = await buildPerson(database.db);
  await buildOffice(database.db, { personId: person.id, agencyId, role });
  await givePassword(database.db, person.id);
  const browser = new TestBrowser(server.app);
  await browser.signIn(person.email);
  return browser;
}
const urlOf = (route: Route) => route.url.replace(':id', randomUUID());
/** A body that passes the schema of any writing route here; what it says is refused before it is looked at. */
const body = {
  officeId: randomUUID(),
  personId: randomUUID(),
  deputyPersonId: randomUUID(),
  parentId: randomUUID(),
  key: 'khoa',
  name: 'Tên Người',
  shortName: 'Tên',
  kind: 'department',
  symbol: 'S',
  email: 'a@thu.phongtuyen.example',
  role: 'clerk',
  position: 'Văn thư',
  validFrom: '2020-01-01',
  validUntil: '2020-01-02',
  lastDay: '2020-01-02',
  reason: 'Lý do',
  language: 'vi',
};

describe('every route', () => {
  it('that is not public asks for being signed in', async () => {
    const stranger = new TestBrowser(server.app);
    for (const route of server.organisation.routes.filter((one) => one.access.kind !== 'public')) {
      const answer = await stranger.send(route.method, urlOf(route), route.method === 'GET' ? undefined : body);
      expect([route.method, route.url, answer.status]).toEqual([route.method, route.url, 401]);
    }
  });

  it('that asks for an ability refuses offices without it', async () => {
    const clerk = await enter('clerk');
    const guarded = server.organisation.routes.filter(
      (one) => one.access.kind === 'ability' && one.access.ability !== 'organisation.view',
    );
    expect(guarded.length).toBeGreaterThan(12);
    for (const route of guarded) {
      const answer = await clerk.send(route.method, urlOf(route), route.method === 'GET' ? undefined : body);
      expect([route.method, route.url, answer.status]).toEqual([route.method, route.url, 403]);
    }
  });
});

describe('an administrator over HTTP', () => {
  it('builds an agency with a person in it, and closes both', async () => {
    const desk = await enter('administrator');
    const made = await desk.send('POST', '/api/agencies', { ...body, parentId: agencyId, key: 'so-moi' });
    const { id } = made.body as { id: string };
    const added = await desk.send('POST', `/api/agencies/${id}/people`, { ...body, validUntil: null });
    expect(added.status).toBe(200);
    const { personId, officeId } = added.body as { personId: string; officeId: string };
    const detail = await desk.send('GET', `/api/agencies/${id}`);
    expect(detail.body).toMatchObject({ key: 'so-moi', peopleCount: 1, offices: [{ id: officeId, personId }] });
    const again = await desk.send('POST', '/api/agencies', { ...body, parentId: agencyId, key: 'so-moi' });
    expect(again).toMatchObject({ status: 409, body: { code: 'organisation.key-taken' } });
    const early = await desk.send('POST', `/api/agencies/${id}/close`);
    expect(early).toMatchObject({ status: 409, body: { code: 'organisation.agency-has-offices' } });
    const lastDay = '2020-02-01';
    expect((await desk.send('POST', `/api/offices/${officeId}/end`, { lastDay })).status).toBe(200);
    expect((await desk.send('POST', `/api/agencies/${id}/close`)).status).toBe(200);
    expect((await desk.send('GET', '/api/people?search=ten+nguoi')).body).toMatchObject({ items: [{ id: personId }] });
  });

  it('hears of a missing upload, and downloads the template', async () => {
    const desk = await enter('administrator');
    const missing = await desk.send('POST', '/api/organisation/import', {});
    expect(missing).toMatchObject({ status: 400, body: { code: 'platform.file-missing' } });
    const template = await desk.send('GET', '/api/organisation/import-template');
    expect(template.status).toBe(200);
    expect(String(template.headers['content-disposition'])).toContain('mau-co-quan-nhan-su.xlsx');
  });

  it('uploads a file and sees its preview', async () => {
    const desk = await enter('administrator');
    const exported = await server.app.inject({
      url: '/api/organisation/export',
      headers: { cookie: desk.cookieHeader },
    });
    const boundary = 'ranh-gioi';
    const payload = Buffer.concat([
      Buffer.from(`--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="a.xlsx"\r\n\r\n`),
      exported.rawPayload,
      Buffer.from(`\r\n--${boundary}--\r\n`),
    ]);
    const answer = await server.app.inject({
      method: 'POST',
      url: '/api/organisation/import',
      headers: {
        cookie: desk.cookieHeader,
        'x-requested-with': 'phong-tuyen',
        'content-type': `multipart/form-data; boundary=${boundary}`,
      },
      payload,
    });
    expect(answer.statusCode).toBe(200);
    expect(answer.json()).toMatchObject({ faults: [], written: false, agencies: { new: 0, changed: 0 } });
  });
});
