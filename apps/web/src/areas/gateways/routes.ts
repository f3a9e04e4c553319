import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { staffRoute } from '../../app/staff-route.tsx';
import { readKind, readZaloReturn } from './gateway-search.ts';

/** Lines to carriers and Zalo: all, one, a new one, and the way back from Zalo's consent. */
export const gatewaysRoutes = [
  createRoute({
    getParentRoute: () => staffRoute,
    path: 'duong-gui',
    component: lazyRouteComponent(() => import('./gateways-page.tsx'), 'GatewaysPage'),
  }),
  createRoute({
    getParentRoute: () => staffRoute,
    path: 'duong-gui/them',
    validateSearch: readKind,
    component: lazyRouteComponent(() => import('./add-gateway-page.tsx'), 'AddGatewayPage'),
  }),
  createRoute({
    getParentRoute: () => staffRoute,
    path: 'duong-gui/zalo',
    validateSearch: readZaloReturn,
    component: lazyRouteComponent(() => import('./zalo-return-page.tsx'), 'ZaloReturnPage'),
  }),
  createRoute({
    getParentRoute: () => staffRoute,
    path: 'duong-gui/$gatewayId',
    component: lazyRouteComponent(() => import('./gateway-page.tsx'), 'GatewayPage'),
  }),
] as const;
