import type { FastifyRequest } from 'fastify';
import { fail } from '../errors/errors.ts';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Cross-site request forgery: a write must come from our own pages. Browsers send Sec-Fetch-Site; where it is absent
 * (old phones) the header that a foreign form cannot set is asked for. The sign-in part under /api/auth/ checks origins itself.
 */
export async function refuseForeignWrites(request: FastifyRequest): Promise<void> {
  if (SAFE.has(request.method) || request.url.startsWith('/api/auth/')) return;
  // Without a session there is nothing that a foreign page could misuse: phones, machines and gateways send no such header.
  if (['open-write', 'token'].includes(request.routeOptions.config.access?.kind ?? '')) return;
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin') throw fail('foreign-request');
  if (request.headers['x-requested-with'] !== 'phong-tuyen') throw fail('foreign-request');
}
