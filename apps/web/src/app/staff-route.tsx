import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { findChosenLanguage, showLanguage } from '../language/language.ts';
import { sessionQuery } from '../session/session-query.ts';
import { OpeningPage } from './opening-page.tsx';
import { rootRoute } from './root-route.tsx';

/** Everything under `/noi-bo`: asks who is signed in before any of it loads. */
export const staffRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'noi-bo',
  beforeLoad: async ({ context, location }) => {
    const session = await context.queryClient.ensureQueryData(sessionQuery);
    if (session === null) throw redirect({ to: '/dang-nhap', search: { tiep: location.href } });
    if (session.passwordChangeRequired) throw redirect({ to: '/doi-mat-khau' });
    // A new device starts in the language the person chose elsewhere.
    if (findChosenLanguage() === null) showLanguage(session.person.language);
  },
  pendingComponent: OpeningPage,
  notFoundComponent: lazyRouteComponent(() => import('../ui/forbidden-state.tsx'), 'ForbiddenState'),
  component: lazyRouteComponent(() => import('../areas/workplace/workplace.tsx'), 'Workplace'),
});
