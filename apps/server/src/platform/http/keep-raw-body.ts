import type { FastifyInstance } from 'fastify';
import type { Access } from './route.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Who may call. */
    access?: Access;
    /** Keep the body as it came in `request.rawBody`. */
    keepsRawBody?: boolean;
  }
  interface FastifyRequest {
    /** The body's text as it came, on routes that asked for it: signatures are over these bytes, not over what was parsed. */
    rawBody: string | null;
  }
}

/** Lets routes see a JSON body as it came. */
export function keepRawBody(app: FastifyInstance): void {
  app.decorateRequest('rawBody', null);
  const parse = app.getDefaultJsonParser('error', 'error');
  app.removeContentTypeParser('application/json');
  app.addContentTypeParser<string>('application/json', { parseAs: 'string' }, (request, body, done) => {
    if (request.routeOptions.config.keepsRawBody === true) request.rawBody = body;
    parse(request, body, done);
  });
}
