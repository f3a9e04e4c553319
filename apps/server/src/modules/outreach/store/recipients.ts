import type { MessageChannel } from '@phong-tuyen/contracts';
import { networkOf } from '@phong-tuyen/messaging';
import { type RawBuilder, sql } from 'kysely';
import type { Database, Transaction } from '../../../platform/database/connect.ts';

/** Network by the two digits behind 84, for SQL: `{"32": "viettel", …}`. */
const NETWORKS = JSON.stringify(
  Object.fromEntries(
    Array.from({ length: 100 }, (_, index) => String(index).padStart(2, '0'))
      .map((prefix) => [prefix, networkOf(prefix)] as const)
      .filter(([, network]) => network !== 'unknown'),
  ),
);
const networkOfPhone = (phone: RawBuilder<unknown>) =>
  sql<string>`coalesce(CASE WHEN ${phone} / 1000000000 = 84 THEN ${NETWORKS}::jsonb ->> (${phone} / 10000000 % 100)::text END, 'unknown')`;

/** How a campaign's lists become its rows. */
export interface PlanningOrder {
  readonly campaignId: string;
  readonly agencyId: string;
  readonly round: number;
  /** In the order that decides whose name and commune stand, when a number is on several lists. */
  readonly audienceIds: readonly string[];
  /** `vi/`, `en/`, `vi/học sinh` → place of the message. */
  readonly variants: Readonly<Record<string, number>>;
  /** First channel of each message. */
  readonly channels: readonly MessageChannel[];
  readonly emergency: boolean;
  readonly onlyFailed: boolean;
}

/** Message for a contact: by language and group, by language, Vietnamese for the group, plain Vietnamese. */
const variantOf = (variants: Readonly<Record<string, number>>) => {
  const map = sql`${JSON.stringify(variants)}::jsonb`;
  const group = sql`lower(coalesce(c.group_name, ''))`;
  return sql<number>`coalesce(${map} -> (c.language || '/' || ${group}), ${map} -> (c.language || '/'), ${map} -> ('vi/' || ${group}), ${map} -> 'vi/', '0')::smallint`;
};

/**
 * Upper end of the next piece of numbers: at most `size` contacts of each list lie above `after` up to it.
 *
 * @returns null when the rest is smaller than that
 */
export async function findPieceEnd(
  db: Database,
  audienceIds: readonly string[],
  piece: { after: number; size: number },
): Promise<number | null> {
  const { rows } = await sql<{ until: number | null }>`
    SELECT min(nth.phone) AS until FROM unnest(${[...audienceIds]}::uuid[]) AS list (id), LATERAL (
      SELECT phone FROM outreach.contact c WHERE c.audience_id = list.id AND c.phone > ${piece.after}
      ORDER BY c.phone OFFSET ${piece.size} LIMIT 1) nth`.execute(db);
  return rows[0]?.until ?? null;
}

/**
 * Writes one row for each number of a piece that has none yet: over several lists once; those who opted out as such.
 *
 * @returns how many rows were new
 */
export async function planPiece(
  tx: Transaction,
  order: PlanningOrder,
  piece: { after: number; until: number | null },
): Promise<number> {
  const lists = sql`${[...order.audienceIds]}::uuid[]`;
  const isReached = order.onlyFailed
    ? sql`AND NOT EXISTS (SELECT FROM outreach.delivery e WHERE e.phone = c.phone AND e.campaign_id = ${order.campaignId}
        AND e.round BETWEEN 1 AND ${order.round - 1} AND e.state NOT IN ('failed', 'cancelled'))`
    : sql``;
  const until = piece.until === null ? sql`` : sql`AND c.phone <= ${piece.until}`;
  const { numAffectedRows } = await sql`
    INSERT INTO outreach.delivery (campaign_id, round, phone, agency_id, commune_id, name, variant, channel, network, reference, state)
    SELECT ${order.campaignId}::uuid, ${order.round}::smallint, one.phone, ${order.agencyId}::uuid, one.commune_id, one.name, one.variant,
      (${[...order.channels]}::text[])[one.variant + 1], ${networkOfPhone(sql`one.phone`)},
      (hashint8(one.phone) # hashtext(${order.campaignId} || ${String(order.round)})) & 65535,
      CASE WHEN o.phone IS NULL OR ${order.emergency} THEN 'planned' ELSE 'opted-out' END
    FROM (
      SELECT DISTINCT ON (c.phone) c.phone, c.commune_id, c.name, ${variantOf(order.variants)} AS variant
      FROM outreach.contact c
      WHERE c.audience_id = ANY(${lists}) AND c.phone > ${piece.after} ${until} ${isReached}
      ORDER BY c.phone, array_position(${lists}, c.audience_id)) one
    LEFT JOIN outreach.opt_out o ON o.phone = one.phone
    ORDER BY one.phone
    ON CONFLICT DO NOTHING`.execute(tx);
  return Number(numAffectedRows ?? 0);
}

export interface ListState {
  readonly id: string;
  readonly name: string;
  readonly isReady: boolean;
}

/** Lists of an agency among some ids. */
export async function findLists(db: Database, agencyId: string, ids: readonly string[]): Promise<ListState[]> {
  const { rows } = await sql<ListState>`
    SELECT id, name, state = 'ready' AS "isReady" FROM outreach.audience
    WHERE agency_id = ${agencyId} AND id = ANY(${[...ids]}::uuid[])`.execute(db);
  return rows;
}

/** How many contacts each list has, and how many numbers they make together, by network, commune and message. */
export async function countRecipients(
  db: Database,
  order: Pick<PlanningOrder, 'audienceIds' | 'variants' | 'emergency'>,
): Promise<{
  lists: { id: string; name: string; contacts: number }[];
  groups: { network: string; communeId: string | null; variant: number; optedOut: boolean; count: number }[];
}> {
  const ids = [...order.audienceIds];
  const { rows: lists } = await sql<{ id: string; name: string; contacts: number }>`
    SELECT a.id, a.name, (SELECT count(*)::int FROM outreach.contact c WHERE c.audience_id = a.id) AS contacts
    FROM outreach.audience a WHERE a.id = ANY(${ids}::uuid[]) ORDER BY array_position(${ids}::uuid[], a.id)`.execute(
    db,
  );
  const { rows: groups } = await sql<{
    network: string;
    communeId: string | null;
    variant: number;
    optedOut: boolean;
    count: number;
  }>`
    SELECT ${networkOfPhone(sql`one.phone`)} AS network, one.commune_id AS "communeId", one.variant,
      o.phone IS NOT NULL AND NOT ${order.emergency} AS "optedOut", count(*)::int AS count
    FROM (
      SELECT DISTINCT ON (c.phone) c.phone, c.commune_id, ${variantOf(order.variants)} AS variant
      FROM outreach.contact c WHERE c.audience_id = ANY(${ids}::uuid[])
      ORDER BY c.phone, array_position(${ids}::uuid[], c.audience_id)) one
    LEFT JOIN outreach.opt_out o ON o.phone = one.phone
    GROUP BY 1, 2, 3, 4`.execute(db);
  return { lists, groups };
}

export interface SampleRecipient {
  readonly phone: number;
  readonly name: string | null;
  readonly communeId: string | null;
  readonly communeName: string | null;
  readonly variant: number;
}

/** Some real recipients of each message, spread over the numbers, who have not opted out. */
export async function sampleRecipients(
  db: Database,
  order: Pick<PlanningOrder, 'audienceIds' | 'variants' | 'emergency'>,
  limit: number,
): Promise<SampleRecipient[]> {
  const { rows } = await sql<SampleRecipient>`
    SELECT c.phone, c.name, c.commune_id AS "communeId", a.name AS "communeName", ${variantOf(order.variants)} AS variant
    FROM unnest(${[...order.audienceIds]}::uuid[]) AS list (id), LATERAL (
      SELECT * FROM outreach.contact every
      WHERE every.audience_id = list.id AND (${order.emergency} OR NOT EXISTS (SELECT FROM outreach.opt_out o WHERE o.phone = every.phone))
      -- The same people at each look, in no order that means anything.
      ORDER BY every.phone LIMIT ${limit}) c
    LEFT JOIN organisation.agency a ON a.id = c.commune_id
    ORDER BY hashint8(c.phone) LIMIT ${limit}`.execute(db);
  return rows;
}

/** Communes that a campaign's recipients live in: each gets its own link, so that installs can be told apart. */
export async function listCommunes(db: Database, audienceIds: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    SELECT DISTINCT commune_id AS id FROM outreach.contact
    WHERE audience_id = ANY(${[...audienceIds]}::uuid[]) AND commune_id IS NOT NULL`.execute(db);
  return rows.map((row) => row.id);
}
