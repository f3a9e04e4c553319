import type { BuiltModule } from '../../../platform/module.ts';
import { createCallbackRoutes } from '../routes/gateway-callbacks.ts';
import { createGatewayRoutes } from '../routes/gateways.ts';
import type { LivePool } from './gateway-pool.ts';
import { gatewaysCheck, zaloConsentCheck } from './gateways-check.ts';
import { type GatewayPoolDeps, openGatewayPool } from './open-gateway-pool.ts';
import { ZALO } from './zalo/zalo-api.ts';

/** Lines to carriers and Zalo with their screens and checks. Whoever sends starts and stops the pool. */
export function createGateways(
  deps: GatewayPoolDeps & { readonly baseUrl: string },
): { readonly pool: LivePool } & Required<Pick<BuiltModule, 'routes' | 'healthChecks'>> {
  const pool = openGatewayPool(deps);
  const { secret } = deps;
  return {
    pool,
    routes: [
      ...createGatewayRoutes({ ...deps, pool, addresses: deps.zalo ?? ZALO }),
      ...createCallbackRoutes({ secret, pool }),
    ],
    healthChecks: [gatewaysCheck(deps), zaloConsentCheck(deps)],
  };
}
