import { sql } from 'kysely';
import type { Database, Transaction } from '../../../platform/database/connect.ts';

export interface TaskLink {
  readonly id: string;
  readonly campaignId: string;
  readonly campaignName: string;
  readonly documentId: string;
  readonly path: string;
  readonly agencyId: string;
  /** Who linked it, in which office: the audit names them for what follows from it. */
  readonly createdBy: string;
  readonly officeId: string;
  readonly figuresAt: Date | null;
}

const select = sql`
  SELECT l.id, l.campaign_id AS "campaignId", c.name AS "campaignName", l.document_id AS "documentId", l.path, l.agency_id AS "agencyId",
    l.created_by AS "createdBy", l.office_id AS "officeId", l.figures_at AS "figuresAt"
  FROM outreach.task_link l JOIN outreach.campaign c ON c.id = l.campaign_id`;

/** Links of one campaign, of one task, or all whose campaign has begun and not long ended. */
export async function listTaskLinks(
  db: Database,
  of: { campaignId: string } | { documentId: string; path: string } | 'live',
): Promise<TaskLink[]> {
  const where =
    of === 'live'
      ? sql`c.state IN ('approved', 'sending', 'stopped') OR (c.state = 'done' AND c.ended_at > now() - interval '60 days')`
      : 'campaignId' in of
        ? sql`l.campaign_id = ${of.campaignId}`
        : sql`l.document_id = ${of.documentId} AND l.path = ${of.path}`;
  const { rows } = await sql<TaskLink>`${select} WHERE ${where} ORDER BY l.created_at, l.id LIMIT 500`.execute(db);
  return rows;
}

export async function lockTaskLink(tx: Transaction, id: string): Promise<TaskLink | null> {
  const { rows } = await sql<TaskLink>`${select} WHERE l.id = ${id} FOR UPDATE OF l`.execute(tx);
  return rows[0] ?? null;
}

/** @returns the new link's id, null when the task has one already */
export async function insertTaskLink(
  tx: Transaction,
  link: Omit<TaskLink, 'id' | 'campaignName' | 'figuresAt'> & { now: Date },
): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`
    INSERT INTO outreach.task_link (campaign_id, document_id, path, created_by, office_id, agency_id, created_at)
    VALUES (${link.campaignId}, ${link.documentId}, ${link.path}, ${link.createdBy}, ${link.officeId}, ${link.agencyId}, ${link.now})
    ON CONFLICT (document_id, path) DO NOTHING RETURNING id`.execute(tx);
  return rows[0]?.id ?? null;
}

export async function deleteTaskLink(tx: Transaction, id: string): Promise<void> {
  await tx.deleteFrom('outreach.task_link').where('id', '=', id).execute();
}

export async function markFigures(tx: Transaction, id: string, now: Date): Promise<void> {
  await tx.updateTable('outreach.task_link').set({ figures_at: now }).where('id', '=', id).execute();
}
