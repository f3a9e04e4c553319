import { randomUUID } from 'node:crypto';
import type { GatewayInput } from '@phong-tuyen/contracts';
import type { CommandContext } from '../../../platform/database/command-context.ts';
import { announceGateway, assertManagesGateways } from '../gateways/load-gateway.ts';
import { mergeSecrets } from '../gateways/merge-secrets.ts';
import { sealSecrets } from '../gateways/secrets.ts';
import { insertGateway } from '../store/gateways.ts';

/**
 * Sets up a line to a carrier, an agent or Zalo; servers open it at once when it is enabled.
 *
 * @param secret 32 bytes that close its secrets
 * @returns its id
 * @throws gateways.not-allowed, gateways.secret-missing
 */
export async function addGateway(
  context: CommandContext,
  input: GatewayInput,
  secret: Uint8Array,
): Promise<{ id: string }> {
  await assertManagesGateways(context);
  const id = randomUUID();
  const sealed = sealSecrets(mergeSecrets(input, {}), id, secret);
  await insertGateway(context.tx, id, { ...input, sealed }, context.now);
  await announceGateway(context, { name: 'added', id, detail: { kind: input.kind, name: input.name } });
  return { id };
}
