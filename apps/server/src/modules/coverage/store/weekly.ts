import { sql } from 'kysely';
import type { Database, Transaction } from '../../../platform/database/connect.ts';

export interface WeeklyRow {
  readonly id: string;
  readonly campaignId: string;
  readonly agencyId: string;
  readonly day: string;
  readonly origin: 'schedule' | 'person';
  readonly personId: string | null;
  /** Null, as its share, when it stands for fewer than ten people. */
  readonly installed: number | null;
  readonly percent: number | null;
  readonly pdfFileId: string;
  readonly excelFileId: string;
  readonly at: Date;
}

const select = sql`SELECT id, campaign_id AS "campaignId", agency_id AS "agencyId", day, origin, person_id AS "personId", installed,
  percent::float8 AS percent, pdf_file_id AS "pdfFileId", excel_file_id AS "excelFileId", at FROM coverage.weekly_report`;

/** @returns null when the week's scheduled report is there already */
export async function insertWeekly(tx: Transaction, row: Omit<WeeklyRow, 'id'>): Promise<string | null> {
  const written = await tx
    .insertInto('coverage.weekly_report')
    .values({
      campaign_id: row.campaignId,
      agency_id: row.agencyId,
      day: row.day,
      origin: row.origin,
      person_id: row.personId,
      installed: row.installed,
      percent: row.percent,
      pdf_file_id: row.pdfFileId,
      excel_file_id: row.excelFileId,
      at: row.at,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  return written?.id ?? null;
}

export async function hasScheduled(db: Database, campaignId: string, day: string): Promise<boolean> {
  const { rows } = await sql`
    SELECT 1 FROM coverage.weekly_report WHERE campaign_id = ${campaignId} AND day = ${day}::date AND origin = 'schedule'`.execute(
    db,
  );
  return rows.length > 0;
}

export async function findWeekly(db: Database, id: string): Promise<WeeklyRow | null> {
  const { rows } = await sql<WeeklyRow>`${select} WHERE id = ${id}`.execute(db);
  return rows[0] ?? null;
}

/** Reports of a campaign on one place, the newest first. */
export async function listWeekly(
  db: Database,
  filter: { campaignId: string; agencyId: string; after: { at: string; id: string } | null; limit: number },
): Promise<WeeklyRow[]> {
  const after =
    filter.after === null ? sql`` : sql`AND (at, id) < (${filter.after.at}::timestamptz, ${filter.after.id}::uuid)`;
  const { rows } = await sql<WeeklyRow>`${select}
    WHERE campaign_id = ${filter.campaignId} AND agency_id = ${filter.agencyId} ${after}
    ORDER BY at DESC, id DESC LIMIT ${filter.limit}`.execute(db);
  return rows;
}
