import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Clock } from '../clock/clock.ts';
import type { Database } from '../database/connect.ts';
import { fail } from '../errors/errors.ts';
import type { Actor } from './actor.ts';
import { languageOf } from './language.ts';
import { FileAnswer, RATES, type Route } from './route.ts';

/** What routes are given. `findActor` tells who calls, null for a stranger. */
export interface RouteServices {
  readonly db: Database;
  readonly clock: Clock;
  readonly findActor: (request: FastifyRequest) => Promise<Actor | null>;
}

/** Registers declared routes: access, rate, schema, transaction, run, answer, in this order for each. */
export function registerRoutes(app: FastifyInstance, routes: readonly Route[], services: RouteServices): void {
  for (const route of routes) {
    app.route({
      method: route.method,
      url: route.url,
      schema: {
        summary: route.summary,
        tags: [route.url.split('/')[2] ?? 'api'],
        ...(route.params === undefined ? {} : { params: route.params }),
        ...(route.query === undefined ? {} : { querystring: route.query }),
        ...(route.body === undefined ? {} : { body: route.body }),
        response: { 200: route.answer ?? z.any() },
      },
      config: {
        access: route.access,
        keepsRawBody: route.rawBody === true,
        rateLimit: { max: RATES[route.rate], timeWindow: '1 minute', keyGenerator: rateKey },
      },
      handler: (request, reply) => serve(route, services, { request, reply }),
    });
  }
}

/** A signed-in person has an allowance of their own wherever they are; strangers share their address's. */
function rateKey(request: FastifyRequest): string {
  return (
    request.cookies['better-auth.session_token'] ?? request.cookies['__Secure-better-auth.session_token'] ?? request.ip
  );
}

async function serve(
  route: Route,
  services: RouteServices,
  exchange: { request: FastifyRequest; reply: FastifyReply },
): Promise<unknown> {
  const { request, reply } = exchange;
  const actor = await services.findActor(request);
  assertAccess(route, actor);
  const basics = {
    db: services.db,
    actor,
    now: services.clock.now(),
    language: languageOf(request),
    from: request.ip,
    requestId: request.id,
    request,
    reply,
  };
  const input = { params: request.params, query: request.query, body: request.body };
  // The route's own generics matched context and input when it was declared; here their types are erased.
  const run = route.run as (context: unknown, input: unknown) => Promise<unknown>;
  const answer = route.writes
    ? await services.db.transaction().execute((tx) => run({ ...basics, tx }, input))
    : await run(basics, input);
  if (answer instanceof FileAnswer) return sendFile(reply, answer);
  if (reply.sent) return reply;
  return answer ?? {};
}

function assertAccess(route: Route, actor: Actor | null): void {
  // A token is the route's own business: it names what the token opens.
  if (['public', 'open-write', 'token'].includes(route.access.kind)) return;
  if (actor === null) throw fail('not-signed-in');
  if (route.access.kind === 'ability' && !actor.abilities.has(route.access.ability)) throw fail('forbidden');
}

function sendFile(reply: FastifyReply, file: FileAnswer): FastifyReply {
  return reply
    .header('content-type', file.mediaType)
    .header('content-disposition', `${file.disposition}; filename*=UTF-8''${encodeURIComponent(file.name)}`)
    .header('cache-control', file.cacheControl)
    .header('x-content-type-options', 'nosniff')
    .serializer((value: unknown) => value as string)
    .send(Buffer.from(file.bytes));
}
