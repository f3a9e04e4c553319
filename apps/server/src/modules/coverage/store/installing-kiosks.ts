import type { KioskFields } from '@phong-tuyen/contracts';
import { type RawBuilder, sql } from 'kysely';
import type { Database, Transaction } from '../../../platform/database/connect.ts';

export interface KioskRow extends KioskFields {
  readonly id: string;
  readonly agencyId: string;
  readonly agencyName: string;
  readonly communeId: string | null;
  readonly communeName: string | null;
  readonly campaignId: string;
  readonly campaignName: string;
  readonly codeId: string;
  readonly code: string;
  readonly linkNumber: number;
  readonly lastSeenAt: Date | null;
  readonly unsent: number;
  readonly createdAt: Date;
  readonly revokedAt: Date | null;
  readonly revokedReason: string | null;
}

const select = sql`
  SELECT k.id, k.agency_id AS "agencyId", agency.short_name AS "agencyName", k.commune_id AS "communeId", commune.short_name AS "communeName",
    k.campaign_id AS "campaignId", coalesce(goal.name, '') AS "campaignName", k.code_id AS "codeId", code.code, k.name, k.place, k.helper,
    k.opens_at AS "opensAt", k.closes_at AS "closesAt", k.weekdays, k.link_number AS "linkNumber", k.last_seen_at AS "lastSeenAt",
    k.unsent, k.created_at AS "createdAt", k.revoked_at AS "revokedAt", k.revoked_reason AS "revokedReason"
  FROM coverage.kiosk k JOIN coverage.code code ON code.id = k.code_id JOIN organisation.agency agency ON agency.id = k.agency_id
  LEFT JOIN organisation.agency commune ON commune.id = k.commune_id LEFT JOIN coverage.goal goal ON goal.campaign_id = k.campaign_id`;

export interface KioskQuestion {
  readonly agencyIds: readonly string[];
  readonly revoked: boolean;
  /** Folded words that must all occur. */
  readonly words: readonly string[];
  readonly after: { readonly name: string; readonly id: string } | null;
  readonly limit: number;
}

/** Kiosks of some agencies by name. */
export async function listKioskRows(db: Database, question: KioskQuestion): Promise<KioskRow[]> {
  const parts: RawBuilder<unknown>[] = [
    sql`k.agency_id = ANY(${[...question.agencyIds]})`,
    question.revoked ? sql`k.revoked_at IS NOT NULL` : sql`k.revoked_at IS NULL`,
    ...question.words.map((word) => sql`k.search LIKE ${`%${word}%`}`),
  ];
  if (question.after !== null) parts.push(sql`(k.name, k.id) > (${question.after.name}, ${question.after.id})`);
  const { rows } = await sql<KioskRow>`
    ${select} WHERE ${sql.join(parts, sql` AND `)} ORDER BY k.name, k.id LIMIT ${question.limit}`.execute(db);
  return rows;
}

/** All that are not revoked, for the health page. */
export async function listKiosksInUse(db: Database): Promise<KioskRow[]> {
  const { rows } = await sql<KioskRow>`${select} WHERE k.revoked_at IS NULL ORDER BY k.name LIMIT 5000`.execute(db);
  return rows;
}

export async function findKiosk(db: Database, id: string): Promise<KioskRow | null> {
  const { rows } = await sql<KioskRow>`${select} WHERE k.id = ${id}`.execute(db);
  return rows[0] ?? null;
}

/** The kiosk of a link that holds; its row is locked, so that its ticks come one batch after the other. */
export async function lockKioskByToken(tx: Transaction, hash: Uint8Array): Promise<KioskRow | null> {
  const { rows } = await sql<KioskRow>`
    ${select} WHERE k.token_hash = ${Buffer.from(hash)} AND k.revoked_at IS NULL FOR UPDATE OF k`.execute(tx);
  return rows[0] ?? null;
}

export async function findKioskByToken(db: Database, hash: Uint8Array): Promise<KioskRow | null> {
  const { rows } = await sql<KioskRow>`
    ${select} WHERE k.token_hash = ${Buffer.from(hash)} AND k.revoked_at IS NULL`.execute(db);
  return rows[0] ?? null;
}

export async function lockKiosk(tx: Transaction, id: string): Promise<KioskRow | null> {
  const { rows } = await sql<KioskRow>`${select} WHERE k.id = ${id} FOR UPDATE OF k`.execute(tx);
  return rows[0] ?? null;
}

export interface NewKiosk extends KioskFields {
  readonly id: string;
  readonly agencyId: string;
  readonly communeId: string | null;
  readonly campaignId: string;
  readonly codeId: string;
  readonly tokenHash: Uint8Array;
  readonly createdBy: string;
  readonly now: Date;
}

export async function insertKiosk(tx: Transaction, kiosk: NewKiosk): Promise<void> {
  await sql`
    INSERT INTO coverage.kiosk (id, agency_id, commune_id, campaign_id, code_id, name, place, helper, opens_at, closes_at, weekdays,
      token_hash, created_by, created_at, updated_at)
    VALUES (${kiosk.id}, ${kiosk.agencyId}, ${kiosk.communeId}, ${kiosk.campaignId}, ${kiosk.codeId}, ${kiosk.name}, ${kiosk.place},
      ${kiosk.helper}, ${kiosk.opensAt}, ${kiosk.closesAt}, ${[...kiosk.weekdays]}, ${Buffer.from(kiosk.tokenHash)},
      ${kiosk.createdBy}, ${kiosk.now}, ${kiosk.now})`.execute(tx);
}

export async function updateKiosk(tx: Transaction, id: string, fields: KioskFields, now: Date): Promise<void> {
  await sql`
    UPDATE coverage.kiosk SET name = ${fields.name}, place = ${fields.place}, helper = ${fields.helper}, opens_at = ${fields.opensAt},
      closes_at = ${fields.closesAt}, weekdays = ${[...fields.weekdays]}, updated_at = ${now} WHERE id = ${id}`.execute(
    tx,
  );
}

export async function setKioskLink(
  tx: Transaction,
  id: string,
  link: { number: number; tokenHash: Uint8Array; now: Date },
): Promise<void> {
  await sql`
    UPDATE coverage.kiosk SET link_number = ${link.number}, token_hash = ${Buffer.from(link.tokenHash)}, updated_at = ${link.now}
    WHERE id = ${id}`.execute(tx);
}

export async function setKioskRevoked(tx: Transaction, id: string, reason: string, now: Date): Promise<void> {
  await sql`
    UPDATE coverage.kiosk SET revoked_at = ${now}, revoked_reason = ${reason}, updated_at = ${now} WHERE id = ${id}`.execute(
    tx,
  );
}

/** A sign of life. */
export async function noteKioskSeen(tx: Transaction, id: string, unsent: number, now: Date): Promise<void> {
  await sql`UPDATE coverage.kiosk SET last_seen_at = ${now}, unsent = ${unsent} WHERE id = ${id}`.execute(tx);
}
