import type { CampaignPlan } from '@phong-tuyen/contracts';
import type { FailureReason } from './message-gateway.ts';

/**
 * Failures of Zalo after which the same person is reached by SMS. Not those that say the person does not want it
 * (`opted-out`, `blocked`): another channel must not go around that.
 */
export const FALL_BACK_REASONS: readonly FailureReason[] = [
  'no-account',
  'unreachable',
  'expired',
  'template',
  'money',
  'quota',
];

/** True when what Zalo did not take goes out by SMS. */
export function fallsBack(
  plan: Pick<CampaignPlan, 'channels'>,
  failure: { channel: 'sms' | 'zalo'; reason: FailureReason },
): boolean {
  return failure.channel === 'zalo' && plan.channels.includes('sms') && FALL_BACK_REASONS.includes(failure.reason);
}
