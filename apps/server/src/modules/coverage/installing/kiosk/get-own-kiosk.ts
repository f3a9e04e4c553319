import type { CommandContext } from '../../../../platform/database/command-context.ts';
import { fail as platformFail } from '../../../../platform/errors/errors.ts';
import { type KioskRow, lockKiosk } from '../../store/installing-kiosks.ts';
import { assertMayHelp, assertOwnArea } from '../assert-may-help.ts';
import { fail } from '../errors.ts';

/**
 * The kiosk that somebody is about to change, locked.
 *
 * @throws coverage.may-not-help, platform.not-found, coverage.kiosk-revoked
 */
export async function getOwnKiosk({ tx, actor }: CommandContext, id: string): Promise<KioskRow> {
  assertMayHelp(actor);
  const kiosk = await lockKiosk(tx, id);
  if (kiosk === null) throw platformFail('not-found');
  await assertOwnArea(tx, actor, kiosk.agencyId);
  if (kiosk.revokedAt !== null) throw fail('kiosk-revoked');
  return kiosk;
}
