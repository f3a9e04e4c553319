import { createHash, timingSafeEqual } from 'node:crypto';
import type { ZaloConfig } from '@phong-tuyen/contracts';
import type { DeliveryReceipt } from '../../delivery/message-gateway.ts';
import { readTrackingId } from './tracking-id.ts';
import { numberOf, recordOf, textOf } from './zalo-api.ts';

/**
 * True when `X-ZEvent-Signature: mac=…` is SHA-256 of the id, the body as it came, its timestamp and the OA's secret. Zalo's
 * pages differ on which id stands first; the gateway's setting says.
 */
export function isSignedByZalo(
  event: { signature: string | undefined; rawBody: string; timestamp: string },
  config: Pick<ZaloConfig, 'appId' | 'oaId' | 'signedWith'>,
  oaSecret: string,
): boolean {
  const given = /^(?:mac=)?([0-9a-f]{64})$/i.exec(event.signature?.trim() ?? '')?.[1];
  if (given === undefined || oaSecret === '') return false;
  const expected = createHash('sha256')
    .update(`${config[config.signedWith]}${event.rawBody}${event.timestamp}${oaSecret}`)
    .digest();
  return timingSafeEqual(expected, Buffer.from(given, 'hex'));
}

/** What an event says of a message of ours; the key is the same for its repeats. */
export interface ZaloEvent {
  readonly key: string;
  readonly receipt: Omit<DeliveryReceipt, 'gatewayId'> | null;
}

/** Reads an event of Zalo's webhook. Events that are not about our messages have no receipt. */
export function readZaloEvent(body: Readonly<Record<string, unknown>>, now: Date): ZaloEvent {
  const name = textOf(body['event_name']) ?? '?';
  const message = recordOf(body['message']);
  const carrierId = textOf(message['msg_id']);
  const tracking = textOf(message['tracking_id']) ?? textOf(body['tracking_id']);
  const ours = tracking === null ? null : readTrackingId(tracking);
  const timestamp = textOf(body['timestamp']) ?? '';
  const key = `${name}/${carrierId ?? tracking ?? ''}/${timestamp}`.replaceAll('\0', '').slice(0, 200);
  // Seen without received: the phone showed it, so it has arrived.
  const isArrival = name === 'user_received_message' || name === 'user_seen_message';
  if (!isArrival || (carrierId === null && ours === null)) return { key, receipt: null };
  return {
    key,
    receipt: {
      carrierId,
      reference: ours?.reference ?? null,
      phone: ours?.phone ?? null,
      state: 'delivered',
      code: name === 'user_seen_message' ? 'SEEN' : 'RECEIVED',
      reason: null,
      at: timeOf(textOf(message['delivery_time']) ?? timestamp, now),
    },
  };
}

function timeOf(text: string, now: Date): Date {
  const ms = numberOf(text);
  const isNear = ms !== null && Math.abs(ms - now.getTime()) < 7 * 86_400_000;
  return isNear ? new Date(ms) : now;
}
