import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../../platform/database/testing/test-database.ts';
import { inCommand } from '../../../../platform/testing/test-context.ts';
import type { BuiltStaff } from '../../../organisation/testing.ts';
import { beginZaloConsent } from '../../commands/begin-zalo-consent.ts';
import { finishZaloConsent } from '../../commands/finish-zalo-consent.ts';
import { syncZaloTemplates } from '../../commands/sync-zalo-templates.ts';
import { listTemplates, writeRefreshMark } from '../../store/zalo.ts';
import { buildGateway, TEST_SECRET, zaloInput } from '../testing/build-gateway.ts';
import { buildOutreachProvince } from '../testing/build-province.ts';
import { ZALO_APP, ZaloStandIn } from '../testing/zalo-stand-in.ts';
import { isNight, msUntil } from './night.ts';
import { isSignedByZalo, readZaloEvent } from './read-zalo-event.ts';
import { checkParameters } from './templates.ts';
import { consentState, refreshTokens, TokenKeeper } from './token-keeper.ts';
import { readTrackingId, trackingId } from './tracking-id.ts';
import { ZaloAdapter } from './zalo-adapter.ts';

/** Nine in the morning in Vietnam. */
let now = new Date('2020-07-29T02:00:00Z');
const clock = { now: () => now };
let database: TestDatabase;
let staff: BuiltStaff;
let zalo: ZaloStandIn;
let gatewayId: string;
const adapters: ZaloAdapter[] = [];

beforeAll(async () => {
  database = await createTestDatabase({ max: 12 });
  const province = await buildOutreachProvince(database.db);
  staff = await province.staffOf(province.committee);
});
beforeEach(async () => {
  now = new Date('2020-07-29T02:00:00Z');
  zalo = await ZaloStandIn.start();
  gatewayId = await buildGateway(database.db, zaloInput());
});
afterEach(async () => {
  for (const adapter of adapters.splice(0)) await adapter.stop();
  await zalo.stop();
});
afterAll(() => database.close());

const as = <T>(act: Parameters<typeof inCommand<T>>[2]) =>
  inCommand<T>(database.db, { actor: staff.administrator, now }, act);
const parts = () => ({ db: database.db, clock, secret: TEST_SECRET, addresses: zalo.addresses });
const app = () => ({ gatewayId, appId: ZALO_APP.appId, appSecret: ZALO_APP.appSecret });

async function connect() {
  const { url } = await as((context) => beginZaloConsent(context, gatewayId, { ...parts(), baseUrl: 'https://pt.vn' }));
  const state = new URL(url).searchParams.get('state') ?? '';
  await as((context) => finishZaloConsent(context, { state, code: zalo.consent(url) }, parts()));
  return { url, state };
}

async function openAdapter() {
  const adapter = new ZaloAdapter(zaloInput().config, parts(), app());
  adapters.push(adapter);
  adapter.start();
  await vi.waitFor(() => expect(adapter.state().phase).toBe('up'));
  return adapter;
}

const message = (phone = '84912345678', parameters: Record<string, string> = { ten: 'Nguyen Van A' }) => ({
  id: randomUUID(),
  reference: 4_711,
  phone,
  text: '',
  zalo: { templateId: '101', parameters },
});

test('a consent with PKCE gives tokens once, to who began it, within ten minutes', async () => {
  const { url, state } = await connect();
  const asked = new URL(url).searchParams;
  expect(asked.get('redirect_uri')).toBe('https://pt.vn/noi-bo/duong-gui/zalo');
  expect(asked.get('code_challenge')).toMatch(/^[\w-]{43}$/);
  await expect(as((context) => finishZaloConsent(context, { state, code: 'again' }, parts()))).rejects.toMatchObject({
    code: 'gateways.consent-unknown',
  });
  expect(await consentState(database.db, gatewayId, now)).toMatchObject({ state: 'good' });

  const late = await as((context) => beginZaloConsent(context, gatewayId, { ...parts(), baseUrl: '' }));
  const lateState = new URL(late.url).searchParams.get('state') ?? '';
  now = new Date(now.getTime() + 11 * 60_000);
  await expect(
    as((context) => finishZaloConsent(context, { state: lateState, code: zalo.consent(late.url) }, parts())),
  ).rejects.toMatchObject({ code: 'gateways.consent-unknown' });
});

test('tokens are closed in the database', async () => {
  await connect();
  const rows = await database.db.selectFrom('outreach.zalo_token').selectAll().execute();
  expect(JSON.stringify(rows.map((row) => row.sealed.toString('latin1')))).not.toContain('access-');
});

test('servers that refresh at once use the refresh token once, and all get the new access token', async () => {
  await connect();
  now = new Date(now.getTime() + 25 * 3_600_000);
  const keepers = Array.from({ length: 5 }, () => new TokenKeeper(parts(), app()));
  const tokens = await Promise.all(keepers.flatMap((keeper) => [keeper.access(), keeper.access()]));
  expect(new Set(tokens).size).toBe(1);
  expect(zalo.refreshes).toBe(1);
});

test('an answer that is lost on the way is told: the old token is used up', async () => {
  await connect();
  now = new Date(now.getTime() + 25 * 3_600_000);
  zalo.dropsAnswers = true;
  await expect(refreshTokens(parts(), app())).rejects.toMatchObject({ code: expect.stringMatching(/^LOST/) });
  zalo.dropsAnswers = false;
  await expect(refreshTokens(parts(), app())).rejects.toMatchObject({ code: 'UNCERTAIN:-14014' });
  expect(await consentState(database.db, gatewayId, now)).toMatchObject({ state: 'uncertain' });
  await connect();
  expect(await consentState(database.db, gatewayId, now)).toMatchObject({ state: 'good' });
});

test('a server that died before it asked loses nothing', async () => {
  await connect();
  now = new Date(now.getTime() + 25 * 3_600_000);
  await writeRefreshMark(database.db, gatewayId, now);
  await expect(refreshTokens(parts(), app())).resolves.toMatchObject({ access: expect.stringMatching(/^access/) });
  expect(await consentState(database.db, gatewayId, now)).toMatchObject({ state: 'good' });
});

test('a consent that nobody used for three months has ended', async () => {
  await connect();
  now = new Date(now.getTime() + 91 * 86_400_000);
  await expect(refreshTokens(parts(), app())).rejects.toMatchObject({ code: 'CONSENT_ENDED' });
  expect(await consentState(database.db, gatewayId, now)).toMatchObject({ state: 'expired' });
});

test('messages: taken, without an account, fault of the server, no answer', async () => {
  await connect();
  const adapter = await openAdapter();
  const submit = async (phone: string) => (await adapter.submit(message(phone))).handOver;
  expect(await submit('84912345678')).toEqual({ kind: 'accepted', carrierId: 'zalo-1' });
  expect(await submit('84912345118')).toEqual({ kind: 'refused', code: '-118', reason: 'no-account' });
  expect(await submit('84912345500')).toEqual({ kind: 'unknown', code: 'HTTP 502' });
  expect(await submit('84912345000')).toMatchObject({ kind: 'unknown' });
  expect(readTrackingId(zalo.sent[0]?.trackingId ?? '')).toEqual({ reference: 4_711, phone: '84912345678' });
});

test('a token that Zalo does not take is renewed once, and the message goes', async () => {
  await connect();
  const adapter = await openAdapter();
  zalo.forgetAccess();
  expect((await adapter.submit(message())).handOver).toMatchObject({ kind: 'accepted' });
  expect(zalo.refreshes).toBe(1);
});

test.each([
  [-108, 'refused', 'bad-number'],
  [-139, 'refused', 'opted-out'],
  [-131, 'refused', 'template'],
  [-9_999, 'refused', 'other'],
  [-115, 'later', undefined],
  [-144, 'later', undefined],
])('error %i is %s %s', async (error, kind, reason) => {
  await connect();
  const adapter = await openAdapter();
  zalo.error = error;
  const answer = await adapter.submit(message());
  expect(answer.handOver).toMatchObject({ kind, code: String(error), ...(reason === undefined ? {} : { reason }) });
  expect(answer.hold !== undefined).toBe(kind === 'later');
  if (error === -144) expect(answer.hold?.ms).toBe(15 * 3_600_000);
});

test('the last of the quota rests until midnight, the night until six', async () => {
  await connect();
  const adapter = await openAdapter();
  zalo.quota = 1;
  expect(await adapter.submit(message())).toMatchObject({
    handOver: { kind: 'accepted' },
    hold: { code: 'QUOTA', ms: 15 * 3_600_000 },
  });
  now = new Date('2020-07-29T15:30:00Z');
  expect(await adapter.submit(message())).toEqual({
    handOver: { kind: 'later', code: 'NIGHT' },
    hold: { code: 'NIGHT', ms: 7.5 * 3_600_000 },
  });
  expect([isNight(new Date('2020-07-29T14:59:00Z')), isNight(new Date('2020-07-28T22:59:00Z'))]).toEqual([false, true]);
  expect(isNight(new Date('2020-07-28T23:00:00Z'))).toBe(false);
  expect(msUntil('morning', new Date('2020-07-28T23:00:00Z'))).toBe(24 * 3_600_000);
});

test('templates come with their parameters, and a message that does not fit is not sent', async () => {
  await connect();
  await as((context) => syncZaloTemplates(context, gatewayId, parts()));
  const templates = await listTemplates(database.db, gatewayId);
  expect(templates.map((template) => [template.id, template.status, template.price])).toEqual([
    ['101', 'ENABLE', 200],
    ['102', 'PENDING_REVIEW', 200],
  ]);
  const adapter = await openAdapter();
  const refusal = async (parameters: Record<string, string>) =>
    (await adapter.submit(message('84912345678', parameters))).handOver;
  expect(await refusal({})).toEqual({ kind: 'refused', code: 'MISSING:ten', reason: 'template' });
  expect(await refusal({ ten: 'x'.repeat(31) })).toMatchObject({ code: 'LONG:ten' });
  expect(await refusal({ ten: 'x', khac: 'y' })).toMatchObject({ code: 'EXTRA:khac' });
  expect(zalo.sent).toEqual([]);
  expect(checkParameters({ parameters: [] }, {})).toBeNull();
});

test('a line without consent is down and says so', async () => {
  const adapter = new ZaloAdapter(zaloInput().config, parts(), app());
  adapters.push(adapter);
  adapter.start();
  await vi.waitFor(() => expect(adapter.state()).toMatchObject({ phase: 'down', fault: { code: 'NOT_CONNECTED' } }));
  expect((await adapter.submit(message())).handOver).toMatchObject({ kind: 'later', code: 'NOT_CONNECTED' });
});

test('tracking ids fit Zalo’s 48 characters and come back', () => {
  fc.assert(
    fc.property(
      fc.uuid(),
      fc.integer({ min: 0, max: 65_535 }),
      fc.integer({ min: 84_200_000_000, max: 84_999_999_999 }),
      (id, reference, phone) => {
        const mark = trackingId({ id, reference, phone: String(phone) });
        expect(mark.length).toBeLessThanOrEqual(48);
        expect(readTrackingId(mark)).toEqual({ reference, phone: String(phone) });
      },
    ),
  );
});

test('bodies of strangers are read as no receipt, and never throw', () => {
  fc.assert(
    fc.property(fc.object(), (body) => {
      expect(() => readZaloEvent(body as Record<string, unknown>, now)).not.toThrow();
    }),
  );
  fc.assert(
    fc.property(fc.string(), fc.string(), (signature, rawBody) => {
      const config = { ...zaloInput().config };
      expect(isSignedByZalo({ signature, rawBody, timestamp: '1' }, config, 'oa-secret')).toBe(false);
    }),
  );
});
