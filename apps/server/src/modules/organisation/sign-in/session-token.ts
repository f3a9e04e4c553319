import { createHmac, timingSafeEqual } from 'node:crypto';
import type { FastifyRequest } from 'fastify';

/** Name of the session cookie; browsers demand the prefix of cookies that travel by https only. */
export const SESSION_COOKIES = ['__Secure-better-auth.session_token', 'better-auth.session_token'] as const;

/**
 * The session token of a request's cookie, null when there is none or its signature is not ours.
 * The cookie is `token.signature`, the signature being HMAC-SHA256 of the token in base64 (better-call's signed cookie).
 */
export function findSessionToken(request: Pick<FastifyRequest, 'cookies'>, secret: string): string | null {
  for (const name of SESSION_COOKIES) {
    const value = request.cookies[name];
    if (value === undefined) continue;
    const dot = value.lastIndexOf('.');
    if (dot < 1) continue;
    const token = value.slice(0, dot);
    const expected = createHmac('sha256', secret).update(token).digest();
    const given = Buffer.from(value.slice(dot + 1), 'base64');
    if (given.length === expected.length && timingSafeEqual(given, expected)) return token;
  }
  return null;
}
