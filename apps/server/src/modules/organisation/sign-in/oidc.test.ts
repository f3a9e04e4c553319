import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../platform/database/testing/test-database.ts';
import { oidcProviderOf } from '../settings.ts';
import { buildOffice, buildPerson } from '../testing.ts';
import { type OidcStandIn, startOidcProvider } from './testing/oidc-provider.ts';
import { movableClock, openTestServer, TestBrowser } from './testing/test-server.ts';

let database: TestDatabase;
let provider: OidcStandIn;
let app: Awaited<ReturnType<typeof openTestServer>>['app'];
const clock = movableClock(new Date());

beforeAll(async () => {
  database = await createTestDatabase();
  provider = await startOidcProvider({ sub: 'x', email: 'x@thu.phongtuyen.example', email_verified: true, name: 'X' });
  ({ app } = await openTestServer({ db: database.db, clock, settings: settings() }));
});
afterAll(async () => {
  await app.close();
  await provider.close();
  await database.close();
});

function settings() {
  return {
    OIDC_ISSUER: provider.issuer,
    OIDC_CLIENT_ID: provider.clientId,
    OIDC_CLIENT_SECRET: provider.clientSecret,
    OIDC_NAME: 'SSO của tỉnh',
    PROFILE: 'production' as const,
  };
}

async function buildMember(parts: { disabledAt?: Date } = {}) {
  const person = await buildPerson(database.db, parts);
  await buildOffice(database.db, { personId: person.id, role: 'clerk' });
  return person;
}

/** Goes to the provider and back, as a browser does. */
async function enter(browser: TestBrowser): Promise<string> {
  const start = await browser.send('POST', '/api/auth/sign-in/social', {
    provider: 'oidc',
    callbackURL: '/',
    errorCallbackURL: '/dang-nhap',
  });
  expect(start.status).toBe(200);
  const there = await fetch((start.body as { url: string }).url, { redirect: 'manual' });
  const back = new URL(there.headers.get('location') ?? '');
  const answer = await browser.send('GET', `${back.pathname}${back.search}`);
  return String(answer.headers.location ?? answer.status);
}
const signedIn = async (browser: TestBrowser) => (await browser.send('GET', '/api/session')).status === 200;

describe('signing in through an outside provider', () => {
  it('is offered by its name', async () => {
    const { body } = await new TestBrowser(app).send('GET', '/api/session/providers');
    expect(body).toMatchObject({ oidc: [{ id: 'oidc', name: 'SSO của tỉnh' }] });
  });

  it('lets in who is already known here, again and again', async () => {
    const person = await buildMember();
    provider.user = { sub: randomUUID(), email: person.email, email_verified: true, name: 'Tên ở nơi khác' };
    for (let n = 0; n < 2; n++) {
      const browser = new TestBrowser(app);
      expect(await enter(browser)).not.toContain('error');
      expect((await browser.send('GET', '/api/session')).body).toMatchObject({
        person: { id: person.id, name: person.name },
      });
    }
    const links = await database.db
      .selectFrom('organisation.auth_account')
      .select(['provider_id', 'access_token'])
      .where('user_id', '=', person.id)
      .execute();
    expect(links).toHaveLength(1);
  });

  it.each([
    ['a stranger', () => ({ email: 'nguoi-la@thu.phongtuyen.example', email_verified: true })],
    ['an address the provider does not vouch for', async () => ({ ...(await buildMember()), email_verified: false })],
    ['a disabled person', async () => ({ ...(await buildMember({ disabledAt: new Date() })), email_verified: true })],
  ])('refuses %s', async (_who, make) => {
    const { email, email_verified } = await make();
    provider.user = { sub: randomUUID(), email, email_verified, name: 'Ai Đó' };
    const before = await database.db.selectFrom('organisation.person').select('id').execute();
    const browser = new TestBrowser(app);
    expect(await enter(browser)).toMatch(/error=/);
    expect(await signedIn(browser)).toBe(false);
    expect(await database.db.selectFrom('organisation.person').select('id').execute()).toHaveLength(before.length);
  });

  it('refuses tokens that the provider’s published keys did not sign', async () => {
    const person = await buildMember();
    provider.user = { sub: randomUUID(), email: person.email, email_verified: true, name: person.name };
    provider.forge = true;
    const browser = new TestBrowser(app);
    await enter(browser);
    provider.forge = false;
    expect(await signedIn(browser)).toBe(false);
  });

  it('refuses an answer that another browser asked for', async () => {
    const person = await buildMember();
    provider.user = { sub: randomUUID(), email: person.email, email_verified: true, name: person.name };
    const asker = new TestBrowser(app);
    const start = await asker.send('POST', '/api/auth/sign-in/social', { provider: 'oidc', callbackURL: '/' });
    const there = await fetch((start.body as { url: string }).url, { redirect: 'manual' });
    const back = new URL(there.headers.get('location') ?? '');
    const other = new TestBrowser(app);
    await other.send('GET', `${back.pathname}${back.search}`);
    expect(await signedIn(other)).toBe(false);
  });

  it('comes back by itself when the provider was down at our start', async () => {
    const user = { sub: 'y', email: 'y@thu.phongtuyen.example', email_verified: true, name: 'Y' };
    const first = await startOidcProvider(user);
    await first.close();
    const ours = await openTestServer({
      db: database.db,
      clock,
      settings: { ...settings(), OIDC_ISSUER: first.issuer },
    });
    const ask = () =>
      new TestBrowser(ours.app).send('POST', '/api/auth/sign-in/social', { provider: 'oidc', callbackURL: '/' });
    const refused = await ask();
    expect(refused.status).toBe(404);
    expect((refused.body as { message: string }).message).toContain('đăng nhập chung');
    const again = await startOidcProvider(user, Number(new URL(first.issuer).port));
    clock.forward(11);
    expect((await ask()).status).toBe(200);
    await again.close();
    await ours.app.close();
  });
});

describe('settings', () => {
  it('of the provider go together', () => {
    expect(() => oidcProviderOf({ ...settings(), OIDC_CLIENT_SECRET: undefined })).toThrow('OIDC_CLIENT_SECRET');
    const none = { OIDC_ISSUER: undefined, OIDC_CLIENT_ID: undefined, OIDC_CLIENT_SECRET: undefined };
    expect(oidcProviderOf({ ...settings(), ...none })).toBeNull();
  });
});
