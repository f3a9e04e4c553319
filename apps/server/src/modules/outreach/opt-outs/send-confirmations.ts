import { randomInt, randomUUID } from 'node:crypto';
import { networkOf, plainSms } from '@phong-tuyen/messaging';
import type { Clock } from '../../../platform/clock/clock.ts';
import type { Database } from '../../../platform/database/connect.ts';
import type { MessageGateway } from '../delivery/message-gateway.ts';
import { settleConfirmation, takeConfirmations } from '../store/confirmations.ts';
import { OPT_OUT_TEXTS } from './texts.ts';

export interface ConfirmationParts {
  readonly db: Database;
  readonly clock: Clock;
  readonly gateways: () => readonly MessageGateway[];
}

const BATCH = 20;

/**
 * Sends the one confirmation to each number that has refused by reply, by the first SMS line that serves it. A number is taken
 * before it is written to, so that a crash can lose a confirmation but never send two.
 *
 * @returns how many were handed over or refused
 */
export async function sendConfirmations({ db, clock, gateways }: ConfirmationParts): Promise<number> {
  const lines = gateways().filter((gateway) => gateway.channel === 'sms' && gateway.isUp());
  if (lines.length === 0) return 0;
  const taken = await db.transaction().execute((tx) => takeConfirmations(tx, { now: clock.now(), limit: BATCH }));
  let settled = 0;
  for (const { id, phone } of taken) {
    const line =
      lines.find(({ networks }) => networks.length === 0 || networks.includes(networkOf(phone.slice(2)))) ?? lines[0];
    const text = plainSms(OPT_OUT_TEXTS.confirmation[0]);
    const message = { id: randomUUID(), reference: randomInt(65_536), phone, text, zalo: null };
    const handOver = (await line?.submit(message)) ?? { kind: 'later' };
    await db.transaction().execute((tx) => settleConfirmation(tx, id, handOver.kind));
    if (handOver.kind !== 'later') settled++;
  }
  return settled;
}

/** Sends all confirmations that wait, until none can be sent or `isOver`. */
export async function drainConfirmations(parts: ConfirmationParts, isOver: () => boolean): Promise<void> {
  while (!isOver() && (await sendConfirmations(parts)) > 0) {
    // the condition does the work
  }
}
