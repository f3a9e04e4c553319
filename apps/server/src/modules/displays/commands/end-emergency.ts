import { recordAudit } from '../../../platform/audit/record-audit.ts';
import type { CommandContext } from '../../../platform/database/command-context.ts';
import { fail as platformFail } from '../../../platform/errors/errors.ts';
import { notifyLive } from '../../../platform/events/live.ts';
import { assertAbility } from '../area.ts';
import { fail } from '../errors.ts';
import { endEmergencyRow, lockEmergency } from '../store/emergencies.ts';

/** Gives the screens back to their playlists before the time. @throws displays.state-forbids when it is over */
export async function endEmergency(context: CommandContext, id: string): Promise<void> {
  const { tx, actor, now } = context;
  const row = await lockEmergency(tx, id);
  if (row === null || row.agencyId !== actor.agencyId) throw platformFail('not-found');
  assertAbility(actor, 'displays.emergency');
  if (row.endedAt !== null || row.endsAt <= now) throw fail('state-forbids', { values: { state: 'đã kết thúc' } });
  await endEmergencyRow(tx, id, { personId: actor.personId, now });
  await notifyLive(tx, { topic: 'screens', ids: [id], agencyIds: null });
  await recordAudit(context, { act: 'displays.emergency-ended', subjectType: 'emergency', subjectId: id });
}
