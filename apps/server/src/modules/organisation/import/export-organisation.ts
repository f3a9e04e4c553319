import type { Database } from '../../../platform/database/connect.ts';
import type { Actor } from '../../../platform/http/actor.ts';
import { localDay } from '../local-day.ts';
import { isProvinceAdministrator } from '../scope.ts';
import { listAllAgencies } from '../store/agencies.ts';
import { listOfficesOfAgencies } from '../store/offices.ts';
import { listPeopleByIds } from '../store/people.ts';
import { writeExport } from './write-workbook.ts';

/** Open agencies and offices in force as .xlsx: the whole province for its administrators, one's own agency for others. */
export async function exportOrganisation(db: Database, actor: Actor, now: Date): Promise<Uint8Array> {
  const known = await listAllAgencies(db);
  const overAll = await isProvinceAdministrator(db, actor);
  const agencies = known.filter((agency) => agency.closed_on === null && (overAll || agency.id === actor.agencyId));
  const offices = await listOfficesOfAgencies(
    db,
    agencies.map((agency) => agency.id),
    localDay(now),
  );
  const people = await listPeopleByIds(db, [...new Set(offices.map((office) => office.personId))]);
  return writeExport({ agencies, offices, people, known });
}
