import type { MessageChannel } from '@phong-tuyen/contracts';
import type { LotRow } from '../store/lots.ts';
import type { OutgoingMessage } from './message-gateway.ts';
import type { LiveRound } from './open-round.ts';

/** A message as it goes to the gateway, with the segments that will be paid. */
export interface OutgoingMail {
  readonly message: OutgoingMessage;
  readonly segments: number;
}

/** Writes a row's message with its own name, commune and link. */
export function toOutgoing(channel: MessageChannel, round: LiveRound, row: LotRow): OutgoingMail {
  const message = round.prepare(row.variant, {
    phone: String(row.phone),
    name: row.name,
    communeName: round.communeNameOf(row.communeId),
    link: round.linkOf(channel, row.communeId),
  });
  return {
    segments: channel === 'zalo' ? 1 : message.size.segments,
    message: {
      id: row.id,
      reference: row.reference,
      phone: String(row.phone),
      text: message.text,
      zalo: channel === 'zalo' ? message.zalo : null,
    },
  };
}
