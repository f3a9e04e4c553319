import { sql } from 'kysely';
import type { Database } from '../../../platform/database/connect.ts';
import type { Commune } from '../audiences/reading/commune-finder.ts';

/** Every open commune with its district, as lists may name them: the short name without the committee before it. */
export async function listCommunes(db: Database): Promise<Commune[]> {
  const { rows } = await sql<Commune>`
    SELECT c.id, regexp_replace(c.short_name, '^(UBND|Ủy ban nhân dân) |,.*$', '', 'g') AS name, c.gso_code AS "gsoCode",
      d.id AS "districtId", regexp_replace(d.short_name, '^(UBND|Ủy ban nhân dân) |,.*$', '', 'g') AS "districtName", d.gso_code AS "districtCode"
    FROM organisation.agency c JOIN organisation.agency d ON d.id = c.parent_id
    WHERE c.kind = 'commune-committee' AND c.closed_on IS NULL ORDER BY c.sort_order, c.id`.execute(db);
  return rows;
}
