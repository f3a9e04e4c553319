import { recordAudit } from '../../../platform/audit/record-audit.ts';
import type { CommandContext } from '../../../platform/database/command-context.ts';
import { notifyLive } from '../../../platform/events/live.ts';
import { getOwnKiosk } from '../installing/kiosk/get-own-kiosk.ts';
import { setKioskRevoked } from '../store/installing-kiosks.ts';

/**
 * Ends a kiosk: its link opens nothing from now on, what it counted stays counted.
 *
 * @throws coverage.may-not-help, platform.not-found, coverage.kiosk-revoked
 */
export async function revokeKiosk(context: CommandContext, id: string, reason: string): Promise<void> {
  const kiosk = await getOwnKiosk(context, id);
  await setKioskRevoked(context.tx, id, reason, context.now);
  await notifyLive(context.tx, { topic: 'installing', ids: [id], agencyIds: [kiosk.agencyId] });
  await recordAudit(context, {
    act: 'coverage.kiosk-revoked',
    subjectType: 'kiosk',
    subjectId: id,
    detail: { reason },
  });
}
