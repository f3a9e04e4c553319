import { randomUUID } from 'node:crypto';
import type { KioskFields } from '@phong-tuyen/contracts';
import { recordAudit } from '../../../platform/audit/record-audit.ts';
import type { CommandContext } from '../../../platform/database/command-context.ts';
import { notifyLive } from '../../../platform/events/live.ts';
import { ensureCode } from '../codes/ensure-code.ts';
import { findCode } from '../codes/find-code.ts';
import { assertMayHelp, assertOwnArea } from '../installing/assert-may-help.ts';
import { fail } from '../installing/errors.ts';
import { assertDutyHours } from '../installing/kiosk/assert-duty-hours.ts';
import { kioskToken, tokenHash } from '../installing/kiosk/kiosk-token.ts';
import { findGoal } from '../store/goals.ts';
import { insertKiosk } from '../store/installing-kiosks.ts';

/**
 * Sets up a kiosk or helper with an install code of its own.
 *
 * @returns its id
 * @throws coverage.may-not-help, platform.not-found for an agency outside the actor's, coverage.campaign-unknown,
 *   coverage.duty-hours-impossible
 */
export async function createKiosk(
  context: CommandContext,
  wanted: KioskFields & { agencyId: string; campaignId: string },
  secret: Uint8Array,
): Promise<string> {
  const { tx, actor, now } = context;
  assertMayHelp(actor);
  await assertOwnArea(tx, actor, wanted.agencyId);
  assertDutyHours(wanted);
  if ((await findGoal(tx, wanted.campaignId)) === null) throw fail('campaign-unknown');
  const id = randomUUID();
  const { agencyId, campaignId } = wanted;
  const label = [wanted.name, wanted.place]
    .filter((part) => part !== '')
    .join(', ')
    .slice(0, 200);
  const code = await findCode(
    tx,
    await ensureCode(tx, { campaignId, channel: 'helper', agencyId, placeId: id, label, now }),
  );
  if (code === null) throw new Error('a code that was just made is not found');
  await insertKiosk(tx, {
    ...wanted,
    id,
    communeId: code.communeId,
    codeId: code.id,
    tokenHash: tokenHash(kioskToken(secret, id, 1)),
    createdBy: actor.personId,
    now,
  });
  await notifyLive(tx, { topic: 'installing', ids: [id], agencyIds: [agencyId] });
  await recordAudit(context, {
    act: 'coverage.kiosk-created',
    subjectType: 'kiosk',
    subjectId: id,
    detail: { agencyId },
  });
  return id;
}
