import type { AudioState, BulletinBody, BulletinLevel, BulletinState } from '@phong-tuyen/contracts';
import { sql } from 'kysely';
import type { Database, Transaction } from '../../../platform/database/connect.ts';

export interface BulletinRow {
  readonly id: string;
  readonly agencyId: string;
  readonly campaignId: string | null;
  readonly title: string;
  readonly script: string;
  readonly otherTexts: BulletinBody['otherTexts'];
  readonly level: BulletinLevel;
  readonly state: BulletinState;
  readonly voice: BulletinBody['voice'];
  readonly chime: BulletinBody['chime'];
  readonly installCode: string | null;
  readonly version: number;
  readonly writerPersonId: string;
  readonly submitterPersonId: string | null;
  readonly approverPersonId: string | null;
  readonly approvedAt: Date | null;
  readonly reason: string | null;
  readonly stoppedAt: Date | null;
  readonly updatedAt: Date;
}

const COLUMNS = sql`b.id, b.agency_id AS "agencyId", b.campaign_id AS "campaignId", b.title, b.script, b.other_texts AS "otherTexts",
  b.level, b.state, b.voice, b.chime, b.install_code AS "installCode", b.version, b.writer_person_id AS "writerPersonId",
  b.submitter_person_id AS "submitterPersonId", b.approver_person_id AS "approverPersonId", b.approved_at AS "approvedAt",
  b.reason, b.stopped_at AS "stoppedAt", b.updated_at AS "updatedAt"`;

/** What people write, with what follows from it. */
type Content = BulletinBody & { readonly level: BulletinLevel; readonly installCode: string | null };

export async function insertBulletin(
  tx: Transaction,
  bulletin: Content & { id?: string; agencyId: string; personId: string; now: Date },
): Promise<string> {
  const row = await tx
    .insertInto('broadcasts.bulletin')
    .values({
      ...(bulletin.id === undefined ? {} : { id: bulletin.id }),
      agency_id: bulletin.agencyId,
      campaign_id: bulletin.campaignId,
      install_code: bulletin.installCode,
      title: bulletin.title,
      script: bulletin.script,
      other_texts: JSON.stringify(bulletin.otherTexts),
      level: bulletin.level,
      voice: bulletin.voice,
      chime: bulletin.chime,
      writer_person_id: bulletin.personId,
      created_at: bulletin.now,
      updated_at: bulletin.now,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
}

export async function findBulletin(db: Database, id: string): Promise<BulletinRow | null> {
  const { rows } = await sql<BulletinRow>`SELECT ${COLUMNS} FROM broadcasts.bulletin b WHERE b.id = ${id}`.execute(db);
  return rows[0] ?? null;
}

/** Locked until the end of the transaction, so that two acts on one bulletin follow each other. */
export async function lockBulletin(tx: Transaction, id: string): Promise<BulletinRow | null> {
  const { rows } = await sql<BulletinRow>`
    SELECT ${COLUMNS} FROM broadcasts.bulletin b WHERE b.id = ${id} FOR UPDATE`.execute(tx);
  return rows[0] ?? null;
}

/** Writes what changed. A change to what is heard brings a new version, for which there is no audio yet. */
export async function updateBulletin(
  tx: Transaction,
  id: string,
  change: {
    now: Date;
    content?: Content;
    state?: BulletinState;
    submitterPersonId?: string;
    approverPersonId?: string;
    reason?: string | null;
    newVersion?: boolean;
  },
): Promise<void> {
  const { content } = change;
  await tx
    .updateTable('broadcasts.bulletin')
    .set((eb) => ({
      updated_at: change.now,
      ...(content === undefined
        ? {}
        : {
            campaign_id: content.campaignId,
            install_code: content.installCode,
            title: content.title,
            script: content.script,
            other_texts: JSON.stringify(content.otherTexts),
            level: content.level,
            voice: content.voice,
            chime: content.chime,
          }),
      ...(change.state === undefined ? {} : { state: change.state }),
      ...(change.submitterPersonId === undefined ? {} : { submitter_person_id: change.submitterPersonId }),
      ...(change.approverPersonId === undefined
        ? {}
        : { approver_person_id: change.approverPersonId, approved_at: change.now }),
      ...(change.reason === undefined ? {} : { reason: change.reason }),
      ...(change.newVersion === true ? { version: eb('version', '+', 1) } : {}),
    }))
    .where('id', '=', id)
    .execute();
}

/** Stops or lets go on the bulletins of a campaign. @returns those that changed */
export async function setStopped(
  tx: Transaction,
  campaignId: string,
  stoppedAt: Date | null,
): Promise<{ id: string; agencyId: string }[]> {
  return tx
    .updateTable('broadcasts.bulletin')
    .set({ stopped_at: stoppedAt })
    .where('campaign_id', '=', campaignId)
    .where('stopped_at', stoppedAt === null ? 'is not' : 'is', null)
    .returning(['id', 'agency_id as agencyId'])
    .execute();
}

/** Who answers for some bulletins: whoever wrote and whoever submitted each. */
export async function listWriters(
  db: Database,
  ids: readonly string[],
): Promise<{ id: string; agencyId: string; title: string; personIds: string[] }[]> {
  const { rows } = await sql<{ id: string; agencyId: string; title: string; personIds: string[] }>`
    SELECT id, agency_id AS "agencyId", title, array_remove(ARRAY[writer_person_id, submitter_person_id], NULL) AS "personIds"
    FROM broadcasts.bulletin WHERE id = ANY(${[...ids]}::uuid[])`.execute(db);
  return rows;
}

export interface BulletinLine extends BulletinRow {
  readonly agencyName: string;
  readonly seconds: number | null;
  readonly audioState: AudioState | null;
  readonly stations: number;
  readonly planned: number;
  readonly played: number;
  readonly missed: number;
  readonly displaced: number;
}

export interface BulletinsQuestion {
  /** Agencies of the asker's area: theirs, and what is planned on stations there. */
  readonly agencyIds: readonly string[];
  readonly id?: string | undefined;
  readonly state?: BulletinState | undefined;
  readonly campaignId?: string | undefined;
  readonly words: readonly string[];
  readonly after: { at: string; id: string } | null;
  readonly limit: number;
  readonly now: Date;
}

/** Bulletins that an area may know of, the latest changed first, with what came of them there. */
export async function listBulletins(db: Database, question: BulletinsQuestion): Promise<BulletinLine[]> {
  const ids = sql`ANY(${[...question.agencyIds]}::uuid[])`;
  const narrowed = [
    sql`(b.agency_id = ${ids} OR (b.state = 'approved' AND EXISTS
      (SELECT FROM broadcasts.occurrence mine WHERE mine.bulletin_id = b.id AND mine.agency_id = ${ids} AND mine.state <> 'cancelled')))`,
    ...(question.id === undefined ? [] : [sql`b.id = ${question.id}`]),
    ...(question.state === undefined ? [] : [sql`b.state = ${question.state}`]),
    ...(question.campaignId === undefined ? [] : [sql`b.campaign_id = ${question.campaignId}`]),
    ...question.words.map((word) => sql`b.search LIKE ${`%${word}%`}`),
    ...(question.after === null
      ? []
      : [sql`(b.updated_at, b.id) < (${question.after.at}::timestamptz, ${question.after.id}::uuid)`]),
  ];
  const { rows } = await sql<BulletinLine>`
    SELECT ${COLUMNS}, agency.name AS "agencyName", audio.seconds::float8 AS seconds, audio.state AS "audioState", counts.*
    FROM broadcasts.bulletin b JOIN organisation.agency agency ON agency.id = b.agency_id
    LEFT JOIN broadcasts.audio audio ON audio.bulletin_id = b.id AND audio.version = b.version
    CROSS JOIN LATERAL (
      SELECT count(DISTINCT o.station_id) FILTER (WHERE o.state = 'planned')::int AS stations,
        count(*) FILTER (WHERE o.state = 'planned')::int AS planned,
        count(*) FILTER (WHERE p.outcome = 'played')::int AS played,
        count(*) FILTER (WHERE o.state = 'planned' AND o.latest_start < ${question.now} AND p.outcome IS DISTINCT FROM 'played')::int AS missed,
        count(*) FILTER (WHERE o.state <> 'cancelled' AND o.note IS NOT NULL)::int AS displaced
      FROM broadcasts.occurrence o LEFT JOIN broadcasts.play p ON p.occurrence_id = o.id
      WHERE o.bulletin_id = b.id AND o.agency_id = ${ids}) counts
    WHERE ${sql.join(narrowed, sql` AND `)}
    ORDER BY b.updated_at DESC, b.id DESC LIMIT ${question.limit}`.execute(db);
  return rows;
}
