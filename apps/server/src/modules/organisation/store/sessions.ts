import type { Role } from '@phong-tuyen/contracts';
import { sql } from 'kysely';
import type { Database, Transaction } from '../../../platform/database/connect.ts';

export interface ActingSession {
  readonly sessionId: string;
  readonly personId: string;
  readonly language: string;
  readonly passwordMustChange: boolean;
  readonly expiresAt: Date;
  readonly lastSeenAt: Date;
  readonly officeId: string;
  readonly agencyId: string;
  readonly role: Role;
}

/**
 * Who a session token acts as: one query. The office chosen on the session if it is still theirs to act in on `day`,
 * else their first own one, else one they are deputy for; nothing for disabled people, ended sessions and people without
 * any office in force.
 */
export async function findActingSession(
  db: Database,
  token: string,
  at: { now: Date; day: string },
): Promise<ActingSession | null> {
  const { rows } = await sql<ActingSession>`
    SELECT s.id AS "sessionId", p.id AS "personId", p.language, p.one_time_password_until IS NOT NULL AS "passwordMustChange",
      s.expires_at AS "expiresAt", s.last_seen_at AS "lastSeenAt", o.id AS "officeId", o.agency_id AS "agencyId", o.role
    FROM organisation.auth_session s
    JOIN organisation.person p ON p.id = s.user_id AND p.disabled_at IS NULL
    CROSS JOIN LATERAL (
      SELECT office.id, office.agency_id, office.role, office.person_id, office.valid_from FROM (
        SELECT own.* FROM organisation.office own WHERE own.person_id = p.id
        UNION ALL
        SELECT lent.* FROM organisation.deputy d JOIN organisation.office lent ON lent.id = d.office_id
        WHERE d.deputy_person_id = p.id AND d.revoked_at IS NULL AND d.valid_from <= ${at.day} AND d.valid_until >= ${at.day}
      ) office
      WHERE office.valid_from <= ${at.day} AND (office.valid_until IS NULL OR office.valid_until >= ${at.day})
      ORDER BY (office.id = s.active_office_id) DESC NULLS LAST, (office.person_id = p.id) DESC, office.valid_from, office.id
      LIMIT 1
    ) o
    WHERE s.token = ${token} AND s.expires_at > ${at.now}`.execute(db);
  return rows[0] ?? null;
}

export async function touchSession(db: Database, sessionId: string, now: Date): Promise<void> {
  await db.updateTable('organisation.auth_session').set({ last_seen_at: now }).where('id', '=', sessionId).execute();
}

export interface SessionRow {
  readonly id: string;
  readonly token: string;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
  readonly address: string | null;
  readonly userAgent: string | null;
}

export async function listSessionsOf(db: Database, personId: string, now: Date): Promise<SessionRow[]> {
  return db
    .selectFrom('organisation.auth_session')
    .select([
      'id',
      'token',
      'created_at as createdAt',
      'last_seen_at as lastSeenAt',
      'ip_address as address',
      'user_agent as userAgent',
    ])
    .where('user_id', '=', personId)
    .where('expires_at', '>', now)
    .orderBy('last_seen_at', 'desc')
    .orderBy('id')
    .limit(200)
    .execute();
}

/** Deletes one session of a person; answers whether it was there. */
export async function deleteSession(tx: Transaction, personId: string, sessionId: string): Promise<boolean> {
  const answer = await tx
    .deleteFrom('organisation.auth_session')
    .where('user_id', '=', personId)
    .where('id', '=', sessionId)
    .executeTakeFirst();
  return Number(answer.numDeletedRows) > 0;
}

/** Deletes a person's sessions, except the one with `keepToken`. */
export async function deleteSessionsOf(tx: Transaction, personId: string, keepToken: string | null): Promise<number> {
  let query = tx.deleteFrom('organisation.auth_session').where('user_id', '=', personId);
  if (keepToken !== null) query = query.where('token', '!=', keepToken);
  return Number((await query.executeTakeFirst()).numDeletedRows);
}

export async function setActiveOffice(
  tx: Transaction,
  session: { token: string; personId: string },
  officeId: string,
): Promise<void> {
  await tx
    .updateTable('organisation.auth_session')
    .set({ active_office_id: officeId })
    .where('token', '=', session.token)
    .where('user_id', '=', session.personId)
    .execute();
}

/** Removes what has run out: sessions, challenges, and guards that nobody has touched since `guardsBefore`. */
export async function deleteExpired(db: Database, now: Date, guardsBefore: Date): Promise<void> {
  await db.deleteFrom('organisation.auth_session').where('expires_at', '<', now).execute();
  await db.deleteFrom('organisation.auth_verification').where('expires_at', '<', now).execute();
  await db.deleteFrom('organisation.sign_in_guard').where('last_attempt_at', '<', guardsBefore).execute();
}
