import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { staffRoute } from '../../app/staff-route.tsx';

export interface BoardSearch {
  readonly parentId?: string;
}

/** Boards: directives with their progress, and one directive on one page. */
export const boardsRoutes = [
  createRoute({
    getParentRoute: () => staffRoute,
    path: 'theo-doi',
    component: lazyRouteComponent(() => import('./boards-page.tsx'), 'BoardsPage'),
  }),
  createRoute({
    getParentRoute: () => staffRoute,
    path: 'theo-doi/$documentId',
    validateSearch: (search): BoardSearch =>
      typeof search['parentId'] === 'string' ? { parentId: search['parentId'] } : {},
    component: lazyRouteComponent(() => import('./board-page.tsx'), 'BoardPage'),
  }),
] as const;
