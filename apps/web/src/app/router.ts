import { createRouter } from '@tanstack/react-router';
import { accountRoutes } from '../areas/account/routes.ts';
import { audiencesRoutes } from '../areas/audiences/routes.ts';
import { boardsRoutes } from '../areas/boards/routes.ts';
import { broadcastsRoutes } from '../areas/broadcasts/routes.ts';
import { coverageRoutes } from '../areas/coverage/routes.ts';
import { displaysRoutes } from '../areas/displays/routes.ts';
import { documentsRoutes } from '../areas/documents/routes.ts';
import { gatewaysRoutes } from '../areas/gateways/routes.ts';
import { healthRoutes } from '../areas/health/routes.ts';
import { installingRoutes } from '../areas/installing/routes.ts';
import { organisationRoutes } from '../areas/organisation/routes.ts';
import { outreachRoutes } from '../areas/outreach/routes.ts';
import { publicRoutes } from '../areas/public/routes.ts';
import { signInRoutes } from '../areas/sign-in/routes.ts';
import { tasksRoutes } from '../areas/tasks/routes.ts';
import { queryClient } from './query-client.ts';
import { rootRoute } from './root-route.tsx';
import { staffRoute } from './staff-route.tsx';

const staff = staffRoute.addChildren([
  ...tasksRoutes,
  ...documentsRoutes,
  ...boardsRoutes,
  ...coverageRoutes,
  ...installingRoutes,
  ...outreachRoutes,
  ...audiencesRoutes,
  ...gatewaysRoutes,
  ...broadcastsRoutes,
  ...displaysRoutes,
  ...organisationRoutes,
  ...accountRoutes,
  ...healthRoutes,
]);

export const router = createRouter({
  routeTree: rootRoute.addChildren([...publicRoutes, ...signInRoutes, staff]),
  context: { queryClient },
  defaultPreload: 'intent',
  defaultPendingMs: 300,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
