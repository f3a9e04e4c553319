import scalar from '@scalar/fastify-api-reference';
import type { FastifyInstance } from 'fastify';

const PAGE = '/api/reference';

/** The OpenAPI description at `/api/openapi.json` and a page to read it at `/api/reference`. */
export async function registerApiReference(app: FastifyInstance): Promise<void> {
  app.addHook('onSend', async (request, reply) => {
    // The reference page starts itself by an inline script; the relaxation holds for this page only.
    if (!request.url.startsWith(PAGE)) return;
    const policy = String(reply.getHeader('content-security-policy') ?? '');
    reply.header('content-security-policy', policy.replace("script-src 'self'", "script-src 'self' 'unsafe-inline'"));
  });
  await app.register(scalar, {
    routePrefix: PAGE,
    configuration: { url: '/api/openapi.json', withDefaultFonts: false, telemetry: false },
  });
}
