import { sql } from 'kysely';
import type { Database, Transaction } from '../../../platform/database/connect.ts';

export type Doubt = 'many-from-one-place' | 'over-residents' | 'surge';

export interface CommuneInstalls {
  readonly id: string;
  readonly population: number | null;
  readonly today: number;
  readonly total: number;
}

/** A commune by its code of the General Statistics Office, with what apps there have said so far. */
export async function findCommuneInstalls(db: Database, gsoCode: string, day: string): Promise<CommuneInstalls | null> {
  const { rows } = await sql<CommuneInstalls>`
    SELECT agency.id, agency.population,
      coalesce(sum(kept.count) FILTER (WHERE kept.day = ${day}), 0)::float8 AS today, coalesce(sum(kept.count), 0)::float8 AS total
    FROM organisation.agency agency LEFT JOIN coverage.commune_day kept ON kept.commune_id = agency.id AND kept.source = 'app'
    WHERE agency.gso_code = ${gsoCode} AND agency.kind = 'commune-committee' GROUP BY agency.id`.execute(db);
  return rows[0] ?? null;
}

export async function isKnownInstall(db: Database, onceKey: string, tokenHash: Uint8Array): Promise<boolean> {
  const { rows } = await sql<{ known: boolean }>`
    SELECT EXISTS (SELECT 1 FROM coverage.install_event WHERE once_key = ${onceKey})
      OR EXISTS (SELECT 1 FROM coverage.doubtful_install WHERE token_hash = ${Buffer.from(tokenHash)}) AS known`.execute(
    db,
  );
  return rows[0]?.known === true;
}

export async function insertDoubtfulInstall(
  tx: Transaction,
  row: {
    tokenHash: Uint8Array;
    doubt: Doubt;
    communeId: string | null;
    codeId: string | null;
    platform: 'android' | 'ios';
    day: string;
  },
): Promise<void> {
  await sql`
    INSERT INTO coverage.doubtful_install (token_hash, doubt, commune_id, code_id, platform, received_on)
    VALUES (${Buffer.from(row.tokenHash)}, ${row.doubt}, ${row.communeId}, ${row.codeId}, ${row.platform}, ${row.day})
    ON CONFLICT (token_hash) DO NOTHING`.execute(tx);
}

export async function addVersion(
  tx: Transaction,
  day: string,
  app: { platform: string; version: string },
): Promise<void> {
  await sql`
    INSERT INTO coverage.app_version_day AS kept (day, platform, version, count) VALUES (${day}, ${app.platform}, ${app.version}, 1)
    ON CONFLICT (day, platform, version) DO UPDATE SET count = kept.count + 1`.execute(tx);
}

/** Installs that were not believed since a day, by why. */
export async function countDoubtful(db: Database, since: string): Promise<Record<Doubt, number>> {
  const { rows } = await sql<{ doubt: Doubt; count: number }>`
    SELECT doubt, count(*)::int AS count FROM coverage.doubtful_install WHERE received_on >= ${since} GROUP BY doubt`.execute(
    db,
  );
  return {
    'many-from-one-place': 0,
    'over-residents': 0,
    surge: 0,
    ...Object.fromEntries(rows.map((row) => [row.doubt, row.count])),
  };
}
