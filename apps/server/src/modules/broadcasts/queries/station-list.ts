import type { Database } from '../../../platform/database/connect.ts';
import { listAreas } from '../../organisation/index.ts';
import { areaOf } from '../area.ts';
import { type ListedPlace, writeStationSheet } from '../station-list/write-station-sheet.ts';
import { stationsOf } from '../store/stations.ts';

/** Communes and districts of an agency's area, in the province's own order: where stations stand. */
export async function placesOf(db: Database, agencyId: string): Promise<ListedPlace[]> {
  const { agencyIds } = await areaOf(db, agencyId);
  const own = new Set(agencyIds);
  const areas = await listAreas(db);
  const names = new Map(areas.map((area) => [area.id, area.shortName]));
  return areas
    .filter((area) => own.has(area.id) && (area.kind === 'commune-committee' || area.kind === 'district-committee'))
    .map(({ id, key, shortName, parentId, kind }) => ({
      id,
      key,
      name: shortName,
      districtName: kind === 'commune-committee' ? (names.get(parentId ?? '') ?? '') : '',
    }));
}

/** The area's stations as a workbook. */
export async function exportStations(db: Database, agencyId: string, now: Date): Promise<Uint8Array> {
  const places = await placesOf(db, agencyId);
  const stations = await stationsOf(
    db,
    places.map(({ id }) => id),
  );
  const withStation = new Set(stations.map((station) => station.agencyId));
  // Districts seldom have a station: they are listed where they have one.
  const listed = places.filter(({ id, districtName }) => districtName !== '' || withStation.has(id));
  return writeStationSheet(listed, stations, now);
}
