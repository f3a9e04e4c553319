import type { InstallReportBody } from '@phong-tuyen/contracts';
import { sql } from 'kysely';
import type { Database, Transaction } from '../../../platform/database/connect.ts';

export interface NewReport extends InstallReportBody {
  readonly campaignId: string;
  readonly agencyId: string;
  readonly communeId: string | null;
  readonly origin: 'form' | 'excel';
  readonly personId: string;
  readonly at: Date;
}

export interface ReportRow extends InstallReportBody {
  readonly id: string;
  readonly agencyId: string;
  readonly origin: 'form' | 'excel';
  readonly personId: string;
  readonly at: Date;
}

const columns = sql`id, agency_id AS "agencyId", staff, staff_installed AS "staffInstalled", family,
  family_installed AS "familyInstalled", note, origin, person_id AS "personId", at`;

export async function insertReports(tx: Transaction, reports: readonly NewReport[]): Promise<void> {
  await sql`
    INSERT INTO coverage.agency_report (campaign_id, agency_id, commune_id, staff, staff_installed, family, family_installed,
      note, origin, person_id, at)
    SELECT r."campaignId", r."agencyId", r."communeId", r.staff, r."staffInstalled", r.family, r."familyInstalled",
      r.note, r.origin, r."personId", r.at
    FROM jsonb_to_recordset(${JSON.stringify(reports)}::jsonb) AS r("campaignId" uuid, "agencyId" uuid, "communeId" uuid,
      staff integer, "staffInstalled" integer, family integer, "familyInstalled" integer, note text, origin text,
      "personId" uuid, at timestamptz)`.execute(tx);
}

/**
 * The report of each agency that counts, by agency: the last that was written. Not by its time: of two that come at once the one with
 * the later time may have had the lock first, and each is written as its difference to the one before it.
 */
export async function latestReports(db: Database, campaignId: string): Promise<ReadonlyMap<string, ReportRow>> {
  const { rows } = await sql<ReportRow>`
    SELECT DISTINCT ON (agency_id) ${columns} FROM coverage.agency_report WHERE campaign_id = ${campaignId}
    ORDER BY agency_id, id DESC`.execute(db);
  return new Map(rows.map((row) => [row.agencyId, row]));
}

/** An agency's own reports, the latest first. */
export async function reportsOf(db: Database, campaignId: string, agencyId: string): Promise<ReportRow[]> {
  const { rows } = await sql<ReportRow>`
    SELECT ${columns} FROM coverage.agency_report WHERE campaign_id = ${campaignId} AND agency_id = ${agencyId}
    ORDER BY at DESC, id DESC LIMIT 100`.execute(db);
  return rows;
}
