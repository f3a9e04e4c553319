import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { staffRoute } from '../../app/staff-route.tsx';
import { readAudienceSearch, readReplySearch, readWords } from './audience-search.ts';

/** Lists of people, those who refuse messages, and what people write back. */
export const audiencesRoutes = [
  createRoute({
    getParentRoute: () => staffRoute,
    path: 'danh-sach',
    validateSearch: readAudienceSearch,
    component: lazyRouteComponent(() => import('./audiences-page.tsx'), 'AudiencesPage'),
  }),
  createRoute({
    getParentRoute: () => staffRoute,
    path: 'danh-sach/moi',
    component: lazyRouteComponent(() => import('./new-audience-page.tsx'), 'NewAudiencePage'),
  }),
  createRoute({
    getParentRoute: () => staffRoute,
    path: 'danh-sach/$audienceId',
    component: lazyRouteComponent(() => import('./audience-page.tsx'), 'AudiencePage'),
  }),
  createRoute({
    getParentRoute: () => staffRoute,
    path: 'hoi-am',
    validateSearch: readReplySearch,
    component: lazyRouteComponent(() => import('./replies-page.tsx'), 'RepliesPage'),
  }),
  createRoute({
    getParentRoute: () => staffRoute,
    path: 'tu-choi-nhan-tin',
    validateSearch: readWords,
    component: lazyRouteComponent(() => import('./opt-outs-page.tsx'), 'OptOutsPage'),
  }),
] as const;
