import type { ImportStationsAnswer, StationBody } from '@phong-tuyen/contracts';
import type { CommandContext } from '../../../platform/database/command-context.ts';
import { applyStationChange } from '../apply-station-change.ts';
import { areaOf } from '../area.ts';
import { announce, assertMay } from '../load-bulletin.ts';
import { planStations } from '../planning/plan-stations.ts';
import { placesOf } from '../queries/station-list.ts';
import { type ListedStation, readStationSheet } from '../station-list/read-station-sheet.ts';
import { allStationsOf, insertStations, type StationRow } from '../store/stations.ts';

const MOST_FAULTS = 200;

/**
 * Reads a list of stations. First it only tells what it would bring; with `keep` new ones are added and known ones changed, so that
 * the list that was downloaded may be mended and sent again. What is not in it stays as it is.
 *
 * @throws broadcasts.not-allowed, .sheet-missing; platform.workbook-unreadable, .workbook-too-large
 */
export async function importStations(
  context: CommandContext,
  list: { bytes: Uint8Array; keep: boolean },
): Promise<ImportStationsAnswer> {
  assertMay(context, 'broadcasts.run-stations');
  const { tx, actor, now } = context;
  const { agencyIds } = await areaOf(tx, actor.agencyId);
  const places = await placesOf(tx, actor.agencyId);
  const read = await readStationSheet(list.bytes, new Map(places.map(({ key, id }) => [key, id])));
  const known = new Map((await allStationsOf(tx, agencyIds)).map((station) => [nameOf(station), station]));
  const isClosed = (station: ListedStation) => known.get(nameOf(station))?.closedAt != null;
  const open = read.stations.filter((station) => !isClosed(station));
  const fresh = open.filter((station) => !known.has(nameOf(station)));
  const changed = open.flatMap((station) => {
    const before = known.get(nameOf(station));
    return before === undefined || isSame(before, station) ? [] : [{ before, station }];
  });
  if (list.keep) {
    await insertStations(tx, fresh, now);
    for (const { before, station } of changed) await applyStationChange(context, before, station);
    const touched = [...fresh, ...changed.map(({ station }) => station)].map((station) => station.agencyId);
    await planStations(tx, { agencyIds: [...new Set(touched)] }, now);
    const detail = { added: fresh.length, changed: changed.length };
    await announce(context, { name: 'stations-imported', subject: 'station', id: actor.agencyId, detail });
  }
  return {
    kept: list.keep,
    added: fresh.length,
    changed: changed.length,
    same: open.length - fresh.length - changed.length,
    closed: read.stations.filter(isClosed).map((station) => station.name),
    faults: read.faults.slice(0, MOST_FAULTS).map(({ cell, message }) => ({ cell, message })),
  };
}

const nameOf = ({ agencyId, name }: { agencyId: string; name: string }) => `${agencyId}/${name}`;

function isSame(before: StationRow, body: StationBody): boolean {
  const kept = (station: StationBody | StationRow) =>
    JSON.stringify([
      station.kind,
      station.slots.map(({ from, until }) => [from, until]),
      station.volume,
      station.responsible,
      station.phone,
      station.note,
    ]);
  return kept(before) === kept(body);
}
