import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { staffRoute } from '../../app/staff-route.tsx';
import { readInboxSearch } from './inbox-search.ts';

/** Tasks: the inbox, which is also the first screen of the staff area. */
export const tasksRoutes = [
  createRoute({
    getParentRoute: () => staffRoute,
    path: '/',
    validateSearch: readInboxSearch,
    component: lazyRouteComponent(() => import('./inbox-page.tsx'), 'InboxPage'),
  }),
  createRoute({
    getParentRoute: () => staffRoute,
    path: 'nhiem-vu/$taskId',
    component: lazyRouteComponent(() => import('./task-page.tsx'), 'TaskPage'),
  }),
] as const;
