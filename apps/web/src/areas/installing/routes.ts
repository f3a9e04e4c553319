import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { staffRoute } from '../../app/staff-route.tsx';
import { readCodesSearch, readKiosksSearch } from './installing-search.ts';

/** Help points with their tallies, one of them, and install codes. */
export const installingRoutes = [
  createRoute({
    getParentRoute: () => staffRoute,
    path: 'ho-tro-cai-dat',
    validateSearch: readKiosksSearch,
    component: lazyRouteComponent(() => import('./kiosks-page.tsx'), 'KiosksPage'),
  }),
  createRoute({
    getParentRoute: () => staffRoute,
    path: 'ho-tro-cai-dat/ma',
    validateSearch: readCodesSearch,
    component: lazyRouteComponent(() => import('./codes-page.tsx'), 'CodesPage'),
  }),
  createRoute({
    getParentRoute: () => staffRoute,
    path: 'ho-tro-cai-dat/$kioskId',
    component: lazyRouteComponent(() => import('./kiosk-page.tsx'), 'KioskDetailPage'),
  }),
] as const;
