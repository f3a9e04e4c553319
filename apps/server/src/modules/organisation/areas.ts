import type { AgencyKind } from '@phong-tuyen/letters/model';
import type { Database } from '../../platform/database/connect.ts';
import { listAllAgencies } from './store/agencies.ts';

/** An open agency with what is known of the place it answers for. */
export interface Area {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly shortName: string;
  readonly kind: AgencyKind;
  readonly parentId: string | null;
  readonly gsoCode: string | null;
  /** Residents; null where unknown, or where the agency answers for no place. */
  readonly population: number | null;
  readonly tile: { readonly row: number; readonly column: number } | null;
}

/** All open agencies in the province's own order, with population and place on the tile map. */
export async function listAreas(db: Database): Promise<Area[]> {
  const rows = await listAllAgencies(db);
  return rows
    .filter((row) => row.closed_on === null)
    .map((row) => ({
      id: row.id,
      key: row.key,
      name: row.name,
      shortName: row.short_name,
      kind: row.kind,
      parentId: row.parent_id,
      gsoCode: row.gso_code,
      population: row.population,
      tile: row.tile_row === null || row.tile_column === null ? null : { row: row.tile_row, column: row.tile_column },
    }));
}
