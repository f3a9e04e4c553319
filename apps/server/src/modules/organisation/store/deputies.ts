import { sql } from 'kysely';
import type { Database, Transaction } from '../../../platform/database/connect.ts';

export interface DeputyRow {
  readonly id: string;
  readonly officeId: string;
  readonly agencyId: string;
  readonly position: string;
  readonly holderName: string;
  readonly deputyPersonId: string;
  readonly deputyName: string;
  readonly validFrom: string;
  readonly validUntil: string;
  readonly reason: string;
  readonly revokedAt: Date | null;
}

function selectDeputies(db: Database) {
  return db
    .selectFrom('organisation.deputy as deputy')
    .innerJoin('organisation.office as office', 'office.id', 'deputy.office_id')
    .innerJoin('organisation.person as holder', 'holder.id', 'office.person_id')
    .innerJoin('organisation.person as person', 'person.id', 'deputy.deputy_person_id')
    .select([
      'deputy.id',
      'deputy.office_id as officeId',
      'office.agency_id as agencyId',
      'office.position',
      'holder.name as holderName',
      'deputy.deputy_person_id as deputyPersonId',
      'person.name as deputyName',
      'deputy.valid_from as validFrom',
      'deputy.valid_until as validUntil',
      'deputy.reason',
      'deputy.revoked_at as revokedAt',
    ]);
}

/** Deputies of an agency's offices, the latest first; revoked and past ones too, for the record. */
export async function listDeputyRows(db: Database, agencyId: string): Promise<DeputyRow[]> {
  return selectDeputies(db)
    .where('office.agency_id', '=', agencyId)
    .orderBy('deputy.valid_from', 'desc')
    .orderBy('deputy.id')
    .limit(500)
    .execute();
}

export async function findDeputyRow(db: Database, id: string): Promise<DeputyRow | null> {
  return (await selectDeputies(db).where('deputy.id', '=', id).executeTakeFirst()) ?? null;
}

/** A deputy of the office on any day between two dates, both included. The caller holds the office's lock. */
export async function findOverlap(
  tx: Transaction,
  officeId: string,
  dates: { from: string; until: string },
): Promise<{ id: string; deputyPersonId: string; validFrom: string; validUntil: string } | null> {
  const row = await tx
    .selectFrom('organisation.deputy')
    .select(['id', 'deputy_person_id as deputyPersonId', 'valid_from as validFrom', 'valid_until as validUntil'])
    .where('office_id', '=', officeId)
    .where('revoked_at', 'is', null)
    .where('valid_from', '<=', dates.until)
    .where('valid_until', '>=', dates.from)
    .limit(1)
    .executeTakeFirst();
  return row ?? null;
}

export async function insertDeputy(
  tx: Transaction,
  values: { officeId: string; deputyPersonId: string; validFrom: string; validUntil: string; reason: string },
): Promise<string> {
  const { id } = await tx
    .insertInto('organisation.deputy')
    .values({
      office_id: values.officeId,
      deputy_person_id: values.deputyPersonId,
      valid_from: values.validFrom,
      valid_until: values.validUntil,
      reason: values.reason,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

export async function revokeDeputyRow(tx: Transaction, id: string, now: Date): Promise<void> {
  await tx.updateTable('organisation.deputy').set({ revoked_at: now }).where('id', '=', id).execute();
}

/** Revokes deputies of an office whose dates go on after `day`, and answers who they were. */
export async function revokeDeputiesAfter(
  tx: Transaction,
  officeId: string,
  day: string,
  now: Date,
): Promise<string[]> {
  const rows = await tx
    .updateTable('organisation.deputy')
    // Days up to the office's last one are kept: a deputy who acted did so rightly.
    .set({
      revoked_at: sql<Date | null>`CASE WHEN valid_from > ${day}::date THEN ${now}::timestamptz END`,
      valid_until: sql<string>`CASE WHEN valid_from > ${day}::date THEN valid_until ELSE ${day}::date END`,
    })
    .where('office_id', '=', officeId)
    .where('revoked_at', 'is', null)
    .where('valid_until', '>', day)
    .returning('deputy_person_id')
    .execute();
  return rows.map((row) => row.deputy_person_id);
}

/** Inserts a deputy unless the office has one on any of these days, revoked or not; answers whether it was written. */
export async function insertDeputyOnce(
  tx: Transaction,
  values: { officeId: string; deputyPersonId: string; validFrom: string; validUntil: string; reason: string },
): Promise<boolean> {
  const there = await tx
    .selectFrom('organisation.deputy')
    .select('id')
    .where('office_id', '=', values.officeId)
    .where('valid_from', '<=', values.validUntil)
    .where('valid_until', '>=', values.validFrom)
    .limit(1)
    .executeTakeFirst();
  if (there !== undefined) return false;
  await insertDeputy(tx, values);
  return true;
}
