import type { ZaloConfig } from '@phong-tuyen/contracts';
import type { Clock } from '../../../platform/clock/clock.ts';
import type { CommandContext } from '../../../platform/database/command-context.ts';
import type { Database } from '../../../platform/database/connect.ts';
import { fail as platformFail } from '../../../platform/errors/errors.ts';
import { fail } from '../gateways/errors.ts';
import { announceGateway, assertManagesGateways } from '../gateways/load-gateway.ts';
import { openSecrets } from '../gateways/secrets.ts';
import { readTemplates } from '../gateways/zalo/templates.ts';
import { NoTokenError, refreshTokens } from '../gateways/zalo/token-keeper.ts';
import type { ZaloAddresses } from '../gateways/zalo/zalo-api.ts';
import { findGateway } from '../store/gateways.ts';
import { replaceTemplates } from '../store/zalo.ts';

/**
 * Reads the OA's templates from Zalo as they are now: all or none.
 *
 * @returns how many there are
 * @throws gateways.not-allowed, .not-connected, .templates-unread
 */
export async function syncZaloTemplates(
  context: CommandContext,
  id: string,
  parts: { db: Database; clock: Clock; secret: Uint8Array; addresses: ZaloAddresses },
): Promise<{ count: number }> {
  await assertManagesGateways(context);
  const row = await findGateway(context.tx, id);
  if (row === null || row.kind !== 'zalo') throw platformFail('not-found');
  const appSecret = openSecrets(row.sealed, row.id, parts.secret)['appSecret'] ?? '';
  const app = { gatewayId: id, appId: (row.config as ZaloConfig).appId, appSecret };
  const token = await refreshTokens(parts, app).catch((error: unknown) => {
    if (error instanceof NoTokenError) throw fail('not-connected', { cause: error });
    throw error;
  });
  const read = await readTemplates(parts.addresses, token.access);
  if (!read.ok) throw fail('templates-unread', { values: { code: read.code } });
  await replaceTemplates(context.tx, id, read.templates, context.now);
  await announceGateway(context, { name: 'templates-read', id, detail: { count: read.templates.length } });
  return { count: read.templates.length };
}
