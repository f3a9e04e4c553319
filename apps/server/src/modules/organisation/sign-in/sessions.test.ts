import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../platform/database/testing/test-database.ts';
import { buildAgency, buildOffice, buildPerson } from '../testing.ts';
import { givePassword, movableClock, openTestServer, TestBrowser } from './testing/test-server.ts';

let database: TestDatabase;
let app: Awaited<ReturnType<typeof openTestServer>>['app'];
const start = new Date();
const clock = movableClock(start);
const day = (offset: number) =>
  new Date(start.getTime() + offset * 86_400_000 + 7 * 3_600_000).toISOString().slice(0, 10);

beforeAll(async () => {
  database = await createTestDatabase();
  ({ app } = await openTestServer({ db: database.db, clock }));
});
afterAll(async () => {
  await app.close();
  await database.close();
});

type Role = 'clerk' | 'head' | 'leader' | 'administrator' | 'specialist';
async function buildMember(role: Role = 'clerk', agencyId?: string) {
  const person = await buildPerson(database.db);
  const office = await buildOffice(database.db, {
    personId: person.id,
    role,
    ...(agencyId === undefined ? {} : { agencyId }),
  });
  await givePassword(database.db, person.id);
  return { person, office };
}
async function enter(email: string): Promise<TestBrowser> {
  const browser = new TestBrowser(app);
  expect((await browser.signIn(email)).status).toBe(200);
  return browser;
}
const session = async (browser: TestBrowser) => (await browser.send('GET', '/api/session')).body;

describe('sessions', () => {
  it('are listed with the present one marked, and ended one by one or all', async () => {
    const { person } = await buildMember();
    const [first, second, third] = [await enter(person.email), await enter(person.email), await enter(person.email)];
    const list = async () =>
      (
        (await first.send('GET', '/api/session/list')).body as {
          items: { id: string; current: boolean; address: string }[];
        }
      ).items;
    const items = await list();
    expect(items).toHaveLength(3);
    expect(items.filter((item) => item.current)).toHaveLength(1);
    expect(items[0]?.address).toBe('10.0.0.1');
    // The second one has been seen, so that its actor is remembered when it is ended.
    expect((await second.send('GET', '/api/session')).status).toBe(200);
    for (const item of items.filter((one) => !one.current))
      expect((await first.send('DELETE', `/api/session/list/${item.id}`)).status).toBe(200);
    expect((await second.send('GET', '/api/session')).status).toBe(401);
    expect((await third.send('GET', '/api/session')).status).toBe(401);
    expect((await first.send('POST', '/api/session/sign-out-everywhere')).status).toBe(200);
    expect((await first.send('GET', '/api/session')).status).toBe(401);
  });

  it('of others are not found', async () => {
    const [mine, theirs] = [await buildMember(), await buildMember()];
    const [me, they] = [await enter(mine.person.email), await enter(theirs.person.email)];
    const { items } = (await they.send('GET', '/api/session/list')).body as { items: { id: string }[] };
    expect((await me.send('DELETE', `/api/session/list/${items[0]?.id}`)).status).toBe(404);
    expect((await me.send('DELETE', `/api/session/list/${randomUUID()}`)).status).toBe(404);
    expect((await they.send('GET', '/api/session')).status).toBe(200);
  });

  it('ask for being signed in', async () => {
    const stranger = new TestBrowser(app);
    for (const url of ['/api/session', '/api/session/list', '/api/agencies', '/api/people'])
      expect((await stranger.send('GET', url)).status).toBe(401);
    expect((await stranger.send('PUT', '/api/session/office', { officeId: randomUUID() })).status).toBe(401);
  });

  it('end after a week', async () => {
    const { person } = await buildMember();
    const browser = await enter(person.email);
    clock.forward(7 * 86_400 + 60);
    expect((await browser.send('GET', '/api/session')).status).toBe(401);
    clock.set(start);
  });
});

describe('the office one acts in', () => {
  it('is one’s own first, and another of one’s own after switching', async () => {
    const { person, office } = await buildMember();
    const second = await buildOffice(database.db, { personId: person.id, role: 'head', validFrom: '2020-02-01' });
    const browser = await enter(person.email);
    expect(await session(browser)).toMatchObject({ activeOfficeId: office.id });
    expect((await browser.send('PUT', '/api/session/office', { officeId: second.id })).status).toBe(200);
    expect(await session(browser)).toMatchObject({ activeOfficeId: second.id });
  });

  it('is never another person’s', async () => {
    const [mine, theirs] = [await buildMember(), await buildMember()];
    const browser = await enter(mine.person.email);
    const answer = await browser.send('PUT', '/api/session/office', { officeId: theirs.office.id });
    expect(answer).toMatchObject({ status: 403, body: { code: 'organisation.office-not-yours' } });
  });

  it('falls back when it has ended, and the door shuts with the last one', async () => {
    const { person, office } = await buildMember();
    const second = await buildOffice(database.db, { personId: person.id, validFrom: '2020-02-01', validUntil: day(1) });
    const browser = await enter(person.email);
    await browser.send('PUT', '/api/session/office', { officeId: second.id });
    clock.forward(2 * 86_400);
    expect(await session(browser)).toMatchObject({ activeOfficeId: office.id });
    await database.db
      .updateTable('organisation.office')
      .set({ valid_until: day(1) })
      .where('id', '=', office.id)
      .execute();
    clock.forward(6);
    expect((await browser.send('GET', '/api/session')).status).toBe(401);
    clock.set(start);
  });

  it('may be one that one is deputy for, on those days only, with that office’s role', async () => {
    const agency = await buildAgency(database.db);
    const head = await buildMember('head', agency.id);
    const deputy = await buildMember('specialist', agency.id);
    const chief = await enter(head.person.email);
    const named = await chief.send('POST', `/api/agencies/${agency.id}/deputies`, {
      officeId: head.office.id,
      deputyPersonId: deputy.person.id,
      validFrom: day(1),
      validUntil: day(2),
      reason: 'Đi công tác',
    });
    expect(named.status).toBe(200);
    const browser = await enter(deputy.person.email);
    const take = () => browser.send('PUT', '/api/session/office', { officeId: head.office.id });
    expect((await take()).status).toBe(403);
    clock.forward(86_400);
    expect((await take()).status).toBe(200);
    const acting = (await session(browser)) as {
      abilities: string[];
      offices: { id: string; deputyFor: string | null }[];
    };
    expect(acting).toMatchObject({ activeOfficeId: head.office.id });
    expect(acting.abilities).toContain('organisation.appoint-deputy');
    expect(acting.offices.find((office) => office.id === head.office.id)?.deputyFor).toBe(head.person.name);
    clock.forward(2 * 86_400);
    expect(await session(browser)).toMatchObject({ activeOfficeId: deputy.office.id });
    clock.set(start);
  });
});

describe('an administrator', () => {
  it('shuts a person out at once', async () => {
    const agency = await buildAgency(database.db);
    const [administrator, member] = [
      await buildMember('administrator', agency.id),
      await buildMember('clerk', agency.id),
    ];
    const [desk, browser] = [await enter(administrator.person.email), await enter(member.person.email)];
    expect((await browser.send('GET', '/api/session')).status).toBe(200);
    expect((await desk.send('POST', `/api/people/${member.person.id}/disable`)).status).toBe(200);
    expect((await browser.send('GET', '/api/session')).status).toBe(401);
    expect((await browser.signIn(member.person.email)).status).toBe(401);
  });

  it('gives a one-time password that opens nothing but the choice of one’s own', async () => {
    const agency = await buildAgency(database.db);
    const [administrator, member] = [
      await buildMember('administrator', agency.id),
      await buildMember('clerk', agency.id),
    ];
    const desk = await enter(administrator.person.email);
    const before = await enter(member.person.email);
    for (let n = 0; n < 6; n++) await new TestBrowser(app, '10.4.0.1').signIn(member.person.email, `quen-roi-${n}`);
    const reset = await desk.send('POST', `/api/people/${member.person.id}/reset-password`);
    const { password } = reset.body as { password: string };
    expect((await before.send('GET', '/api/session')).status).toBe(401);
    const browser = new TestBrowser(app);
    expect((await browser.signIn(member.person.email)).status).toBe(401);
    expect((await browser.signIn(member.person.email, password)).status).toBe(200);
    expect(await session(browser)).toMatchObject({ passwordChangeRequired: true, abilities: [] });
    expect((await browser.send('GET', '/api/agencies')).status).toBe(403);
    const change = { currentPassword: password, newPassword: 'mat-khau-cua-rieng-toi' };
    for (const newPassword of ['ngan', password]) {
      const refused = await browser.send('POST', '/api/auth/change-password', { ...change, newPassword });
      expect(refused.status).toBe(400);
    }
    expect((await browser.send('POST', '/api/auth/change-password', change)).status).toBe(200);
    expect(await session(browser)).toMatchObject({ passwordChangeRequired: false });
    expect((await browser.send('GET', '/api/agencies')).status).toBe(200);
  });

  it('gives one that is dead after 72 hours', async () => {
    const agency = await buildAgency(database.db);
    const [administrator, member] = [
      await buildMember('administrator', agency.id),
      await buildMember('clerk', agency.id),
    ];
    const desk = await enter(administrator.person.email);
    const reset = await desk.send('POST', `/api/people/${member.person.id}/reset-password`);
    clock.forward(72 * 3_600);
    const answer = await new TestBrowser(app).signIn(
      member.person.email,
      (reset.body as { password: string }).password,
    );
    expect(answer.status).toBe(401);
    clock.set(start);
  });
});

describe('changing one’s password', () => {
  it.each([false, true])('ends every other session, asked to (%s) or not', async (revokeOtherSessions) => {
    const { person } = await buildMember();
    const [browser, other] = [await enter(person.email), await enter(person.email)];
    const body = { currentPassword: 'mat-khau-thu-nghiem', newPassword: 'mat-khau-moi-hon', revokeOtherSessions };
    expect((await browser.send('POST', '/api/auth/change-password', body)).status).toBe(200);
    expect((await browser.send('GET', '/api/session')).status).toBe(200);
    clock.forward(6);
    expect((await other.send('GET', '/api/session')).status).toBe(401);
    clock.set(start);
  });
});

describe('ways to sign in', () => {
  it('show demo accounts on a demo installation only', async () => {
    const account = { email: 'a@thu.phongtuyen.example', password: 'p', label: 'Văn thư' };
    const providers = await new TestBrowser(app).send('GET', '/api/session/providers');
    expect(providers.body).toEqual({ password: true, passkey: true, oidc: [], demoAccounts: [] });
    const settings = {
      OIDC_ISSUER: undefined,
      OIDC_CLIENT_ID: undefined,
      OIDC_CLIENT_SECRET: undefined,
      OIDC_NAME: 'SSO',
    };
    for (const profile of ['production', 'demo'] as const) {
      const { app: one } = await openTestServer({
        db: database.db,
        clock,
        settings: { ...settings, PROFILE: profile },
        demoAccounts: [account],
      });
      const { body } = await new TestBrowser(one).send('GET', '/api/session/providers');
      expect((body as { demoAccounts: unknown[] }).demoAccounts).toEqual(profile === 'demo' ? [account] : []);
      await one.close();
    }
  });
});
