import type { ShareBody } from '@phong-tuyen/contracts';
import { recordAudit } from '../../../platform/audit/record-audit.ts';
import type { CommandContext } from '../../../platform/database/command-context.ts';
import { notifyLive } from '../../../platform/events/live.ts';
import { listAreas, localDay } from '../../organisation/index.ts';
import { fail } from '../errors.ts';
import { placeToChange } from '../shares/place-scope.ts';
import { upsertShares } from '../store/shares.ts';

/**
 * Says how many of a place's residents have a smartphone, with where the figure is from. Places below without a figure of their
 * own take it over.
 *
 * @throws platform.not-found, coverage.not-allowed, coverage.not-a-place, coverage.share-of-future
 */
export async function setShare(context: CommandContext, agencyId: string, share: ShareBody): Promise<void> {
  const { tx, actor, now } = context;
  const areas = new Map((await listAreas(tx)).map((area) => [area.id, area]));
  placeToChange(actor, agencyId, areas);
  if (share.asOf > localDay(now)) throw fail('share-of-future');
  await upsertShares(tx, [{ agencyId, ...share }], { personId: actor.personId, now });
  await notifyLive(tx, { topic: 'coverage', ids: [], agencyIds: null });
  await recordAudit(context, { act: 'coverage.share-set', subjectType: 'agency', subjectId: agencyId, detail: share });
}
