import type { Database } from '../../platform/database/connect.ts';
import { type Area, listAreas } from '../organisation/index.ts';

/** The commune that an agency is, or stands under: a school's, a health station's. Null for whoever stands higher. */
export async function communeAbove(db: Database, agencyId: string): Promise<string | null> {
  return communeOf(new Map((await listAreas(db)).map((area) => [area.id, area])), agencyId);
}

/** The same from areas that are at hand. */
export function communeOf(areas: ReadonlyMap<string, Area>, agencyId: string): string | null {
  let area = areas.get(agencyId);
  for (let steps = 0; area !== undefined && steps < 20; steps++) {
    if (area.kind === 'commune-committee') return area.id;
    area = areas.get(area.parentId ?? '');
  }
  return null;
}

/**
 * The place whose residents a campaign of an agency is for: a committee's own province, district or commune; for a department, an
 * office or a school the one it works for.
 */
export function placeFor(areas: ReadonlyMap<string, Area>, agencyId: string): string {
  let area = areas.get(agencyId);
  for (let steps = 0; area !== undefined && steps < 20; steps++) {
    if (/-committee$/.test(area.kind)) return area.id;
    area = areas.get(area.parentId ?? '');
  }
  return agencyId;
}

/** Communes under an agency, itself included when it is one. */
export function communesUnder(areas: readonly Area[], agencyId: string): Area[] {
  const byId = new Map(areas.map((area) => [area.id, area]));
  return areas.filter((area) => area.kind === 'commune-committee' && isUnder(byId, area.id, agencyId));
}

/** True for an agency itself and for whatever stands below it. */
export function isUnder(areas: ReadonlyMap<string, Area>, id: string, ancestorId: string): boolean {
  let area = areas.get(id);
  for (let steps = 0; area !== undefined && steps < 20; steps++) {
    if (area.id === ancestorId) return true;
    area = areas.get(area.parentId ?? '');
  }
  return false;
}
