import { CAMPAIGN_STATES, type CampaignState } from '@phong-tuyen/contracts';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { staffRoute } from '../../app/staff-route.tsx';

/** Filters of the list as they stand in the address. */
export interface CampaignsSearch {
  readonly state?: CampaignState;
}

function readSearch(search: Record<string, unknown>): CampaignsSearch {
  const state = CAMPAIGN_STATES.find((each) => each === search['state']);
  return state === undefined ? {} : { state };
}

/** Screens of campaigns: the list, one campaign (its form while it is a draft), and what a number was sent. */
export const outreachRoutes = [
  createRoute({
    getParentRoute: () => staffRoute,
    path: 'chien-dich',
    validateSearch: readSearch,
    component: lazyRouteComponent(() => import('./campaigns-page.tsx'), 'CampaignsPage'),
  }),
  createRoute({
    getParentRoute: () => staffRoute,
    path: 'chien-dich/$campaignId',
    component: lazyRouteComponent(() => import('./campaign-page.tsx'), 'CampaignPage'),
  }),
  createRoute({
    getParentRoute: () => staffRoute,
    path: 'tra-cuu-so',
    component: lazyRouteComponent(() => import('./number-page.tsx'), 'NumberPage'),
  }),
] as const;
