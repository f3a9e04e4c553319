import { randomInt, randomUUID } from 'node:crypto';
import { parsePhone } from '@phong-tuyen/messaging';
import { recordAudit } from '../../../platform/audit/record-audit.ts';
import type { CommandContext } from '../../../platform/database/command-context.ts';
import { fail as platformFail } from '../../../platform/errors/errors.ts';
import type { HandOver, MessageGateway, OutgoingMessage } from '../delivery/message-gateway.ts';
import { fail } from '../gateways/errors.ts';
import { assertManagesGateways } from '../gateways/load-gateway.ts';
import { findGateway } from '../store/gateways.ts';

/**
 * Sends one message by a line to a phone of one's own, beside every campaign. Nothing is locked while the carrier is
 * waited for.
 *
 * @param open this server's open lines
 * @throws gateways.not-allowed, .bad-phone, .not-open
 */
export async function tryGateway(
  context: CommandContext,
  order: Pick<OutgoingMessage, 'phone' | 'text' | 'zalo'> & { id: string },
  open: readonly MessageGateway[],
): Promise<HandOver> {
  await assertManagesGateways(context);
  const row = await findGateway(context.tx, order.id);
  if (row === null) throw platformFail('not-found');
  const parsed = parsePhone(order.phone);
  if (!parsed.ok) throw fail('bad-phone');
  const gateway = open.find((each) => each.id === order.id);
  if (gateway === undefined) throw fail('not-open');
  const handOver = await gateway.submit({
    id: randomUUID(),
    reference: randomInt(65_536),
    phone: parsed.phone,
    text: order.text,
    zalo: order.zalo,
  });
  await recordAudit(context, {
    act: 'outreach.gateway-tried',
    subjectType: 'gateway',
    subjectId: order.id,
    detail: { answer: handOver.kind, code: handOver.kind === 'accepted' ? null : handOver.code },
  });
  return handOver;
}
