import type { ReplyState } from '@phong-tuyen/contracts';
import { recordAudit } from '../../../platform/audit/record-audit.ts';
import type { CommandContext } from '../../../platform/database/command-context.ts';
import { fail as platformFail } from '../../../platform/errors/errors.ts';
import { notifyLive } from '../../../platform/events/live.ts';
import { fail } from '../audiences/errors.ts';
import { lockReply, updateReply } from '../store/replies.ts';

/** Says what became of a reply: answered, handed on to somebody, or to be looked at again. @throws audiences.not-allowed */
export async function markReply(
  context: CommandContext,
  id: string,
  change: { state: ReplyState; note: string },
): Promise<void> {
  const { actor, tx, now } = context;
  const row = await lockReply(tx, id);
  if (row?.agencyId !== actor.agencyId) throw platformFail('not-found');
  if (!actor.abilities.has('outreach.answer-replies')) throw fail('not-allowed');
  if (row.state === change.state && row.note === change.note) return;
  await updateReply(tx, id, { ...change, personId: actor.personId, now });
  await notifyLive(tx, { topic: 'replies', ids: [id], agencyIds: [actor.agencyId] });
  await recordAudit(context, {
    act: 'outreach.reply-marked',
    subjectType: 'reply',
    subjectId: id,
    detail: { state: change.state },
  });
}
