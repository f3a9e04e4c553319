import type { KioskFields } from '@phong-tuyen/contracts';
import { recordAudit } from '../../../platform/audit/record-audit.ts';
import type { CommandContext } from '../../../platform/database/command-context.ts';
import { notifyLive } from '../../../platform/events/live.ts';
import { assertDutyHours } from '../installing/kiosk/assert-duty-hours.ts';
import { getOwnKiosk } from '../installing/kiosk/get-own-kiosk.ts';
import { updateKiosk } from '../store/installing-kiosks.ts';

/**
 * Names, place, helper and hours of duty anew; whose it is and its code stay.
 *
 * @throws coverage.may-not-help, platform.not-found, coverage.kiosk-revoked, coverage.duty-hours-impossible
 */
export async function changeKiosk(context: CommandContext, id: string, fields: KioskFields): Promise<void> {
  const kiosk = await getOwnKiosk(context, id);
  assertDutyHours(fields);
  await updateKiosk(context.tx, id, fields, context.now);
  await notifyLive(context.tx, { topic: 'installing', ids: [id], agencyIds: [kiosk.agencyId] });
  await recordAudit(context, { act: 'coverage.kiosk-changed', subjectType: 'kiosk', subjectId: id });
}
