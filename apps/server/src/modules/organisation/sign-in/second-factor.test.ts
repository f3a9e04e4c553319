import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../platform/database/testing/test-database.ts';
import { buildOffice, buildPerson } from '../testing.ts';
import { SoftwareAuthenticator } from './testing/software-authenticator.ts';
import { BASE_URL, givePassword, movableClock, openTestServer, PASSWORD, TestBrowser } from './testing/test-server.ts';
import { totpCode } from './testing/totp.ts';

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

async function enter(address = '10.0.0.1') {
  const person = await buildPerson(database.db);
  const office = await buildOffice(database.db, { personId: person.id, role: 'leader' });
  await givePassword(database.db, person.id);
  const browser = new TestBrowser(app, address);
  expect((await browser.signIn(person.email)).status).toBe(200);
  return { person, office, browser };
}
const signedIn = async (browser: TestBrowser) => (await browser.send('GET', '/api/session')).status === 200;
const acts = async (personId: string) =>
  (
    await database.db
      .selectFrom('platform.audit_entry')
      .select('act')
      .where('subject_id', '=', personId)
      .orderBy('position')
      .execute()
  ).map((row) => row.act);

describe('codes from an authenticator app', () => {
  async function enterWithCodes(address: string) {
    const { person, browser } = await enter(address);
    const enabled = await browser.send('POST', '/api/auth/two-factor/enable', { password: PASSWORD });
    expect(enabled.status).toBe(200);
    const { totpURI, backupCodes } = enabled.body as { totpURI: string; backupCodes: string[] };
    expect((await browser.send('POST', '/api/auth/two-factor/verify-totp', { code: '000000' })).status).not.toBe(200);
    const code = totpCode(totpURI, new Date());
    expect((await browser.send('POST', '/api/auth/two-factor/verify-totp', { code })).status).toBe(200);
    return { person, browser, totpURI, backupCodes };
  }

  it('are asked for after the password, and nothing is open before', async () => {
    const { person, browser, totpURI } = await enterWithCodes('10.2.0.1');
    expect((await browser.send('GET', '/api/session')).body).toMatchObject({ twoFactorEnabled: true });
    const fresh = new TestBrowser(app, '10.2.0.1');
    const first = await fresh.signIn(person.email);
    expect(first).toMatchObject({ status: 200, body: { twoFactorRedirect: true } });
    expect(await signedIn(fresh)).toBe(false);
    const wrong = await fresh.send('POST', '/api/auth/two-factor/verify-totp', { code: '000000' });
    expect(wrong.status).toBe(401);
    expect((wrong.body as { message: string }).message).toContain('Mã xác thực');
    expect(await signedIn(fresh)).toBe(false);
    const code = totpCode(totpURI, new Date());
    expect((await fresh.send('POST', '/api/auth/two-factor/verify-totp', { code })).status).toBe(200);
    expect(await signedIn(fresh)).toBe(true);
    expect(await acts(person.id)).toEqual([
      'organisation.signed-in',
      'organisation.second-factor-changed',
      'organisation.signed-in',
    ]);
  });

  it('may be replaced once by each backup code', async () => {
    const { person, backupCodes } = await enterWithCodes('10.2.0.2');
    const use = async () => {
      const browser = new TestBrowser(app, '10.2.0.2');
      await browser.signIn(person.email);
      const code = backupCodes[0];
      return (await browser.send('POST', '/api/auth/two-factor/verify-backup-code', { code })).status;
    };
    expect(await use()).toBe(200);
    expect(await use()).toBe(401);
  });

  it('cannot be guessed: the challenge ends after some wrong ones', async () => {
    const { person, totpURI } = await enterWithCodes('10.2.0.3');
    const browser = new TestBrowser(app, '10.2.0.3');
    await browser.signIn(person.email);
    for (let n = 0; n < 6; n++)
      await browser.send('POST', '/api/auth/two-factor/verify-totp', { code: String(n).padStart(6, '0') });
    const code = totpCode(totpURI, new Date());
    expect((await browser.send('POST', '/api/auth/two-factor/verify-totp', { code })).status).not.toBe(200);
    expect(await signedIn(browser)).toBe(false);
  });

  it('are not asked for on a trusted device, until one signs out everywhere', async () => {
    const { person, totpURI } = await enterWithCodes('10.2.0.5');
    const device = new TestBrowser(app, '10.2.0.5');
    await device.signIn(person.email);
    const code = totpCode(totpURI, new Date());
    await device.send('POST', '/api/auth/two-factor/verify-totp', { code, trustDevice: true });
    await device.send('POST', '/api/auth/sign-out', {});
    await device.signIn(person.email);
    expect(await signedIn(device)).toBe(true);
    await device.send('POST', '/api/session/sign-out-everywhere');
    expect((await device.signIn(person.email)).body).toMatchObject({ twoFactorRedirect: true });
    expect(await signedIn(device)).toBe(false);
  });

  it('are taken away only with the password', async () => {
    const { person, browser } = await enterWithCodes('10.2.0.4');
    const wrong = await browser.send('POST', '/api/auth/two-factor/disable', { password: 'khong-phai-the' });
    expect(wrong.status).toBe(400);
    expect((await browser.send('POST', '/api/auth/two-factor/disable', { password: PASSWORD })).status).toBe(200);
    const fresh = new TestBrowser(app, '10.2.0.4');
    await fresh.signIn(person.email);
    expect(await signedIn(fresh)).toBe(true);
  });
});

describe('a passkey', () => {
  const register = async (browser: TestBrowser, key: SoftwareAuthenticator) => {
    const options = await browser.send('GET', '/api/auth/passkey/generate-register-options');
    expect(options).toMatchObject({ status: 200, body: { rp: { id: 'localhost', name: 'Phòng Tuyến' } } });
    const response = key.create(options.body as { challenge: string });
    return browser.send('POST', '/api/auth/passkey/verify-registration', { response, name: 'Máy của tôi' });
  };
  const authenticate = async (key: SoftwareAuthenticator, address = '10.3.0.1') => {
    const browser = new TestBrowser(app, address);
    const options = await browser.send('GET', '/api/auth/passkey/generate-authenticate-options');
    const response = key.get(options.body as { challenge: string });
    const answer = await browser.send('POST', '/api/auth/passkey/verify-authentication', { response });
    return { browser, answer };
  };

  it('is registered by a person signed in, and then signs in alone', async () => {
    const { person, office, browser } = await enter('10.3.0.1');
    const key = new SoftwareAuthenticator('localhost', BASE_URL);
    expect((await register(browser, key)).status).toBe(200);
    const { browser: fresh, answer } = await authenticate(key);
    expect(answer.status).toBe(200);
    expect((await fresh.send('GET', '/api/session')).body).toMatchObject({
      person: { id: person.id },
      activeOfficeId: office.id,
    });
    const listed = await fresh.send('GET', '/api/auth/passkey/list-user-passkeys');
    const [kept] = listed.body as { id: string; name: string }[];
    expect(kept?.name).toBe('Máy của tôi');
    expect((await fresh.send('POST', '/api/auth/passkey/delete-passkey', { id: kept?.id })).status).toBe(200);
    expect((await authenticate(key)).answer.status).not.toBe(200);
    expect(await acts(person.id)).toEqual([
      'organisation.signed-in',
      'organisation.passkey-changed',
      'organisation.signed-in',
      'organisation.passkey-changed',
    ]);
  });

  it('of a stranger, of another site, or of a disabled person opens nothing', async () => {
    const stranger = await authenticate(new SoftwareAuthenticator('localhost', BASE_URL));
    expect(stranger.answer.status).not.toBe(200);
    const { person, browser } = await enter('10.3.0.2');
    const elsewhere = new SoftwareAuthenticator('xau.example', 'https://xau.example');
    expect((await register(browser, elsewhere)).status).not.toBe(200);
    const own = new SoftwareAuthenticator('localhost', BASE_URL);
    await register(browser, own);
    await database.db
      .updateTable('organisation.person')
      .set({ disabled_at: new Date() })
      .where('id', '=', person.id)
      .execute();
    const refused = await authenticate(own);
    expect(refused.answer.status).toBe(401);
    expect(await signedIn(refused.browser)).toBe(false);
  });

  it('cannot be removed by another person', async () => {
    const [mine, theirs] = [await enter('10.3.0.3'), await enter('10.3.0.3')];
    const key = new SoftwareAuthenticator('localhost', BASE_URL);
    await register(mine.browser, key);
    const [kept] = (await mine.browser.send('GET', '/api/auth/passkey/list-user-passkeys')).body as { id: string }[];
    const answer = await theirs.browser.send('POST', '/api/auth/passkey/delete-passkey', { id: kept?.id });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect((await authenticate(key)).answer.status).toBe(200);
  });
});
