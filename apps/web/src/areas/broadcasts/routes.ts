import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { staffRoute } from '../../app/staff-route.tsx';
import { readBulletinsSearch, readScheduleSearch, readStationsSearch, readTicksSearch } from './broadcasts-search.ts';

/** Screens of broadcasts. */
export const broadcastsRoutes = [
  createRoute({
    getParentRoute: () => staffRoute,
    path: 'loa',
    validateSearch: readBulletinsSearch,
    component: lazyRouteComponent(() => import('./bulletins-page.tsx'), 'BulletinsPage'),
  }),
  createRoute({
    getParentRoute: () => staffRoute,
    path: 'loa/moi',
    component: lazyRouteComponent(() => import('./new-bulletin-page.tsx'), 'NewBulletinPage'),
  }),
  createRoute({
    getParentRoute: () => staffRoute,
    path: 'loa/ban-tin/$bulletinId',
    component: lazyRouteComponent(() => import('./bulletin-page.tsx'), 'BulletinPage'),
  }),
  createRoute({
    getParentRoute: () => staffRoute,
    path: 'loa/lich',
    validateSearch: readScheduleSearch,
    component: lazyRouteComponent(() => import('./schedule-page.tsx'), 'SchedulePage'),
  }),
  createRoute({
    getParentRoute: () => staffRoute,
    path: 'loa/dai',
    validateSearch: readStationsSearch,
    component: lazyRouteComponent(() => import('./stations-page.tsx'), 'StationsPage'),
  }),
  createRoute({
    getParentRoute: () => staffRoute,
    path: 'loa/dai/$stationId',
    component: lazyRouteComponent(() => import('./station-page.tsx'), 'StationPage'),
  }),
  createRoute({
    getParentRoute: () => staffRoute,
    path: 'loa/hom-nay',
    validateSearch: readTicksSearch,
    component: lazyRouteComponent(() => import('./today-page.tsx'), 'TodayPage'),
  }),
  createRoute({
    getParentRoute: () => staffRoute,
    path: 'loa/cach-doc',
    component: lazyRouteComponent(() => import('./pronunciations-page.tsx'), 'PronunciationsPage'),
  }),
] as const;
