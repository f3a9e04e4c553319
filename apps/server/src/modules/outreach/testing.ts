import { randomUUID } from 'node:crypto';
import type { CampaignPlan, Role } from '@phong-tuyen/contracts';
import { sql } from 'kysely';
import type { Database } from '../../platform/database/connect.ts';
import type { Actor } from '../../platform/http/actor.ts';
import { inCommand } from '../../platform/testing/test-context.ts';
import { groupAbilitiesByRole } from '../organisation/index.ts';
import { type BuiltProvince, buildProvince } from '../organisation/testing.ts';
import { defaultPlan } from './campaigns/default-plan.ts';
import { exampleValues } from './campaigns/example-values.ts';
import { approveCampaign } from './commands/approve-campaign.ts';
import { createCampaign } from './commands/create-campaign.ts';
import { saveCampaign } from './commands/save-campaign.ts';
import { submitCampaign } from './commands/submit-campaign.ts';
import type {
  DeliveryReceipt,
  GatewayPool,
  HandOver,
  MessageGateway,
  OutgoingMessage,
} from './delivery/message-gateway.ts';
import { openOptOutLinks } from './opt-outs/opt-out-links.ts';
import { abilities } from './policy.ts';
import { findCampaignRow } from './store/campaigns.ts';

/** Tuesday 28 July 2020, 9:00 in Vietnam. */
export const TEST_NOW = new Date('2020-07-28T02:00:00Z');
export const TEST_URL = 'https://phong-tuyen.example';
export const TEST_LINKS = openOptOutLinks(TEST_URL, new Uint8Array(32).fill(7));
export const TEST_EXAMPLES = exampleValues(TEST_URL, TEST_LINKS);
const byRole = groupAbilitiesByRole([abilities]);

export const buildOutreachProvince = (db: Database): Promise<BuiltProvince> =>
  buildProvince(db, (role: Role) => [...byRole[role]]);

export const testPlan = (overrides: Partial<CampaignPlan> = {}): CampaignPlan => ({
  ...defaultPlan('Cài đặt Bluezone'),
  targetPercent: 60,
  startsOn: '2020-07-28',
  endsOn: '2020-08-31',
  messages: [{ language: 'vi', group: null, text: 'Kính gửi {ten}, {xa}: {lien_ket}', unaccented: true, zalo: null }],
  ...overrides,
});

/** A ready list of invented numbers `84900000000 + from + n × step`. @returns its id */
export async function buildAudience(
  db: Database,
  order: {
    actor: Pick<Actor, 'agencyId' | 'personId'>;
    count: number;
    from?: number;
    step?: number;
    communeId?: string;
    group?: string;
  },
): Promise<string> {
  const parts = { from: 0, step: 1, ...order, id: randomUUID(), now: TEST_NOW };
  await sql`
    INSERT INTO outreach.audience (id, agency_id, name, state, created_by, created_at)
    VALUES (${parts.id}, ${parts.actor.agencyId}, 'Danh sách thử', 'ready', ${parts.actor.personId}, ${parts.now})`.execute(
    db,
  );
  await sql`
    INSERT INTO outreach.contact (audience_id, phone, agency_id, name, commune_id, group_name)
    SELECT ${parts.id}::uuid, 84900000000 + ${parts.from}::bigint + n * ${parts.step}::bigint, ${parts.actor.agencyId}::uuid, 'Người ' || n,
      ${parts.communeId ?? null}::uuid, ${parts.group ?? null}::text
    FROM generate_series(0, ${parts.count}::int - 1) n`.execute(db);
  return parts.id;
}

/** A submitted campaign of the writer's agency. @returns its id */
export async function buildSubmitted(db: Database, writer: Actor, plan: CampaignPlan): Promise<string> {
  const as = { actor: writer, now: TEST_NOW };
  const id = await inCommand(db, as, (context) => createCampaign(context, plan.name));
  const version = (await findCampaignRow(db, id))?.version ?? 0;
  await inCommand(db, as, (context) => saveCampaign(context, id, { version, plan }));
  await inCommand(db, as, (context) => submitCampaign(context, id, TEST_EXAMPLES));
  return id;
}

/** The same, approved by somebody else. */
export async function buildApproved(
  db: Database,
  people: { writer: Actor; approver: Actor },
  plan: CampaignPlan,
): Promise<string> {
  const id = await buildSubmitted(db, people.writer, plan);
  await inCommand(db, { actor: people.approver, now: TEST_NOW }, (context) => approveCampaign(context, TEST_URL, id));
  return id;
}

/** A line whose answers a test decides; everything handed over is written down. */
export class TestGateway implements MessageGateway {
  readonly id: string;
  readonly name = 'Đường gửi thử';
  readonly channel: 'sms' | 'zalo';
  readonly networks: readonly string[] = [];
  readonly priority: number;
  readonly window = 20;
  readonly perSecond = 100_000;
  readonly price = 300;
  readonly taken: OutgoingMessage[] = [];
  up = true;
  answer: (message: OutgoingMessage) => HandOver | Promise<HandOver>;

  constructor(id: string, parts: { channel?: 'sms' | 'zalo'; priority?: number; answer?: TestGateway['answer'] } = {}) {
    this.id = id;
    this.channel = parts.channel ?? 'sms';
    this.priority = parts.priority ?? 1;
    this.answer = parts.answer ?? ((message) => ({ kind: 'accepted', carrierId: `${id}-${message.id}` }));
  }

  isUp(): boolean {
    return this.up;
  }

  async submit(message: OutgoingMessage): Promise<HandOver> {
    this.taken.push(message);
    return this.answer(message);
  }
}

/** Lines of a test, and a way to let receipts come in. */
export class TestPool implements GatewayPool {
  readonly gateways: TestGateway[];
  #listener: ((receipt: DeliveryReceipt) => Promise<void>) | null = null;

  constructor(gateways: TestGateway[]) {
    this.gateways = gateways;
  }

  start = async () => undefined;
  stop = async () => undefined;
  list = () => this.gateways;
  onReceipt(listener: (receipt: DeliveryReceipt) => Promise<void>): void {
    this.#listener = listener;
  }
  onReply(): void {
    // Replies are no matter of sending.
  }
  async receive(receipt: DeliveryReceipt): Promise<void> {
    await this.#listener?.(receipt);
  }
}
