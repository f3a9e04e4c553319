import type { PosterFace } from '@phong-tuyen/posters';
import type { Database, Transaction } from '../../../platform/database/connect.ts';
import { ensureCode, installUrl } from '../../coverage/index.ts';
import { findAgency } from '../../organisation/index.ts';
import { listPlaceRows } from '../store/places.ts';
import { PLACE_TYPE_NAMES } from '../texts.ts';

interface FacesOf {
  readonly campaignId: string;
  /** Whose code stands on a face without a place. */
  readonly agencyId: string;
  readonly placeIds: readonly string[];
  readonly baseUrl: string;
  readonly now: Date;
}

/** A face for each place with the code of its agency and place, in the order asked for; one for the agency when none is. */
export async function facesOf(tx: Transaction, question: FacesOf): Promise<PosterFace[]> {
  const { campaignId, baseUrl, now } = question;
  if (question.placeIds.length === 0) {
    const agency = await findAgency(tx, question.agencyId);
    const name = agency?.name ?? '';
    const code = await ensureCode(tx, {
      campaignId,
      channel: 'poster',
      agencyId: question.agencyId,
      placeId: null,
      label: `Áp phích, ${name}`,
      now,
    });
    return [{ url: installUrl(baseUrl, code), code, place: name }];
  }
  const places = await placesByIds(tx, question.placeIds);
  const faces: PosterFace[] = [];
  for (const id of question.placeIds) {
    const place = places.get(id);
    if (place === undefined) continue;
    const code = await codeOfPlace(tx, { campaignId, place, now });
    faces.push({ url: installUrl(baseUrl, code), code, place: place.name });
  }
  return faces;
}

/** The campaign's code at a place: the same on every format that hangs there. */
export function codeOfPlace(
  tx: Transaction,
  question: {
    campaignId: string;
    place: { id: string; agencyId: string; name: string; type: keyof typeof PLACE_TYPE_NAMES };
    now: Date;
  },
): Promise<string> {
  const { campaignId, place, now } = question;
  return ensureCode(tx, {
    campaignId,
    channel: 'poster',
    agencyId: place.agencyId,
    placeId: place.id,
    label: `Áp phích, ${PLACE_TYPE_NAMES[place.type][0]}: ${place.name}`.slice(0, 200),
    now,
  });
}

async function placesByIds(db: Database, ids: readonly string[]) {
  const rows = await listPlaceRows(db, { agencyIds: null, ids, limit: ids.length });
  return new Map(rows.map((row) => [row.id, row]));
}
