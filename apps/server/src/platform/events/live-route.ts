import type { FastifyInstance, FastifyRequest } from 'fastify';
import { fail } from '../errors/errors.ts';
import type { Actor } from '../http/actor.ts';
import { RATES, signedIn } from '../http/route.ts';
import type { LiveBus, LiveUpdate } from './live.ts';

const HEARTBEAT_MS = 25_000;

/**
 * `GET /api/live`: server-sent events that tell a screen which of its lists may have changed. Only ids go over the
 * line; the browser asks for the content and is answered by its permissions then.
 */
export function registerLiveRoute(
  app: FastifyInstance,
  parts: { bus: LiveBus; findActor: (request: FastifyRequest) => Promise<Actor | null> },
): void {
  app.route({
    method: 'GET',
    url: '/api/live',
    schema: { summary: 'Live updates (server-sent events)', tags: ['live'] },
    config: { access: signedIn, rateLimit: { max: RATES.command, timeWindow: '1 minute' } },
    handler: async (request, reply) => {
      const actor = await parts.findActor(request);
      if (actor === null) throw fail('not-signed-in');
      reply.hijack();
      const { raw } = reply;
      raw.writeHead(200, {
        'content-type': 'text/event-stream',
        'cache-control': 'no-store',
        // Proxies that gather answers before passing them on would hold every event back.
        'x-accel-buffering': 'no',
      });
      raw.write('retry: 3000\n\nevent: hello\ndata: {}\n\n');
      const stop = parts.bus.onUpdate((update) => {
        if (concerns(update, actor)) raw.write(`data: ${JSON.stringify({ topic: update.topic, ids: update.ids })}\n\n`);
      });
      const heartbeat = setInterval(() => raw.write(': still here\n\n'), HEARTBEAT_MS);
      // The browser comes again after an ended line, and asks anew for everything on the screen.
      const stopReturn = parts.bus.onReturn(() => raw.end());
      request.raw.on('close', () => {
        stop();
        stopReturn();
        clearInterval(heartbeat);
      });
    },
  });
}

function concerns(update: LiveUpdate, actor: Actor): boolean {
  return update.agencyIds === null || update.agencyIds.includes(actor.agencyId);
}
