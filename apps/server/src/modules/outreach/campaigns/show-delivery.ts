import type { deliveryLine } from '@phong-tuyen/contracts';
import { hidePhone } from '@phong-tuyen/messaging';
import type { z } from 'zod';
import type { DeliveryRow } from '../store/deliveries.ts';
import { communeName } from './commune-name.ts';

/** One row as lists show it: the number half hidden, or not at all once it was erased. */
export function showDelivery(row: DeliveryRow): z.infer<typeof deliveryLine> {
  return {
    round: row.round,
    phone: row.phone < 0 ? '' : hidePhone(String(row.phone)),
    name: row.name,
    communeName: row.communeName === null ? null : communeName(row.communeName),
    channel: row.channel,
    network: row.network,
    state: row.state,
    reason: row.reason,
    code: row.code,
    handedAt: row.handedAt?.toISOString() ?? null,
    settledAt: row.settledAt?.toISOString() ?? null,
  };
}
