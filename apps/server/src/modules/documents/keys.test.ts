import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../platform/database/testing/test-database.ts';
import type { Actor } from '../../platform/http/actor.ts';
import { inCommand } from '../../platform/testing/test-context.ts';
import { endKey } from './commands/end-key.ts';
import { type KeyToKeep, keepKey } from './commands/keep-key.ts';
import { DEMO_IMAGES, readDemoImage } from './demo/images.ts';
import { createDemoAuthority, readCertificate } from './signing/index.ts';
import { findPersonKey, insertTrust } from './store/keys.ts';
import { buildDocumentsBench, type DocumentsBench, TEST_NOW, TEST_PIN } from './testing.ts';
import { viewKey } from './view-key.ts';

const DAY_MS = 86_400_000;
let database: TestDatabase;
let bench: DocumentsBench;
let actor: Actor;
let clerk: Actor;
let name: string;
beforeAll(async () => {
  database = await createTestDatabase();
  bench = await buildDocumentsBench(database.db);
  const department = bench.province.departments[0];
  const staff = await bench.province.staffOf(department);
  actor = staff.leader;
  clerk = staff.clerk;
  name = await nameOf(actor);
});
afterAll(() => database.close());

const as = <T>(who: Actor, act: Parameters<typeof inCommand<T>>[2]) =>
  inCommand(database.db, { actor: who, now: TEST_NOW }, act);
const nameOf = async (who: Actor) =>
  (
    await database.db
      .selectFrom('organisation.person')
      .select('name')
      .where('id', '=', who.personId)
      .executeTakeFirstOrThrow()
  ).name;
const image = readDemoImage(DEMO_IMAGES.signatures[0]);
const issue = (parts: { name?: string; from?: Date; until?: Date; authority?: DocumentsBench['authority'] } = {}) =>
  (parts.authority ?? bench.authority).issue({
    commonName: parts.name ?? name,
    organisation: 'Sở Y tế',
    email: null,
    pin: TEST_PIN,
    validFrom: parts.from ?? new Date(TEST_NOW.getTime() - DAY_MS),
    validUntil: parts.until ?? new Date(TEST_NOW.getTime() + 30 * DAY_MS),
  });
const keep = (key: Partial<KeyToKeep> & { pkcs12: Uint8Array }) =>
  as(actor, (context) => keepKey(context, bench.deps, { owner: 'person', pin: TEST_PIN, image, ...key }));
const refusal = (code: string) => ({ code: `documents.${code}` });

test('a key that may not sign is refused at the door, with the reason, and the old one stays', async () => {
  const good = await issue();
  await keep({ pkcs12: good.pkcs12 });
  const before = await findPersonKey(database.db, actor.personId);
  const stranger = await createDemoAuthority(new Date(TEST_NOW.getTime() - 400 * DAY_MS));
  const refused: [string, () => Promise<unknown>][] = [
    ['pin-wrong', async () => keep({ pkcs12: good.pkcs12, pin: '0000' })],
    ['key-damaged', async () => keep({ pkcs12: new Uint8Array([1, 2, 3]) })],
    ['image-unfit', async () => keep({ pkcs12: good.pkcs12, image: new Uint8Array([1, 2, 3]) })],
    ['image-unfit', async () => keep({ pkcs12: good.pkcs12, image: new Uint8Array(2 * 1024 * 1024) })],
    ['certificate-of-another', async () => keep({ pkcs12: (await issue({ name: 'Người Khác' })).pkcs12 })],
    [
      'certificate-expired',
      async () => keep({ pkcs12: (await issue({ until: new Date(TEST_NOW.getTime() - 1) })).pkcs12 }),
    ],
    [
      'certificate-not-yet-valid',
      async () => keep({ pkcs12: (await issue({ from: new Date(TEST_NOW.getTime() + DAY_MS) })).pkcs12 }),
    ],
    ['certificate-untrusted', async () => keep({ pkcs12: (await issue({ authority: stranger })).pkcs12 })],
  ];
  for (const [code, act] of refused) await expect(act(), code).rejects.toMatchObject(refusal(code));
  expect((await findPersonKey(database.db, actor.personId))?.id).toBe(before?.id);
});

test('a revoked certificate is refused, and one revoked later is shown so', async () => {
  const [early, late] = [await issue(), await issue()];
  await keep({ pkcs12: late.pkcs12 });
  const revoke = async (der: Uint8Array) => {
    const list = await bench.authority.revoke([readCertificate(der).serial], new Date(TEST_NOW.getTime() - 1000));
    await database.db.transaction().execute((tx) => insertTrust(tx, 'revocations', list));
  };
  await revoke(early.certificate);
  await expect(keep({ pkcs12: early.pkcs12 })).rejects.toMatchObject(refusal('certificate-revoked'));
  const view = () => viewKey(database.db, actor, { owner: 'person', now: TEST_NOW });
  expect(await view()).toMatchObject({ holder: name, daysLeft: 30, revoked: false });
  await revoke(late.certificate);
  expect((await view())?.revoked).toBe(true);
});

test('one keeps one’s own key and one’s own agency’s seal, in its name; ending is for what is there', async () => {
  await expect(
    as(clerk, async (context) =>
      keepKey(context, bench.deps, { owner: 'agency', pkcs12: (await issue()).pkcs12, pin: TEST_PIN, image }),
    ),
  ).rejects.toMatchObject(refusal('certificate-of-another'));
  await expect(as(clerk, (context) => endKey(context, 'agency'))).rejects.toMatchObject({ code: 'platform.not-found' });
  await keep({ pkcs12: (await issue()).pkcs12 });
  await as(actor, (context) => endKey(context, 'person'));
  expect(await findPersonKey(database.db, actor.personId)).toBeNull();
  await expect(as(actor, (context) => endKey(context, 'person'))).rejects.toMatchObject({ code: 'platform.not-found' });
});
