import type { ImportPlacesAnswer } from '@phong-tuyen/contracts';
import { recordAudit } from '../../../platform/audit/record-audit.ts';
import type { CommandContext } from '../../../platform/database/command-context.ts';
import { notifyLive } from '../../../platform/events/live.ts';
import { agencyTree, namesOf } from '../../organisation/index.ts';
import { areaOf, assertAbility } from '../area.ts';
import { planPlaceImport } from '../places/plan-place-import.ts';
import { readPlaceList } from '../places/read-place-list.ts';
import { insertPlaces, knownPlaces } from '../store/places.ts';

const SAMPLE = 8;
const MOST_FAULTS = 200;

/**
 * Reads a list of places. First it only tells what it would bring; with `keep` the rows without faults are added, and those that
 * are known stay as they are, so that the same list may be sent again after mending.
 *
 * @throws displays.list-unreadable, .list-too-long; platform.workbook-unreadable
 */
export async function importPlaces(
  context: CommandContext,
  list: { content: string | Uint8Array; keep: boolean },
): Promise<ImportPlacesAnswer> {
  const { tx, actor, now } = context;
  assertAbility(actor, 'displays.design');
  const area = await areaOf(tx, actor.agencyId);
  const agencies = (await agencyTree(tx)).filter((agency) => area.has(agency.id));
  const { places, faults } = planPlaceImport(await readPlaceList(list.content), { agencies, ownId: actor.agencyId });
  const known = await knownPlaces(tx, places);
  const fresh = places.filter(
    (place) => !known.has(`${place.agencyId}|${place.type}|${place.name.toLocaleLowerCase('vi')}`),
  );
  const added = list.keep ? (await insertPlaces(tx, fresh, now)).length : fresh.length;
  if (list.keep && added > 0) {
    await notifyLive(tx, { topic: 'places', ids: [], agencyIds: null });
    await recordAudit(context, {
      act: 'displays.places-imported',
      subjectType: 'agency',
      subjectId: actor.agencyId,
      detail: { added, faults: faults.length },
    });
  }
  const names = await namesOf(tx, { agencyIds: places.slice(0, SAMPLE).map((place) => place.agencyId) });
  return {
    added,
    known: places.length - fresh.length,
    kept: list.keep,
    faults: faults.slice(0, MOST_FAULTS),
    sample: places.slice(0, SAMPLE).map(({ name, type, agencyId, address }) => ({
      name,
      type,
      address,
      agencyName: names.agencies.get(agencyId) ?? '',
    })),
  };
}
