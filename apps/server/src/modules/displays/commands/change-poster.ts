import { recordAudit } from '../../../platform/audit/record-audit.ts';
import type { CommandContext } from '../../../platform/database/command-context.ts';
import { fail as platformFail } from '../../../platform/errors/errors.ts';
import { notifyLive } from '../../../platform/events/live.ts';
import { assertAbility } from '../area.ts';
import { fail } from '../errors.ts';
import { lockPoster, type PosterWords, updatePoster } from '../store/posters.ts';

/** Other words for prints to come; what hangs already stays as it was printed. @throws displays.state-forbids when retired */
export async function changePoster(context: CommandContext, id: string, poster: PosterWords): Promise<void> {
  const { tx, actor, now } = context;
  assertAbility(actor, 'displays.design');
  const row = await lockPoster(tx, id);
  if (row === null || row.agencyId !== actor.agencyId) throw platformFail('not-found');
  if (row.retiredAt !== null) throw fail('state-forbids', { values: { state: 'đã thôi dùng' } });
  await updatePoster(tx, id, { ...poster, now });
  await notifyLive(tx, { topic: 'posters', ids: [id], agencyIds: [actor.agencyId] });
  await recordAudit(context, { act: 'displays.poster-changed', subjectType: 'poster', subjectId: id });
}
