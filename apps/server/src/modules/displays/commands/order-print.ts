import type { PlaceType, PosterFormat, PrintSheet } from '@phong-tuyen/contracts';
import { facesPerSheet } from '@phong-tuyen/posters';
import { recordAudit } from '../../../platform/audit/record-audit.ts';
import type { CommandContext } from '../../../platform/database/command-context.ts';
import { notifyLive } from '../../../platform/events/live.ts';
import { areaOf, assertAbility } from '../area.ts';
import { getUsableCampaign } from '../campaigns.ts';
import { fail } from '../errors.ts';
import { getPosterInUse } from '../posters/poster-in-use.ts';
import { listPlaceRows } from '../store/places.ts';
import { insertPrint } from '../store/prints.ts';

const MOST_PLACES = 2_000;

export interface PrintOrder {
  readonly posterId: string;
  readonly format: PosterFormat;
  readonly sheet: PrintSheet;
  readonly placeIds: readonly string[];
  readonly type: PlaceType | null;
}

/**
 * Asks for a PDF with a page for each place; it is made beside requests.
 *
 * @returns its id
 * @throws displays.does-not-fit, .no-places, .campaign-over; platform.not-found for a poster of others
 */
export async function orderPrint(context: CommandContext, order: PrintOrder): Promise<string> {
  const { tx, actor, now } = context;
  assertAbility(actor, 'displays.design');
  const poster = await getPosterInUse(tx, actor, order.posterId);
  await getUsableCampaign(context, poster.campaignId);
  const { sheet } = order;
  if (sheet !== 'trimmed' && sheet !== 'crop-marks' && facesPerSheet(order.format, sheet) === 0)
    throw fail('does-not-fit', { values: { format: order.format.toUpperCase(), sheet: sheet.toUpperCase() } });
  const placeIds = await choosePlaces(context, order);
  const id = await insertPrint(tx, { ...order, placeIds, agencyId: actor.agencyId, personId: actor.personId, now });
  await notifyLive(tx, { topic: 'prints', ids: ['new', id], agencyIds: [actor.agencyId] });
  await recordAudit(context, {
    act: 'displays.print-ordered',
    subjectType: 'print',
    subjectId: id,
    detail: { posterId: poster.id, format: order.format, pages: placeIds.length },
  });
  return id;
}

async function choosePlaces({ tx, actor }: CommandContext, order: PrintOrder): Promise<string[]> {
  if (order.type === null && order.placeIds.length === 0) return [];
  const rows = await listPlaceRows(tx, {
    agencyIds: [...(await areaOf(tx, actor.agencyId))],
    ...(order.type === null ? { ids: order.placeIds } : { types: [order.type] }),
    limit: MOST_PLACES,
  });
  if (rows.length === 0) throw fail('no-places');
  // Bundled for the post: by agency, then by name.
  return rows
    .sort((a, b) => a.agencyName.localeCompare(b.agencyName, 'vi') || a.name.localeCompare(b.name, 'vi'))
    .map((row) => row.id);
}
