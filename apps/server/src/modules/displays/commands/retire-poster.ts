import { recordAudit } from '../../../platform/audit/record-audit.ts';
import type { CommandContext } from '../../../platform/database/command-context.ts';
import { fail as platformFail } from '../../../platform/errors/errors.ts';
import { notifyLive } from '../../../platform/events/live.ts';
import { assertAbility } from '../area.ts';
import { fail } from '../errors.ts';
import { lockPoster, retirePosterRow } from '../store/posters.ts';

/** Takes a poster out of use; what hangs stays on its checklist. @throws displays.state-forbids when it was before */
export async function retirePoster(context: CommandContext, id: string): Promise<void> {
  const { tx, actor, now } = context;
  assertAbility(actor, 'displays.design');
  const row = await lockPoster(tx, id);
  if (row === null || row.agencyId !== actor.agencyId) throw platformFail('not-found');
  if (row.retiredAt !== null) throw fail('state-forbids', { values: { state: 'đã thôi dùng' } });
  await retirePosterRow(tx, id, now);
  await notifyLive(tx, { topic: 'posters', ids: [id], agencyIds: [actor.agencyId] });
  await recordAudit(context, { act: 'displays.poster-retired', subjectType: 'poster', subjectId: id });
}
