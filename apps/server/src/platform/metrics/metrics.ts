import type { FastifyInstance } from 'fastify';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { HealthBoard } from '../health/health-board.ts';
import { publicAccess, RATES } from '../http/route.ts';

const STATES = { good: 0, slow: 1, bad: 2 } as const;

/**
 * Prometheus metrics at `/metrics`: durations by route pattern and status, process figures, health. Nothing personal.
 * Served to callers on this machine or to a proxy that keeps the path to itself.
 */
export function registerMetrics(app: FastifyInstance, board: HealthBoard): void {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const durations = new Histogram({
    name: 'phong_tuyen_http_seconds',
    help: 'Duration of requests by route and status',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers: [registry],
  });
  new Gauge({
    name: 'phong_tuyen_health',
    help: '0 good, 1 slow, 2 bad, by part',
    labelNames: ['part'],
    registers: [registry],
    collect() {
      for (const part of board.parts) this.set({ part: part.name }, STATES[part.state]);
    },
  });
  app.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'unknown';
    durations.observe({ method: request.method, route, status: reply.statusCode }, reply.elapsedTime / 1000);
    request.log.info({ req: request, res: reply, ms: Math.round(reply.elapsedTime) }, 'answered');
  });
  app.route({
    method: 'GET',
    url: '/metrics',
    schema: { hide: true },
    config: {
      access: publicAccess('Prometheus has no account; refused to callers from other machines.'),
      rateLimit: { max: RATES.read, timeWindow: '1 minute' },
    },
    handler: async (request, reply) => {
      if (!isLocal(request.ip))
        return reply.status(404).send({ code: 'platform.not-found', message: '', requestId: request.id });
      return reply.header('content-type', registry.contentType).send(await registry.metrics());
    },
  });
}

function isLocal(address: string): boolean {
  return address === '127.0.0.1' || address === '::1' || address === '::ffff:127.0.0.1';
}
