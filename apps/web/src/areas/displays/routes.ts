import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { staffRoute } from '../../app/staff-route.tsx';
import { readChecklistSearch, readPlacesSearch } from './search.ts';

/** Screens of displays: posters, their places, what hangs where, what is on screens. */
export const displaysRoutes = [
  createRoute({
    getParentRoute: () => staffRoute,
    path: 'ap-phich',
    component: lazyRouteComponent(() => import('./posters-page.tsx'), 'PostersPage'),
  }),
  createRoute({
    getParentRoute: () => staffRoute,
    path: 'ap-phich/moi',
    component: lazyRouteComponent(() => import('./poster-page.tsx'), 'NewPosterPage'),
  }),
  createRoute({
    getParentRoute: () => staffRoute,
    path: 'ap-phich/$posterId',
    component: lazyRouteComponent(() => import('./poster-page.tsx'), 'PosterPage'),
  }),
  createRoute({
    getParentRoute: () => staffRoute,
    path: 'dia-diem',
    validateSearch: readPlacesSearch,
    component: lazyRouteComponent(() => import('./places-page.tsx'), 'PlacesPage'),
  }),
  createRoute({
    getParentRoute: () => staffRoute,
    path: 'treo',
    validateSearch: readChecklistSearch,
    component: lazyRouteComponent(() => import('./checklist-page.tsx'), 'ChecklistPage'),
  }),
  createRoute({
    getParentRoute: () => staffRoute,
    path: 'man-hinh',
    component: lazyRouteComponent(() => import('./screens-page.tsx'), 'ScreensPage'),
  }),
  createRoute({
    getParentRoute: () => staffRoute,
    path: 'man-hinh/danh-sach/moi',
    component: lazyRouteComponent(() => import('./playlist-page.tsx'), 'NewPlaylistPage'),
  }),
  createRoute({
    getParentRoute: () => staffRoute,
    path: 'man-hinh/danh-sach/$playlistId',
    component: lazyRouteComponent(() => import('./playlist-page.tsx'), 'PlaylistPage'),
  }),
] as const;
