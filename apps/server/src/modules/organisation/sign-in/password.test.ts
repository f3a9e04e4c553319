import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../platform/database/testing/test-database.ts';
import { buildAgency, buildOffice, buildPerson } from '../testing.ts';
import { givePassword, movableClock, openTestServer, PASSWORD, TestBrowser } from './testing/test-server.ts';

let database: TestDatabase;
let app: Awaited<ReturnType<typeof openTestServer>>['app'];
const clock = movableClock(new Date());

beforeAll(async () => {
  database = await createTestDatabase();
  ({ app } = await openTestServer({ db: database.db, clock }));
});
afterAll(async () => {
  await app.close();
  await database.close();
});

async function buildMember(parts: { disabledAt?: Date } = {}) {
  const person = await buildPerson(database.db, parts);
  const agency = await buildAgency(database.db);
  const office = await buildOffice(database.db, { personId: person.id, agencyId: agency.id, role: 'clerk' });
  await givePassword(database.db, person.id);
  return { person, agency, office };
}

describe('signing in with a password', () => {
  it('opens a session that acts in the person’s office', async () => {
    const { person, office } = await buildMember();
    const browser = new TestBrowser(app);
    expect((await browser.send('GET', '/api/session')).status).toBe(401);
    const answer = await browser.signIn(person.email);
    expect(answer.status).toBe(200);
    expect(answer.body).not.toHaveProperty('token');
    const session = await browser.send('GET', '/api/session');
    expect(session.body).toMatchObject({
      person: { id: person.id, email: person.email },
      activeOfficeId: office.id,
      twoFactorEnabled: false,
      passwordChangeRequired: false,
    });
    expect((session.body as { abilities: string[] }).abilities).toContain('organisation.view');
  });

  it('takes the address in any case and answers get-session without the token', async () => {
    const { person } = await buildMember();
    const browser = new TestBrowser(app);
    expect((await browser.signIn(person.email.toUpperCase())).status).toBe(200);
    const { body } = await browser.send('GET', '/api/auth/get-session');
    expect(JSON.stringify(body)).not.toContain('"token"');
    expect(body).toMatchObject({ user: { email: person.email } });
  });

  it('answers unknown, wrong, disabled and office-less accounts alike', async () => {
    const { person } = await buildMember();
    const disabled = await buildMember({ disabledAt: new Date() });
    const without = await buildPerson(database.db);
    await givePassword(database.db, without.id);
    const browser = new TestBrowser(app, '10.0.0.2');
    const answers = [
      await browser.signIn('khong-co@thu.phongtuyen.example'),
      await browser.signIn(person.email, 'mat-khau-sai'),
      await browser.signIn(disabled.person.email),
      await browser.signIn(without.email),
    ];
    const shown = answers.map(({ status, body }) => ({ status, body: { ...(body as object), requestId: '' } }));
    expect(shown[0]).toMatchObject({ status: 401, body: { code: 'INVALID_EMAIL_OR_PASSWORD' } });
    for (const one of shown) expect(one).toEqual(shown[0]);
  });

  it('lets nobody sign up or use ways that are not open', async () => {
    const browser = new TestBrowser(app);
    const body = { email: 'moi@thu.phongtuyen.example', password: PASSWORD, name: 'Người Mới' };
    expect((await browser.send('POST', '/api/auth/sign-up/email', body)).status).toBe(404);
    expect((await browser.send('POST', '/api/auth/update-user', { name: 'Khác' })).status).toBe(404);
    expect((await browser.send('GET', '/api/auth/list-sessions')).status).toBe(404);
  });

  it('refuses a cookie whose signature is not ours', async () => {
    const { person } = await buildMember();
    const browser = new TestBrowser(app);
    await browser.signIn(person.email);
    const [name, value = ''] = browser.cookieHeader.split('=');
    const token = decodeURIComponent(value).split('.')[0];
    const forged = `${name}=${token}.${Buffer.from('x'.repeat(32)).toString('base64')}`;
    const answer = await app.inject({ url: '/api/session', headers: { cookie: forged } });
    expect(answer.statusCode).toBe(401);
  });

  it('writes who signed in, and who was refused, into the chain of their agency', async () => {
    const { person, agency } = await buildMember();
    const browser = new TestBrowser(app);
    await browser.signIn(person.email, 'mat-khau-sai');
    await browser.signIn(person.email);
    expect((await browser.send('POST', '/api/auth/sign-out')).status).toBe(200);
    expect((await browser.send('GET', '/api/session')).status).toBe(401);
    const rows = await database.db
      .selectFrom('platform.audit_entry')
      .select(['act', 'subject_id', 'from_address'])
      .where('chain', '=', agency.id)
      .orderBy('position')
      .execute();
    expect(rows.map((row) => row.act)).toEqual([
      'organisation.sign-in-refused',
      'organisation.signed-in',
      'organisation.signed-out',
    ]);
    expect(rows.every((row) => row.subject_id === person.id && row.from_address === '10.0.0.1')).toBe(true);
  });
});
