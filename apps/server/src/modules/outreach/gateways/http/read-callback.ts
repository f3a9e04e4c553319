import { createHmac, timingSafeEqual } from 'node:crypto';
import type { DeliveryReceipt, FailureReason } from '../../delivery/message-gateway.ts';
import { requestMark } from './http-adapter.ts';

/** The agent signs nothing: its callback proves itself by a token in the address, made of the gateway's own secret. */
export const callbackToken = (gatewayId: string, secretKey: string): string =>
  createHmac('sha256', secretKey).update(`callback ${gatewayId}`).digest('base64url');

export function isCallbackToken(given: string, gatewayId: string, secretKey: string): boolean {
  const expected = Buffer.from(callbackToken(gatewayId, secretKey));
  const bytes = Buffer.from(given);
  return bytes.length === expected.length && timingSafeEqual(bytes, expected);
}

const FAILED: FailureReason = 'unreachable';

/**
 * Receipts of a callback: `SMSID`, `SendStatus` (5 is the end), `SendSuccess`, `SendFailed`, `telcoid`, `phonenumber`,
 * `RequestId`. Under its own id, and under ours when it brings it.
 */
export function readCallback(
  query: Readonly<Record<string, string | undefined>>,
  now: Date,
): Omit<DeliveryReceipt, 'gatewayId'>[] {
  const smsId = query['SMSID'];
  const requestId = query['RequestId'];
  const ids = [smsId, requestId === undefined || requestId === '' ? undefined : requestMark(requestId)].filter(
    (id): id is string => id !== undefined && id !== '' && id.length <= 100,
  );
  const isEnd = query['SendStatus'] === '5';
  const isGood = Number(query['SendSuccess'] ?? 0) > 0;
  const phone = query['phonenumber']?.replace(/\D/g, '').replace(/^0/, '84') ?? '';
  const state = !isEnd ? 'underway' : isGood ? 'delivered' : 'failed';
  return ids.map((carrierId) => ({
    carrierId,
    reference: null,
    phone: /^84\d{9}$/.test(phone) ? phone : null,
    state,
    code: `${query['SendStatus'] ?? '?'}:${(query['telcoid'] ?? '').slice(0, 20)}`,
    reason: state === 'failed' ? FAILED : null,
    at: now,
  }));
}
