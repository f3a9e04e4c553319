import type { GatewayInput } from '@phong-tuyen/contracts';
import type { CommandContext } from '../../../platform/database/command-context.ts';
import { fail } from '../gateways/errors.ts';
import { announceGateway, loadGateway } from '../gateways/load-gateway.ts';
import { mergeSecrets } from '../gateways/merge-secrets.ts';
import { openSecrets, sealSecrets } from '../gateways/secrets.ts';
import { type GatewayRow, updateGateway } from '../store/gateways.ts';

/**
 * Changes a line; servers close the old one when what is open on it has its answer, and open the new one.
 *
 * @throws gateways.not-allowed, .version-behind, .kind-fixed, .stand-in-fixed, .secret-missing
 */
export async function changeGateway(
  context: CommandContext,
  change: { id: string; version: number; gateway: GatewayInput },
  secret: Uint8Array,
): Promise<void> {
  const { id, version, gateway } = change;
  const row = await loadGateway(context, id);
  if (row.isStandIn) throw fail('stand-in-fixed');
  if (row.version !== version) throw fail('version-behind');
  if (row.kind !== gateway.kind) throw fail('kind-fixed');
  const sealed = sealSecrets(mergeSecrets(gateway, keptSecrets(row, secret)), id, secret);
  await updateGateway(context.tx, id, { ...gateway, sealed }, context.now);
  const typed = Object.entries(gateway.secrets).flatMap(([name, value]) => (value === null ? [] : [name]));
  await announceGateway(context, { name: 'changed', id, detail: { enabled: gateway.enabled, secretsTyped: typed } });
}

/** Secrets that cannot be opened any more (another installation's) are to be typed again. */
function keptSecrets(row: GatewayRow, secret: Uint8Array): Readonly<Record<string, string>> {
  try {
    return openSecrets(row.sealed, row.id, secret);
  } catch {
    return {};
  }
}
