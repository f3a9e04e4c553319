import { sql } from 'kysely';
import type { Database, Transaction } from '../../../platform/database/connect.ts';

export type OptOutVia = 'reply' | 'link' | 'counter';

export interface OptOut {
  readonly phone: string;
  readonly via: OptOutVia;
  readonly campaignId: string | null;
  readonly agencyId: string | null;
  readonly personId: string | null;
  readonly note: string;
  readonly at: Date;
}

/** Those of some numbers that refused messages. Asked before every hand-over. */
export async function findOptedOut(db: Database, phones: readonly string[]): Promise<ReadonlySet<string>> {
  if (phones.length === 0) return new Set();
  const { rows } = await sql<{ phone: string }>`
    SELECT phone::text FROM outreach.opt_out WHERE phone = ANY(${[...phones]}::bigint[])`.execute(db);
  return new Set(rows.map((row) => row.phone));
}

/** Since when a number refuses; null when it does not. */
export async function findOptOutTime(db: Database, phone: string): Promise<Date | null> {
  const { rows } = await sql<{ at: Date }>`SELECT at FROM outreach.opt_out WHERE phone = ${phone}::bigint`.execute(db);
  return rows[0]?.at ?? null;
}

/** Notes that a number refuses, and logs it. @returns false when it did so before */
export async function insertOptOut(tx: Transaction, optOut: OptOut): Promise<boolean> {
  const { numAffectedRows } = await sql`
    INSERT INTO outreach.opt_out (phone, at, via, campaign_id, person_id, agency_id, note)
    VALUES (${optOut.phone}::bigint, ${optOut.at}, ${optOut.via}, ${optOut.campaignId}, ${optOut.personId}, ${optOut.agencyId}, ${optOut.note})
    ON CONFLICT (phone) DO NOTHING`.execute(tx);
  if (numAffectedRows !== 1n) return false;
  await log(tx, 'added', optOut);
  return true;
}

/** Takes a number off the list again, and logs why. @returns false when it was not on it */
export async function deleteOptOut(tx: Transaction, change: OptOut): Promise<boolean> {
  const { numAffectedRows } = await sql`DELETE FROM outreach.opt_out WHERE phone = ${change.phone}::bigint`.execute(tx);
  if (numAffectedRows !== 1n) return false;
  await log(tx, 'removed', change);
  return true;
}

async function log(tx: Transaction, act: 'added' | 'removed', entry: OptOut): Promise<void> {
  await sql`
    INSERT INTO outreach.opt_out_log (phone, act, via, campaign_id, person_id, note, at)
    VALUES (${entry.phone}::bigint, ${act}, ${entry.via}, ${entry.campaignId}, ${entry.personId}, ${entry.note}, ${entry.at})`.execute(
    tx,
  );
}

export interface OptOutListRow {
  readonly phone: string;
  readonly at: Date;
  readonly via: OptOutVia;
  readonly by: string | null;
  readonly note: string;
}

/**
 * Refusals, newest first, as far as an agency may see them: those that came through it and those of numbers in its lists; any
 * when the whole number is asked for.
 *
 * @param filter.digits part of a number; `whole` when it is all of one
 */
export async function listOptOuts(
  db: Database,
  filter: {
    agencyId: string;
    digits: string;
    whole: string | null;
    after: { at: string; phone: string } | null;
    limit: number;
  },
): Promise<OptOutListRow[]> {
  const seen =
    filter.whole === null
      ? sql`(o.agency_id = ${filter.agencyId} OR EXISTS (SELECT 1 FROM outreach.contact c WHERE c.phone = o.phone AND c.agency_id = ${filter.agencyId}))
          AND o.phone::text LIKE ${`%${filter.digits}%`}`
      : sql`o.phone = ${filter.whole}::bigint`;
  const after =
    filter.after === null
      ? sql``
      : sql`AND (o.at, o.phone) < (${filter.after.at}::timestamptz, ${filter.after.phone}::bigint)`;
  const { rows } = await sql<OptOutListRow>`
    SELECT o.phone::text, o.at, o.via, p.name AS by, o.note FROM outreach.opt_out o
    LEFT JOIN organisation.person p ON p.id = o.person_id
    WHERE ${seen} ${after} ORDER BY o.at DESC, o.phone DESC LIMIT ${filter.limit}`.execute(db);
  return rows;
}
