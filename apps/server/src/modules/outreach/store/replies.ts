import type { ReplyState } from '@phong-tuyen/contracts';
import { sql } from 'kysely';
import type { Database, Transaction } from '../../../platform/database/connect.ts';

/** Whose message a number answers: what was sent to it last, then whose list has it, then the province. */
export async function findAddressee(
  tx: Transaction,
  phone: string,
): Promise<{ agencyId: string; campaignId: string | null } | null> {
  const { rows } = await sql<{ agencyId: string; campaignId: string | null }>`
    (SELECT agency_id AS "agencyId", campaign_id AS "campaignId" FROM outreach.delivery WHERE phone = ${phone}::bigint AND handed_at IS NOT NULL
      ORDER BY handed_at DESC LIMIT 1)
    UNION ALL
    (SELECT a.agency_id, NULL::uuid FROM outreach.contact c JOIN outreach.audience a ON a.id = c.audience_id
      WHERE c.phone = ${phone}::bigint ORDER BY a.created_at DESC LIMIT 1)
    UNION ALL
    (SELECT id, NULL::uuid FROM organisation.agency WHERE kind = 'province-committee' AND parent_id IS NULL ORDER BY created_at LIMIT 1)
    LIMIT 1`.execute(tx);
  return rows[0] ?? null;
}

export interface NewReply {
  readonly agencyId: string;
  readonly phone: string;
  readonly text: string;
  readonly at: Date;
  readonly gatewayId: string;
  readonly carrierId: string | null;
  readonly isOptOut: boolean;
}

/** @returns the reply's id, null when it is there already: carriers bring it at least once */
export async function insertReply(tx: Transaction, reply: NewReply): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`
    INSERT INTO outreach.reply (agency_id, phone, text, at, gateway_id, carrier_id, is_opt_out, state)
    VALUES (${reply.agencyId}, ${reply.phone}::bigint, ${reply.text}, ${reply.at}, ${reply.gatewayId}, ${reply.carrierId}, ${reply.isOptOut},
      ${reply.isOptOut ? 'answered' : 'new'})
    ON CONFLICT DO NOTHING RETURNING id`.execute(tx);
  return rows[0]?.id ?? null;
}

export interface ReplyListRow {
  readonly id: string;
  readonly agencyId: string;
  readonly phone: string;
  readonly text: string;
  readonly at: Date;
  readonly state: ReplyState;
  readonly isOptOut: boolean;
  readonly note: string;
  readonly handledBy: string | null;
  readonly handledAt: Date | null;
}

const select = sql`
  SELECT r.id, r.agency_id AS "agencyId", r.phone::text, r.text, r.at, r.state, r.is_opt_out AS "isOptOut", r.note,
    p.name AS "handledBy", r.handled_at AS "handledAt"
  FROM outreach.reply r LEFT JOIN organisation.person p ON p.id = r.handled_by`;

export async function listReplies(
  db: Database,
  filter: {
    agencyId: string;
    state?: ReplyState | undefined;
    digits: string;
    words: readonly string[];
    after: { at: string; id: string } | null;
    limit: number;
  },
): Promise<ReplyListRow[]> {
  const state = filter.state === undefined ? sql`` : sql`AND r.state = ${filter.state}`;
  const digits = filter.digits === '' ? sql`` : sql`AND r.phone::text LIKE ${`%${filter.digits}%`}`;
  const words = filter.words.map((word) => sql`AND r.search LIKE ${`%${word}%`}`);
  const after =
    filter.after === null ? sql`` : sql`AND (r.at, r.id) < (${filter.after.at}::timestamptz, ${filter.after.id}::uuid)`;
  const { rows } = await sql<ReplyListRow>`${select}
    WHERE r.agency_id = ${filter.agencyId} ${state} ${digits} ${sql.join(words, sql` `)} ${after}
    ORDER BY r.at DESC, r.id DESC LIMIT ${filter.limit}`.execute(db);
  return rows;
}

export async function lockReply(tx: Transaction, id: string): Promise<ReplyListRow | null> {
  const { rows } = await sql<ReplyListRow>`${select} WHERE r.id = ${id} FOR UPDATE OF r`.execute(tx);
  return rows[0] ?? null;
}

export async function updateReply(
  tx: Transaction,
  id: string,
  change: { state: ReplyState; note: string; personId: string; now: Date },
): Promise<void> {
  await tx
    .updateTable('outreach.reply')
    .set({ state: change.state, note: change.note, handled_by: change.personId, handled_at: change.now })
    .where('id', '=', id)
    .execute();
}
