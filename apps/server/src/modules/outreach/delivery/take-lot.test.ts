import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../platform/database/testing/test-database.ts';
import { inCommand } from '../../../platform/testing/test-context.ts';
import type { BuiltProvince, BuiltStaff } from '../../organisation/testing.ts';
import { cancelCampaign } from '../commands/cancel-campaign.ts';
import { stopCampaign } from '../commands/stop-campaign.ts';
import { writeResults } from '../store/hand-over-results.ts';
import { buryLots, countOnTheLine, deleteLots, holdLots, updateBegun } from '../store/lots.ts';
import { closeCancelled } from '../store/rounds.ts';
import { insertSender } from '../store/senders.ts';
import { buildApproved, buildAudience, buildOutreachProvince, TEST_NOW, testPlan } from '../testing.ts';
import { planDueRounds } from './planner.ts';
import { applyReceipts } from './receipt-keeper.ts';
import { type LotOrder, type TakenLot, takeLot } from './take-lot.ts';

let database: TestDatabase;
let province: BuiltProvince;
let staff: BuiltStaff;
let campaignId: string;
let from = 0;
const sender = randomUUID();

beforeAll(async () => {
  database = await createTestDatabase();
  province = await buildOutreachProvince(database.db);
  staff = await province.staffOf(province.departments[0]);
});
afterAll(() => database.close());

/** A campaign of forty planned messages, and a living sender. */
beforeEach(async () => {
  from += 1_000;
  campaignId = await buildApproved(
    database.db,
    { writer: staff.specialist, approver: staff.leader },
    testPlan({ audienceIds: [await buildAudience(database.db, { actor: staff.specialist, count: 40, from })] }),
  );
  await planDueRounds({ db: database.db, clock: { now: () => TEST_NOW } }, () => false);
  await sql`UPDATE outreach.delivery SET network = 'viettel' WHERE campaign_id = ${campaignId}`.execute(database.db);
  await sql`DELETE FROM outreach.lot`.execute(database.db);
  await insertSender(database.db, sender);
});

const order = (parts: Partial<LotOrder> = {}): LotOrder => ({
  ...{ campaignId, round: 1, channel: 'sms', network: 'viettel', gatewayId: 'line', senderId: sender },
  ...{ emergency: false, after: 0, limit: 10, ahead: 4, now: TEST_NOW },
  ...parts,
});
const take = (parts: Partial<LotOrder> = {}) =>
  database.db.transaction().execute((tx) => takeLot(tx, order(parts))) as Promise<TakenLot>;
const phonesOf = (lots: readonly (TakenLot | null)[]) => lots.flatMap((lot) => lot?.rows.map((row) => row.phone) ?? []);
const act = <T>(run: (context: Parameters<typeof stopCampaign>[0]) => Promise<T>) =>
  inCommand(database.db, { actor: staff.leader, now: TEST_NOW }, run);

async function counts(): Promise<Record<string, number>> {
  const { rows } = await sql<{ state: string; count: number }>`
    SELECT state, count(*)::int AS count FROM outreach.delivery WHERE campaign_id = ${campaignId} GROUP BY 1`.execute(
    database.db,
  );
  return Object.fromEntries(rows.map((row) => [row.state, row.count]));
}

async function write(taken: TakenLot, phone: number): Promise<void> {
  const lot = { id: taken.id, campaignId, round: 1, channel: 'sms', gatewayId: 'line' } as const;
  const result = { lot, phone, state: 'accepted', carrierId: `c-${phone}`, reason: null, code: null } as const;
  await database.db.transaction().execute(async (tx) => {
    const standing = await holdLots(tx, [lot.id]);
    await writeResults(tx, [{ ...result, segments: 1, price: 300, at: TEST_NOW }], standing);
  });
}

test('however many take at once, each message is in one lot, and what is given back is taken again', async () => {
  const lots = await Promise.all(Array.from({ length: 6 }, (_, index) => take({ after: index * 7, limit: 7 })));
  expect(new Set(phonesOf(lots)).size).toBe(40);
  expect(phonesOf(lots).length).toBe(40);
  expect(await take()).toBeNull();
  const [, second] = lots;
  await database.db.transaction().execute((tx) => deleteLots(tx, [second?.id ?? '']));
  const again = await take({ limit: 40, after: 84_999_999_999 });
  expect(phonesOf([again]).sort()).toEqual(phonesOf([second ?? null]).sort());
});

test('a dead sender leaves unknown what may be on the line; the rest waits for others, and a late answer is still taken', async () => {
  const lot = await take();
  expect(lot.begun).toBe(4);
  expect(await updateBegun(database.db, lot.id, lot.rows[5]?.phone ?? 0)).toBe(true);
  await write(lot, lot.rows[0]?.phone ?? 0);
  expect(await countOnTheLine(database.db, campaignId)).toBe(5);
  await sql`DELETE FROM outreach.sender WHERE id = ${sender}`.execute(database.db);
  expect(await buryLots(database.db)).toEqual([campaignId]);
  expect(await counts()).toEqual({ accepted: 1, unknown: 5, planned: 34 });
  expect(await updateBegun(database.db, lot.id, lot.rows[9]?.phone ?? 0)).toBe(false);
  await write(lot, lot.rows[1]?.phone ?? 0);
  // Never noted as begun, so never sent: an answer to it is no answer of this lot.
  await write(lot, lot.rows[8]?.phone ?? 0);
  expect(await counts()).toEqual({ accepted: 2, unknown: 4, planned: 34 });
});

test('a receipt by number and reference finds what is on the line, and the answer after it changes nothing', async () => {
  const lot = await take();
  const [first, , , , fifth] = lot.rows;
  const receipt = { gatewayId: 'line', carrierId: null, state: 'delivered', code: 'DELIVRD', reason: null } as const;
  const of = (row: typeof first) => ({
    ...receipt,
    ...{ phone: row?.phone ?? 0, reference: row?.reference ?? 0, at: TEST_NOW },
  });
  await database.db.transaction().execute((tx) => applyReceipts(tx, [of(first), of(fifth)]));
  // The fifth has not left: the receipt is of somebody else's message.
  expect(await counts()).toEqual({ delivered: 1, planned: 39 });
  await write(lot, first?.phone ?? 0);
  expect(await counts()).toEqual({ delivered: 1, planned: 39 });
});

test('once a campaign is stopped nothing is taken; cancelling spares what is in hand until it is let go', async () => {
  const lot = await take();
  await act((context) => stopCampaign(context, campaignId));
  expect(await take({ after: lot.upTo })).toBeNull();
  await act((context) => cancelCampaign(context, campaignId, 'nhầm danh sách'));
  const close = () => database.db.transaction().execute((tx) => closeCancelled(tx, 100, TEST_NOW));
  expect(await close()).toBe(30);
  expect(await close()).toBe(0);
  await write(lot, lot.rows[0]?.phone ?? 0);
  await database.db.transaction().execute((tx) => deleteLots(tx, [lot.id]));
  expect(await close()).toBe(9);
  expect(await close()).toBe(0);
  expect(await counts()).toEqual({ accepted: 1, cancelled: 39 });
});

test('who refused since the planning is closed and not handed out, but for an emergency', async () => {
  const [first] = (await take({ limit: 1 })).rows;
  await sql`DELETE FROM outreach.lot`.execute(database.db);
  await sql`INSERT INTO outreach.opt_out (phone, at, via) VALUES (${first?.phone}, now(), 'link')`.execute(database.db);
  const urgent = await take({ emergency: true });
  expect(urgent.rows[0]?.phone).toBe(first?.phone);
  await sql`DELETE FROM outreach.lot`.execute(database.db);
  const usual = await take();
  expect(usual.rows.map((row) => row.phone)).not.toContain(first?.phone);
  expect(usual).toMatchObject({ touched: 10, begun: 4 });
  expect(await counts()).toEqual({ 'opted-out': 1, planned: 39 });
});
