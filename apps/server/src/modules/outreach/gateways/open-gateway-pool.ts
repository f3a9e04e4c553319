import type { SmppConfig } from '@phong-tuyen/contracts';
import type { Clock } from '../../../platform/clock/clock.ts';
import type { Database } from '../../../platform/database/connect.ts';
import type { LiveBus } from '../../../platform/events/live.ts';
import type { Logger } from '../../../platform/logs/logger.ts';
import type { GatewayRow } from '../store/gateways.ts';
import type { AdapterListeners, GatewayAdapter } from './adapter.ts';
import { LivePool } from './gateway-pool.ts';
import { openSecrets } from './secrets.ts';
import { SmppAdapter } from './smpp/smpp-adapter.ts';

export interface GatewayPoolDeps {
  readonly db: Database;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly bus: Pick<LiveBus, 'onUpdate' | 'onReturn'>;
  /** 32 bytes that open the gateways' secrets. */
  readonly secret: Uint8Array;
}

/** All gateways of the installation. Nothing connects before `start`. */
export function openGatewayPool(deps: GatewayPoolDeps): LivePool {
  return new LivePool({ ...deps, openAdapter: (row, listeners) => openAdapter(deps, row, listeners) });
}

function openAdapter(deps: GatewayPoolDeps, row: GatewayRow, listeners: AdapterListeners): GatewayAdapter {
  const secrets = openSecrets(row.sealed, row.id, deps.secret);
  const common = { ...listeners, window: row.window, now: () => deps.clock.now() };
  switch (row.kind) {
    case 'smpp':
      return new SmppAdapter(row.config as SmppConfig, { ...common, password: secrets['password'] ?? '' });
    default:
      throw new Error(`gateways of kind ${row.kind} cannot be opened`);
  }
}
