import type { HandOverResult } from '../store/hand-over-results.ts';
import { fallsBack } from './fall-back.ts';
import type { Lot } from './lot.ts';
import type { HandOver, MessageGateway } from './message-gateway.ts';

export interface Answered {
  readonly lot: Pick<Lot, 'id' | 'round'>;
  readonly phone: number;
  readonly segments: number;
  readonly answer: Exclude<HandOver, { kind: 'later' }>;
}

/** What a gateway's answer makes of a message: sent, failed, unknown, or planned again by SMS. */
export function toResult(
  gateway: Pick<MessageGateway, 'id' | 'channel' | 'price'>,
  { lot, phone, segments, answer }: Answered,
  at: Date,
): HandOverResult {
  const { campaignId, round, plan } = lot.round;
  const { channel } = gateway;
  const base = {
    lot: { id: lot.id, campaignId, round, channel, gatewayId: gateway.id },
    phone,
    carrierId: null,
    reason: null,
    code: null,
    segments: 0,
    price: 0,
    at,
  } as const;
  const cost = { segments, price: segments * gateway.price };
  if (answer.kind === 'accepted') return { ...base, ...cost, state: 'accepted', carrierId: answer.carrierId };
  if (answer.kind === 'unknown') return { ...base, ...cost, state: 'unknown', code: answer.code };
  const again = fallsBack(plan, { channel, reason: answer.reason });
  return { ...base, state: again ? 'planned' : 'failed', reason: answer.reason, code: answer.code };
}
