import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { staffRoute } from '../../app/staff-route.tsx';

/** What works and what does not, for those who look after the installation. */
export const healthRoutes = [
  createRoute({
    getParentRoute: () => staffRoute,
    path: 'tinh-trang',
    component: lazyRouteComponent(() => import('./health-page.tsx'), 'HealthPage'),
  }),
] as const;
