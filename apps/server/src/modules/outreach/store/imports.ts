import type { TableFailure, TableLayout } from '@phong-tuyen/contracts';
import { sql } from 'kysely';
import type { Database, Transaction } from '../../../platform/database/connect.ts';
import type { TableRow } from '../audiences/reading/table.ts';
import type { FileForm } from './audiences.ts';

/** A list that is to be read, and the word that says it is ours for now. */
export interface ClaimedImport {
  readonly id: string;
  readonly token: string;
  readonly agencyId: string;
  readonly fileId: string;
  readonly group: string;
  readonly language: 'vi' | 'en';
  readonly layout: TableLayout | null;
  readonly lastRow: number;
  readonly attempts: number;
}

/** Takes the list that waits longest, or one whose reader has fallen silent. Null when there is none. */
export async function claimImport(
  tx: Transaction,
  claim: { token: string; now: Date; until: Date },
): Promise<ClaimedImport | null> {
  const { rows } = await sql<ClaimedImport>`
    UPDATE outreach.audience SET lease_token = ${claim.token}, lease_until = ${claim.until}, attempts = attempts + 1
    WHERE id = (SELECT id FROM outreach.audience WHERE state = 'importing' AND file_id IS NOT NULL AND (lease_until IS NULL OR lease_until < ${claim.now})
      ORDER BY created_at LIMIT 1 FOR UPDATE SKIP LOCKED)
    RETURNING id, lease_token AS token, agency_id AS "agencyId", file_id AS "fileId", group_name AS "group", language, layout,
      last_row AS "lastRow", attempts`.execute(tx);
  return rows[0] ?? null;
}

interface Held {
  readonly id: string;
  readonly token: string;
}
const isOurs = ({ id, token }: Held) => sql`id = ${id} AND lease_token = ${token} AND state = 'importing'`;

/** Keeps what was found out about the file. @returns false when the list is no longer ours */
export async function saveLayout(
  tx: Transaction,
  held: Held,
  found: { layout: TableLayout; form: FileForm; preview: readonly TableRow[] },
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    UPDATE outreach.audience SET layout = ${JSON.stringify(found.layout)}::jsonb, form = ${JSON.stringify(found.form)}::jsonb,
      preview = ${JSON.stringify(found.preview)}::jsonb WHERE ${isOurs(held)}`.execute(tx);
  return numAffectedRows === 1n;
}

export interface ImportStep {
  readonly lastRow: number;
  readonly share: number;
  readonly rows: number;
  readonly contacts: number;
  readonly faulty: number;
  readonly repeated: number;
  readonly mild: number;
  readonly until: Date;
}

/** Adds one batch to the counts and renews the lease. @returns false when the list is no longer ours: cancelled, or taken over */
export async function advanceImport(tx: Transaction, held: Held, step: ImportStep): Promise<boolean> {
  const { numAffectedRows } = await sql`
    UPDATE outreach.audience SET last_row = ${step.lastRow}, share = ${step.share}, rows_done = rows_done + ${step.rows},
      contacts = contacts + ${step.contacts}, faulty = faulty + ${step.faulty}, repeated = repeated + ${step.repeated},
      mild = mild + ${step.mild}, lease_until = ${step.until}
    WHERE ${isOurs(held)}`.execute(tx);
  return numAffectedRows === 1n;
}

/** Ends the reading. A list with nothing to look at is ready at once. */
export async function finishImport(
  tx: Transaction,
  held: Held,
  end: {
    state: 'checking' | 'ready' | 'failed';
    elsewhere: number;
    failure: { code: TableFailure; detail: string } | null;
  },
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    UPDATE outreach.audience SET state = ${end.state}, share = CASE WHEN ${end.state} = 'failed' THEN share ELSE 1 END, elsewhere = ${end.elsewhere},
      failure = ${end.failure?.code ?? null}, failure_detail = ${end.failure?.detail ?? null}, lease_token = NULL, lease_until = NULL
    WHERE ${isOurs(held)}`.execute(tx);
  return numAffectedRows === 1n;
}

/** Puts a list back to its beginning, to be read again. */
export async function restartImport(tx: Transaction, id: string, layout: TableLayout | null): Promise<void> {
  await sql`
    UPDATE outreach.audience SET state = 'importing', layout = coalesce(${layout === null ? null : JSON.stringify(layout)}::jsonb, layout),
      rows_done = 0, last_row = 0, share = 0, contacts = 0, faulty = 0, repeated = 0, mild = 0, elsewhere = 0,
      failure = NULL, failure_detail = NULL, lease_token = NULL, lease_until = NULL, attempts = 0, confirmed_by = NULL, confirmed_at = NULL
    WHERE id = ${id}`.execute(tx);
}

/** Marks a list that nobody reads any more as failed; what was read of it is gone already. */
export async function failImport(
  tx: Transaction,
  id: string,
  failure: { code: TableFailure; detail: string },
): Promise<void> {
  await sql`
    UPDATE outreach.audience SET state = 'failed', failure = ${failure.code}, failure_detail = ${failure.detail}, contacts = 0, rows_done = 0, last_row = 0,
      faulty = 0, repeated = 0, mild = 0, lease_token = NULL, lease_until = NULL WHERE id = ${id}`.execute(tx);
}

/** Lists that are to be read, and of them those that no reader has moved since then. */
export async function countStuckImports(db: Database, since: Date): Promise<{ waiting: number; stuck: number }> {
  const { rows } = await sql<{ waiting: number; stuck: number }>`
    SELECT count(*)::int AS waiting, count(*) FILTER (WHERE coalesce(lease_until, created_at) < ${since})::int AS stuck
    FROM outreach.audience WHERE state = 'importing' AND file_id IS NOT NULL`.execute(db);
  return rows[0] ?? { waiting: 0, stuck: 0 };
}
