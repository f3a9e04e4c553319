import { randomUUID } from 'node:crypto';
import type { CoverageChannel } from '@phong-tuyen/contracts';
import { recordAudit } from '../../../platform/audit/record-audit.ts';
import type { CommandContext } from '../../../platform/database/command-context.ts';
import { ensureCode } from '../codes/ensure-code.ts';
import { assertMayHelp, assertOwnArea } from '../installing/assert-may-help.ts';
import { fail } from '../installing/errors.ts';
import { findGoal } from '../store/goals.ts';

/**
 * A code that no poster, screen or message asked for by itself: a newspaper's, a school's, a market day's.
 *
 * @returns the code
 * @throws coverage.may-not-help, platform.not-found for an agency outside the actor's, coverage.campaign-unknown
 */
export async function createCode(
  context: CommandContext,
  wanted: { campaignId: string; channel: CoverageChannel; agencyId: string; label: string },
): Promise<string> {
  const { tx, actor, now } = context;
  assertMayHelp(actor);
  await assertOwnArea(tx, actor, wanted.agencyId);
  if ((await findGoal(tx, wanted.campaignId)) === null) throw fail('campaign-unknown');
  const code = await ensureCode(tx, { ...wanted, placeId: randomUUID(), now });
  await recordAudit(context, {
    act: 'coverage.code-created',
    subjectType: 'install-code',
    subjectId: code,
    detail: { channel: wanted.channel, agencyId: wanted.agencyId },
  });
  return code;
}
