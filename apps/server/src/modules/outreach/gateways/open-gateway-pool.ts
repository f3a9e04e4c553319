import type { HttpConfig, SmppConfig, ZaloConfig } from '@phong-tuyen/contracts';
import type { Clock } from '../../../platform/clock/clock.ts';
import type { Database } from '../../../platform/database/connect.ts';
import type { LiveBus } from '../../../platform/events/live.ts';
import type { Logger } from '../../../platform/logs/logger.ts';
import type { GatewayRow } from '../store/gateways.ts';
import type { AdapterListeners, GatewayAdapter } from './adapter.ts';
import { LivePool } from './gateway-pool.ts';
import { HttpAdapter } from './http/http-adapter.ts';
import { callbackToken } from './http/read-callback.ts';
import { openSecrets } from './secrets.ts';
import { SmppAdapter } from './smpp/smpp-adapter.ts';
import { ensureStandInGateway, StandIn } from './stand-in/stand-in.ts';
import { ZaloAdapter } from './zalo/zalo-adapter.ts';
import { ZALO, type ZaloAddresses } from './zalo/zalo-api.ts';

export interface GatewayPoolDeps {
  readonly db: Database;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly bus: Pick<LiveBus, 'onUpdate' | 'onReturn'>;
  /** 32 bytes that open the gateways' secrets. */
  readonly secret: Uint8Array;
  /** Address people type, without a slash at its end: carriers call back to it. */
  readonly baseUrl?: string;
  /** Starts a message centre that reaches nobody, and a gateway to it. */
  readonly hasStandIn?: boolean;
  readonly zalo?: ZaloAddresses;
}

/** All gateways of the installation. Nothing connects before `start`. */
export function openGatewayPool(deps: GatewayPoolDeps): LivePool {
  const { db, secret, clock } = deps;
  return new LivePool({
    ...deps,
    openAdapter: (row, listeners, standIn) => openAdapter(deps, { row, listeners, standIn }),
    startStandIn:
      deps.hasStandIn === true
        ? async () => {
            await ensureStandInGateway(db, { secret, now: clock.now() });
            return StandIn.start();
          }
        : null,
  });
}

export const callbackUrl = (baseUrl: string, row: Pick<GatewayRow, 'id' | 'kind'>, secretKey: string): string | null =>
  row.kind === 'http'
    ? `${baseUrl}/api/gateways/${row.id}/receipts/${callbackToken(row.id, secretKey)}`
    : row.kind === 'zalo'
      ? `${baseUrl}/api/gateways/${row.id}/zalo-events`
      : null;

function openAdapter(
  deps: GatewayPoolDeps,
  parts: { row: GatewayRow; listeners: AdapterListeners; standIn: StandIn | null },
): GatewayAdapter {
  const { row, listeners, standIn } = parts;
  const secrets = openSecrets(row.sealed, row.id, deps.secret);
  const now = () => deps.clock.now();
  switch (row.kind) {
    case 'smpp': {
      const config = row.config as SmppConfig;
      if (row.isStandIn && standIn === null) throw new Error('the stand-in is switched off');
      return new SmppAdapter(standIn !== null && row.isStandIn ? { ...config, port: standIn.port } : config, {
        ...listeners,
        window: row.window,
        now,
        password: secrets['password'] ?? '',
      });
    }
    case 'http': {
      const secretKey = secrets['secretKey'] ?? '';
      return new HttpAdapter(row.config as HttpConfig, {
        apiKey: secrets['apiKey'] ?? '',
        secretKey,
        callbackUrl: callbackUrl(deps.baseUrl ?? '', row, secretKey) ?? '',
        now,
      });
    }
    case 'zalo': {
      const config = row.config as ZaloConfig;
      return new ZaloAdapter(
        config,
        { db: deps.db, clock: deps.clock, secret: deps.secret, addresses: deps.zalo ?? ZALO },
        { gatewayId: row.id, appId: config.appId, appSecret: secrets['appSecret'] ?? '' },
      );
    }
  }
}
