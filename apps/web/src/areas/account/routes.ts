import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { staffRoute } from '../../app/staff-route.tsx';

/** One's own account: offices, protection, devices. */
export const accountRoutes = [
  createRoute({
    getParentRoute: () => staffRoute,
    path: 'tai-khoan',
    component: lazyRouteComponent(() => import('./account-page.tsx'), 'AccountPage'),
  }),
] as const;
