import type { CampaignPlan, CampaignState } from '@phong-tuyen/contracts';
import { type RawBuilder, sql } from 'kysely';
import type { Database, Transaction } from '../../../platform/database/connect.ts';

export interface CampaignRow {
  readonly id: string;
  readonly agencyId: string;
  readonly agencyName: string;
  readonly state: CampaignState;
  readonly name: string;
  readonly targetPercent: number | null;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly emergency: boolean;
  readonly plan: CampaignPlan;
  readonly version: number;
  readonly createdBy: string;
  readonly createdByName: string;
  readonly writers: readonly string[];
  readonly submittedBy: string | null;
  readonly approvedBy: string | null;
  readonly approvedAt: Date | null;
  readonly erasedAt: Date | null;
  readonly figures: unknown;
  readonly figuresAt: Date | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

const select = sql`
  SELECT c.id, c.agency_id AS "agencyId", a.name AS "agencyName", c.state, c.name, c.target_percent AS "targetPercent",
    c.starts_on AS "startsOn", c.ends_on AS "endsOn", c.emergency, c.plan, c.version, c.created_by AS "createdBy",
    p.name AS "createdByName", c.writers, c.submitted_by AS "submittedBy", c.approved_by AS "approvedBy",
    c.approved_at AS "approvedAt", c.erased_at AS "erasedAt", c.figures, c.figures_at AS "figuresAt",
    c.created_at AS "createdAt", c.updated_at AS "updatedAt"
  FROM outreach.campaign c
  JOIN organisation.agency a ON a.id = c.agency_id
  JOIN organisation.person p ON p.id = c.created_by`;

/** @param id chosen by the demo only */
export async function insertCampaign(
  tx: Transaction,
  campaign: { id?: string; agencyId: string; personId: string; plan: CampaignPlan; now: Date },
): Promise<string> {
  const { plan } = campaign;
  const row = await tx
    .insertInto('outreach.campaign')
    .values({
      ...(campaign.id === undefined ? {} : { id: campaign.id }),
      agency_id: campaign.agencyId,
      name: plan.name,
      target_percent: plan.targetPercent,
      starts_on: plan.startsOn,
      ends_on: plan.endsOn,
      emergency: plan.emergency,
      plan: JSON.stringify(plan),
      created_by: campaign.personId,
      writers: [campaign.personId],
      created_at: campaign.now,
      updated_at: campaign.now,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
}

export async function findCampaignRow(db: Database, id: string): Promise<CampaignRow | null> {
  const { rows } = await sql<CampaignRow>`${select} WHERE c.id = ${id}`.execute(db);
  return rows[0] ?? null;
}

/** The row, locked until the transaction ends: acts on one campaign follow each other. */
export async function lockCampaign(tx: Transaction, id: string): Promise<CampaignRow | null> {
  const { rows } = await sql<CampaignRow>`${select} WHERE c.id = ${id} FOR UPDATE OF c`.execute(tx);
  return rows[0] ?? null;
}

export async function listCampaignRows(
  db: Database,
  filter: {
    agencyIds: readonly string[];
    state?: CampaignState | undefined;
    after: { createdAt: string; id: string } | null;
    limit: number;
  },
): Promise<CampaignRow[]> {
  const conditions: RawBuilder<unknown>[] = [sql`c.agency_id = ANY(${[...filter.agencyIds]}::uuid[])`];
  // Drafts thrown away are in the audit; the list keeps what was sent or may be.
  if (filter.state === undefined) conditions.push(sql`(c.state <> 'cancelled' OR c.approved_at IS NOT NULL)`);
  else conditions.push(sql`c.state = ${filter.state}`);
  if (filter.after !== null)
    conditions.push(sql`(c.created_at, c.id) < (${filter.after.createdAt}::timestamptz, ${filter.after.id}::uuid)`);
  const { rows } = await sql<CampaignRow>`
    ${select} WHERE ${sql.join(conditions, sql` AND `)} ORDER BY c.created_at DESC, c.id DESC LIMIT ${filter.limit}`.execute(
    db,
  );
  return rows;
}

/** Keeps what was written; the columns that lists and other modules read follow the plan. */
export async function updatePlan(
  tx: Transaction,
  id: string,
  change: { plan: CampaignPlan; personId: string; now: Date },
): Promise<void> {
  const { plan } = change;
  await sql`
    UPDATE outreach.campaign SET plan = ${JSON.stringify(plan)}::jsonb, name = ${plan.name}, target_percent = ${plan.targetPercent},
      starts_on = ${plan.startsOn}::date, ends_on = ${plan.endsOn}::date, emergency = ${plan.emergency}, version = version + 1,
      writers = CASE WHEN ${change.personId}::uuid = ANY(writers) THEN writers ELSE writers || ${change.personId}::uuid END,
      updated_at = ${change.now}
    WHERE id = ${id}`.execute(tx);
}

export async function updateCampaignState(
  tx: Transaction,
  id: string,
  change: {
    state: CampaignState;
    now: Date;
    submittedBy?: string | null;
    approvedBy?: string;
    isEnd?: boolean;
  },
): Promise<void> {
  await tx
    .updateTable('outreach.campaign')
    .set({
      state: change.state,
      updated_at: change.now,
      ...(change.submittedBy === undefined ? {} : { submitted_by: change.submittedBy }),
      ...(change.approvedBy === undefined ? {} : { approved_by: change.approvedBy, approved_at: change.now }),
      ended_at: change.isEnd === true ? change.now : null,
    })
    .where('id', '=', id)
    .execute();
}

export interface CampaignEvent {
  readonly at: Date;
  readonly act: string;
  readonly personName: string | null;
  readonly detail: Record<string, unknown>;
}

/** One line of the campaign's history; `personId` null for what the sender did itself. */
export async function insertCampaignEvent(
  tx: Transaction,
  event: { campaignId: string; at: Date; act: string; personId: string | null; detail?: Record<string, unknown> },
): Promise<void> {
  await tx
    .insertInto('outreach.campaign_event')
    .values({
      campaign_id: event.campaignId,
      at: event.at,
      act: event.act,
      person_id: event.personId,
      detail: JSON.stringify(event.detail ?? {}),
    })
    .execute();
}

export async function listCampaignEvents(db: Database, campaignId: string): Promise<CampaignEvent[]> {
  const { rows } = await sql<CampaignEvent>`
    SELECT e.at, e.act, p.name AS "personName", e.detail
    FROM outreach.campaign_event e LEFT JOIN organisation.person p ON p.id = e.person_id
    WHERE e.campaign_id = ${campaignId} ORDER BY e.at, e.id`.execute(db);
  return rows;
}
