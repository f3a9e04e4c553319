import type { MatrixAnswer } from '@phong-tuyen/contracts';
import type { Database } from '../../../platform/database/connect.ts';
import type { Actor } from '../../../platform/http/actor.ts';
import { agencyTree } from '../../organisation/index.ts';
import { areaOf } from '../area.ts';
import { addDays, daysBetween, mondayOf } from '../planning/local-time.ts';
import { countByDay } from '../store/occurrences.ts';
import { stationsOf } from '../store/stations.ts';

type Line = MatrixAnswer['rows'][number];
type Cell = Line['cells'][number];

/**
 * A week by days: who played and who missed. Of one district its communes; of an area with several, the districts with the sums of
 * their communes. What has no station has no line.
 */
export async function getMatrix(
  db: Database,
  actor: Actor,
  question: { from: string; districtId?: string | undefined; bulletinId?: string | undefined; now: Date },
): Promise<MatrixAnswer> {
  const from = mondayOf(question.from);
  const days = daysBetween(from, addDays(from, 6));
  const tree = await agencyTree(db);
  const names = new Map(tree.map((agency) => [agency.id, agency.name]));
  const area = new Set((await areaOf(db, actor.agencyId)).agencyIds);
  const { districtId } = question;
  const places = tree.filter(
    ({ id, parentId }) => area.has(id) && (districtId === undefined || parentId === districtId),
  );
  const stations = await stationsOf(
    db,
    places.map(({ id }) => id),
  );
  const withStation = new Set(stations.map(({ agencyId }) => agencyId));
  const counts = await countByDay(db, {
    agencyIds: [...withStation],
    from,
    until: days.at(-1) ?? from,
    bulletinId: question.bulletinId,
    now: question.now,
  });
  const byCell = new Map(counts.map((count) => [`${count.agencyId}/${count.day}`, count]));
  const lines = places
    .filter(({ id }) => withStation.has(id))
    .map(({ id, name, parentId }) => ({
      parentId,
      agencyId: id,
      name,
      districtName: names.get(parentId ?? '') ?? null,
      cells: days.map((day) => onlyFigures(byCell.get(`${id}/${day}`))),
    }));
  const districts = districtId === undefined ? sumDistricts(lines, names) : [];
  return { days, ...(districts.length > 1 ? { districts, rows: [] } : { districts: [], rows: lines }) };
}

const onlyFigures = ({ planned, played, missed, dropped }: Cell = NOTHING): Cell => ({
  planned,
  played,
  missed,
  dropped,
});
const NOTHING: Cell = { planned: 0, played: 0, missed: 0, dropped: 0 };

/** In the order of the province's own list of agencies. */
function sumDistricts(
  lines: readonly (Line & { parentId: string | null })[],
  names: ReadonlyMap<string, string>,
): MatrixAnswer['districts'] {
  const byParent = Map.groupBy(lines, (line) => line.parentId ?? line.agencyId);
  return [...names.keys()].flatMap((id) => {
    const own = byParent.get(id);
    if (own === undefined) return [];
    const cells = (own[0]?.cells ?? []).map((_, day) => own.map((line) => line.cells[day] ?? NOTHING).reduce(add));
    return [{ agencyId: id, name: names.get(id) ?? '', places: own.length, cells }];
  });
}

const add = (a: Cell, b: Cell): Cell => ({
  planned: a.planned + b.planned,
  played: a.played + b.played,
  missed: a.missed + b.missed,
  dropped: a.dropped + b.dropped,
});
