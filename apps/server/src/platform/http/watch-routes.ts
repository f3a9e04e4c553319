import type { FastifyInstance } from 'fastify';
import type { Access } from './route.ts';

/** What a registered route declares. */
export interface DeclaredRoute {
  readonly method: string;
  readonly url: string;
  readonly access: Access | undefined;
  readonly rate: unknown;
}

/** Tells of every route that is registered from now on, for the test that walks them all. */
export function watchRoutes(app: FastifyInstance, tell: (route: DeclaredRoute) => void): void {
  app.addHook('onRoute', (route) => {
    const config = (route.config ?? {}) as { access?: Access; rateLimit?: unknown };
    for (const method of [route.method].flat())
      tell({ method, url: route.url, access: config.access, rate: config.rateLimit });
  });
}
