import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../platform/database/testing/test-database.ts';
import { buildOffice, buildPerson } from '../testing.ts';
import { ACCOUNT_RULE, ADDRESS_RULE, createSignInGuard } from './sign-in-guard.ts';
import { givePassword, movableClock, openTestServer, type Reply, TestBrowser } from './testing/test-server.ts';

let database: TestDatabase;
let app: Awaited<ReturnType<typeof openTestServer>>['app'];
const clock = movableClock(new Date());

beforeAll(async () => {
  database = await createTestDatabase({ max: 20 });
  ({ app } = await openTestServer({ db: database.db, clock }));
});
afterAll(async () => {
  await app.close();
  await database.close();
});

async function buildMember() {
  const person = await buildPerson(database.db);
  await buildOffice(database.db, { personId: person.id, role: 'clerk' });
  await givePassword(database.db, person.id);
  return person;
}

let lastAddress = 0;
const freshBrowser = () => new TestBrowser(app, `10.1.0.${++lastAddress}`);

async function guess(email: string, times: number, browser = freshBrowser()): Promise<Reply[]> {
  const answers: Reply[] = [];
  for (let n = 0; n < times; n++) answers.push(await browser.signIn(email, `doan-lan-thu-${n}`));
  return answers;
}
const statuses = (answers: readonly Reply[]) => answers.map((answer) => answer.status);

describe('guessing one account’s password', () => {
  it('is paused a minute after five wrong ones, even for the right one, and says how long', async () => {
    const person = await buildMember();
    expect(statuses(await guess(person.email, 6))).toEqual([401, 401, 401, 401, 401, 429]);
    const paused = await freshBrowser().signIn(person.email);
    expect(paused.status).toBe(429);
    expect(paused.body).toMatchObject({ code: 'organisation.sign-in-paused' });
    expect((paused.body as { message: string }).message).toContain('60 giây');
    expect(paused.headers['retry-after']).toBe('60');
    clock.forward(61);
    expect((await freshBrowser().signIn(person.email)).status).toBe(200);
  });

  it('is paused twice as long with every further one, an hour at most', async () => {
    const guard = createSignInGuard(database.db, clock);
    const attempt = { account: 'ai-do@thu.phongtuyen.example', address: null };
    const pauses: number[] = [];
    for (let n = 0; n < 13; n++) {
      expect(await guard.book(attempt)).toBe(0);
      const pause = n < ACCOUNT_RULE.free - 1 ? 0 : await guard.book(attempt);
      pauses.push(pause);
      clock.forward(pause);
    }
    expect(pauses.slice(4)).toEqual([60, 120, 240, 480, 960, 1920, 3600, 3600, 3600]);
  });

  it('answers alike for accounts that do not exist', async () => {
    const person = await buildMember();
    const known = await guess(person.email, 7);
    const unknown = await guess('khong-co-ai@thu.phongtuyen.example', 7);
    const shown = (answers: Reply[]) =>
      answers.map(({ status, body }) => ({ status, body: { ...(body as object), requestId: '' } }));
    expect(shown(unknown)).toEqual(shown(known));
  });

  it('cannot be sped up by guessing at once', async () => {
    const person = await buildMember();
    const browser = freshBrowser();
    const answers = await Promise.all(
      Array.from({ length: 12 }, (_, n) => browser.signIn(person.email, `cung-luc-${n}`)),
    );
    expect(answers.filter((answer) => answer.status === 401)).toHaveLength(5);
    expect(answers.filter((answer) => answer.status === 429)).toHaveLength(7);
  });

  it('starts afresh after the right one', async () => {
    const person = await buildMember();
    await guess(person.email, 4);
    expect((await freshBrowser().signIn(person.email)).status).toBe(200);
    expect(statuses(await guess(person.email, 4))).toEqual([401, 401, 401, 401]);
  });

  it('counts guesses at the current password of an open session too', async () => {
    const person = await buildMember();
    const browser = freshBrowser();
    await browser.signIn(person.email);
    const change = (currentPassword: string) =>
      browser.send('POST', '/api/auth/change-password', { currentPassword, newPassword: 'mot-mat-khau-khac' });
    const answers: Reply[] = [];
    for (let n = 0; n < 6; n++) answers.push(await change(`doan-${n}-lan`));
    expect(statuses(answers)).toEqual([400, 400, 400, 400, 400, 429]);
  });
});

describe('guessing from one address', () => {
  it('is paused over all accounts, and one right sign-in does not wipe the count', async () => {
    const person = await buildMember();
    const guard = createSignInGuard(database.db, clock);
    const address = '10.9.9.9';
    for (let n = 0; n < ADDRESS_RULE.free - 1; n++) await guard.book({ account: `nguoi-${n}`, address });
    const own = { account: person.email, address };
    expect(await guard.book(own)).toBe(0);
    await guard.succeed(own);
    expect(await guard.book({ account: 'nguoi-khac', address })).toBe(0);
    expect(await guard.book({ account: 'nguoi-khac-nua', address })).toBe(60);
    expect(await guard.book({ account: 'nguoi-khac-nua', address: '10.9.9.10' })).toBe(0);
  });
});
