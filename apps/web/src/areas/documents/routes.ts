import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { staffRoute } from '../../app/staff-route.tsx';

/** Documents: the guided path, drafts and their way, what came in, registers, search. */
export const documentsRoutes = [
  createRoute({
    getParentRoute: () => staffRoute,
    path: 'van-ban',
    component: lazyRouteComponent(() => import('./documents-page.tsx'), 'DocumentsPage'),
  }),
  createRoute({
    getParentRoute: () => staffRoute,
    path: 'van-ban/$documentId',
    component: lazyRouteComponent(() => import('./document-page.tsx'), 'DocumentPage'),
  }),
  createRoute({
    getParentRoute: () => staffRoute,
    path: 'van-ban-den',
    component: lazyRouteComponent(() => import('./incoming-page.tsx'), 'IncomingPage'),
  }),
  createRoute({
    getParentRoute: () => staffRoute,
    path: 'van-ban-den/$receiptId',
    component: lazyRouteComponent(() => import('./receipt-page.tsx'), 'ReceiptPage'),
  }),
  createRoute({
    getParentRoute: () => staffRoute,
    path: 'so-di',
    component: lazyRouteComponent(() => import('./outgoing-register-page.tsx'), 'OutgoingRegisterPage'),
  }),
  createRoute({
    getParentRoute: () => staffRoute,
    path: 'so-den',
    component: lazyRouteComponent(() => import('./incoming-register-page.tsx'), 'IncomingRegisterPage'),
  }),
  createRoute({
    getParentRoute: () => staffRoute,
    path: 'nhap-van-ban',
    component: lazyRouteComponent(() => import('./enter-page.tsx'), 'EnterPage'),
  }),
  createRoute({
    getParentRoute: () => staffRoute,
    path: 'nhap-van-ban/$documentId',
    component: lazyRouteComponent(() => import('./confirm-page.tsx'), 'ConfirmPage'),
  }),
  createRoute({
    getParentRoute: () => staffRoute,
    path: 'tim',
    validateSearch: (search): { q?: string } => (typeof search['q'] === 'string' ? { q: search['q'] } : {}),
    component: lazyRouteComponent(() => import('./search-page.tsx'), 'SearchPage'),
  }),
] as const;
