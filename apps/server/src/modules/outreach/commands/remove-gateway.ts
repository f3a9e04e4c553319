import type { CommandContext } from '../../../platform/database/command-context.ts';
import { fail } from '../gateways/errors.ts';
import { announceGateway, loadGateway } from '../gateways/load-gateway.ts';
import { markGatewayRemoved } from '../store/gateways.ts';

/** Takes a line away. Its row stays: deliveries name it. @throws gateways.not-allowed, .stand-in-fixed */
export async function removeGateway(context: CommandContext, id: string): Promise<void> {
  const row = await loadGateway(context, id);
  if (row.isStandIn) throw fail('stand-in-fixed');
  await markGatewayRemoved(context.tx, id, context.now);
  await announceGateway(context, { name: 'removed', id, detail: { name: row.name } });
}
