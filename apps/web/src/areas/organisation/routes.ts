import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { staffRoute } from '../../app/staff-route.tsx';
import { readAgencySearch } from './agency-search.ts';

/** Agencies, one agency with its people, and agencies and people from Excel. */
export const organisationRoutes = [
  createRoute({
    getParentRoute: () => staffRoute,
    path: 'co-quan',
    validateSearch: readAgencySearch,
    component: lazyRouteComponent(() => import('./agencies-page.tsx'), 'AgenciesPage'),
  }),
  createRoute({
    getParentRoute: () => staffRoute,
    path: 'co-quan/nhap',
    component: lazyRouteComponent(() => import('./import-page.tsx'), 'ImportPage'),
  }),
  createRoute({
    getParentRoute: () => staffRoute,
    path: 'co-quan/$agencyId',
    component: lazyRouteComponent(() => import('./agency-page.tsx'), 'AgencyPage'),
  }),
] as const;
