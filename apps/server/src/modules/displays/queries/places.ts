import type { PlaceType, PlaceView } from '@phong-tuyen/contracts';
import type { Database } from '../../../platform/database/connect.ts';
import { fail } from '../../../platform/errors/errors.ts';
import type { Actor } from '../../../platform/http/actor.ts';
import { decodePageKey, toPage } from '../../../platform/http/page-key.ts';
import { foldWords } from '../../../platform/search/fold-words.ts';
import { areaOf } from '../area.ts';
import { listPlaceRows, type PlaceRow } from '../store/places.ts';

function toView({ closedAt: _closed, ...row }: PlaceRow): PlaceView {
  return row;
}

/** Open places of the area by name. */
export async function listPlaces(
  db: Database,
  actor: Actor,
  question: {
    type?: PlaceType | undefined;
    agencyId?: string | undefined;
    search?: string | undefined;
    after?: string | undefined;
    limit: number;
  },
) {
  const key = question.after === undefined ? null : decodePageKey(question.after, ['string', 'uuid']);
  const area = await areaOf(db, actor.agencyId);
  const rows = await listPlaceRows(db, {
    agencyIds: question.agencyId === undefined ? [...area] : [question.agencyId].filter((id) => area.has(id)),
    types: question.type === undefined ? undefined : [question.type],
    words: foldWords(question.search),
    after: key === null ? null : { name: String(key[0]), id: String(key[1]) },
    limit: question.limit + 1,
  });
  return toPage(rows, question.limit, { item: toView, key: (row) => [row.name, row.id] });
}

/** One open place of the area. @throws platform.not-found */
export async function getPlace(db: Database, actor: Actor, id: string): Promise<PlaceView> {
  const agencyIds = [...(await areaOf(db, actor.agencyId))];
  const [row] = await listPlaceRows(db, { agencyIds, ids: [id], limit: 1 });
  if (row === undefined) throw fail('not-found');
  return toView(row);
}
