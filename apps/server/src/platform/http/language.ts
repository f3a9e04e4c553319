import type { FastifyRequest } from 'fastify';

/** Language of an answer: the first of vi and en that the caller names; Vietnamese when neither. */
export function languageOf(request: Pick<FastifyRequest, 'headers'>): 'vi' | 'en' {
  const named = (request.headers['accept-language'] ?? '').toLowerCase().match(/\b(vi|en)\b/);
  return named?.[1] === 'en' ? 'en' : 'vi';
}
