import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { staffRoute } from '../../app/staff-route.tsx';

/** What of a board is shown, as it stands in the address. */
export interface BoardSearch {
  /** Agencies under this one. */
  readonly parentId?: string;
  /** Path of the task that the board looks at. */
  readonly task?: string;
}

/** Reads it; what is not one is left out. A bare 1.10 would arrive as the number 1.1, another task, so that only texts count. */
export function readBoardSearch(search: Record<string, unknown>): BoardSearch {
  const { parentId, task } = search;
  return {
    ...(typeof parentId === 'string' ? { parentId } : {}),
    ...(typeof task === 'string' && task.length <= 40 ? { task } : {}),
  };
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
    validateSearch: readBoardSearch,
    component: lazyRouteComponent(() => import('./board-page.tsx'), 'BoardPage'),
  }),
] as const;
