import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { staffRoute } from '../../app/staff-route.tsx';
import { readCampaignSearch, readCoverageSearch, readReportingSearch } from './coverage-search.ts';

/** Screens of coverage: the board, agencies' reports, figures of places, weekly reports. */
export const coverageRoutes = [
  createRoute({
    getParentRoute: () => staffRoute,
    path: 'do-phu',
    validateSearch: readCoverageSearch,
    component: lazyRouteComponent(() => import('./coverage-page.tsx'), 'CoveragePage'),
  }),
  createRoute({
    getParentRoute: () => staffRoute,
    path: 'do-phu/bao-cao',
    validateSearch: readReportingSearch,
    component: lazyRouteComponent(() => import('./reports-page.tsx'), 'ReportsPage'),
  }),
  createRoute({
    getParentRoute: () => staffRoute,
    path: 'do-phu/bao-cao-tuan',
    validateSearch: readCampaignSearch,
    component: lazyRouteComponent(() => import('./weekly-page.tsx'), 'WeeklyPage'),
  }),
  createRoute({
    getParentRoute: () => staffRoute,
    path: 'do-phu/so-lieu-xa',
    component: lazyRouteComponent(() => import('./shares-page.tsx'), 'SharesPage'),
  }),
] as const;
