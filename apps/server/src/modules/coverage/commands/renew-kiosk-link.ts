import { recordAudit } from '../../../platform/audit/record-audit.ts';
import type { CommandContext } from '../../../platform/database/command-context.ts';
import { getOwnKiosk } from '../installing/kiosk/get-own-kiosk.ts';
import { kioskToken, tokenHash } from '../installing/kiosk/kiosk-token.ts';
import { setKioskLink } from '../store/installing-kiosks.ts';

/**
 * Another link for the same kiosk: for a phone that was lost, a link that went to the wrong group. The old one opens nothing.
 *
 * @throws coverage.may-not-help, platform.not-found, coverage.kiosk-revoked
 */
export async function renewKioskLink(context: CommandContext, id: string, secret: Uint8Array): Promise<void> {
  const kiosk = await getOwnKiosk(context, id);
  const number = kiosk.linkNumber + 1;
  await setKioskLink(context.tx, id, {
    number,
    tokenHash: tokenHash(kioskToken(secret, id, number)),
    now: context.now,
  });
  await recordAudit(context, {
    act: 'coverage.kiosk-link-renewed',
    subjectType: 'kiosk',
    subjectId: id,
    detail: { number },
  });
}
