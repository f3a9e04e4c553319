import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, Outlet } from '@tanstack/react-router';
import { useLanguage } from '../language/language.ts';
import { AbsentPage } from './absent-page.tsx';
import { BrokenPage } from './broken-page.tsx';

export interface RouterContext {
  readonly queryClient: QueryClient;
}

/** Renders everything anew when the language changes, so that no text of the old one stays. */
function Root() {
  return <Outlet key={useLanguage()} />;
}

export const rootRoute = createRootRouteWithContext<RouterContext>()({
  component: Root,
  notFoundComponent: AbsentPage,
  errorComponent: BrokenPage,
});
