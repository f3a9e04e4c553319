import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../app/root-route.tsx';

/** Ways in, and the page on which a one-time password is exchanged for one's own. */
export const signInRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: 'dang-nhap',
    validateSearch: (search: Record<string, unknown>): { tiep?: string } => {
      const next = search.tiep;
      // Only our own pages: an address in a link must not carry people off after signing in.
      return typeof next === 'string' && /^\/noi-bo(\/|\?|$)/.test(next) ? { tiep: next } : {};
    },
    component: lazyRouteComponent(() => import('./sign-in-page.tsx'), 'SignInPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: 'doi-mat-khau',
    component: lazyRouteComponent(() => import('./new-password-page.tsx'), 'NewPasswordPage'),
  }),
] as const;
