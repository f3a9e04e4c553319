import { createHash } from 'node:crypto';
import type { AppInstallBody } from '@phong-tuyen/contracts';
import type { Transaction } from '../../../platform/database/connect.ts';
import { localDay } from '../../organisation/index.ts';
import { findCode } from '../codes/find-code.ts';
import { doubtOf } from '../installing/app/doubt-of.ts';
import { noteToday } from '../installing/openings/day-mark.ts';
import { recordInstalls } from '../installs/record-installs.ts';
import { addVersion, findCommuneInstalls, insertDoubtfulInstall, isKnownInstall } from '../store/installing-app.ts';

/**
 * Counts what the phone app says of itself: once for its token however often it comes. An unknown commune or code is left
 * out, not refused: the install is there all the same. What cannot be believed is kept apart, and the caller is not told,
 * so that nobody learns how far they may go.
 *
 * @param given.address the caller's, used for today's mark only
 */
export async function recordAppInstall(
  tx: Transaction,
  install: AppInstallBody,
  given: { secret: Uint8Array; now: Date; address: string },
): Promise<void> {
  const tokenHash = createHash('sha256').update(install.installToken).digest();
  const onceKey = `app:${tokenHash.toString('base64url')}`;
  if (await isKnownInstall(tx, onceKey, tokenHash)) return;
  const day = localDay(given.now);
  const code = install.campaignCode === null ? null : await findCode(tx, install.campaignCode);
  const commune = install.communeCode === null ? null : await findCommuneInstalls(tx, install.communeCode, day);
  const fromAddress = await noteToday(tx, { ...given, parts: ['app-install', given.address] });
  const doubt = doubtOf(fromAddress, commune);
  const communeId = commune?.id ?? null;
  if (doubt !== null) {
    await insertDoubtfulInstall(tx, {
      tokenHash,
      doubt,
      communeId,
      codeId: code?.id ?? null,
      platform: install.platform,
      day,
    });
    return;
  }
  const added = await recordInstalls(tx, {
    source: 'app',
    campaignId: code?.campaignId ?? null,
    communeId,
    codeId: code?.id ?? null,
    count: 1,
    at: given.now,
    onceKey,
  });
  if (added === 1) await addVersion(tx, day, install);
}
