import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { fail as platformFail } from '../../../platform/errors/errors.ts';
import { languageOf } from '../../../platform/http/language.ts';
import { publicAccess } from '../../../platform/http/route.ts';
import type { ActorFinder } from './actor-finder.ts';
import { ADDRESS_HEADER } from './house-rules.ts';
import type { SignIn } from './open-sign-in.ts';
import { sentenceFor } from './sign-in-sentences.ts';

/** The only ways that are open; better-auth has more (changing one's address, listing tokens) that this house does not give. */
const OPEN_PATHS = new Set([
  'POST /sign-in/email',
  'POST /sign-in/social',
  'GET /callback/oidc',
  'POST /sign-out',
  'GET /get-session',
  'POST /change-password',
  'POST /two-factor/enable',
  'POST /two-factor/disable',
  'POST /two-factor/get-totp-uri',
  'POST /two-factor/verify-totp',
  'POST /two-factor/verify-backup-code',
  'POST /two-factor/generate-backup-codes',
  'GET /passkey/generate-register-options',
  'GET /passkey/generate-authenticate-options',
  'POST /passkey/verify-registration',
  'POST /passkey/verify-authentication',
  'GET /passkey/list-user-passkeys',
  'POST /passkey/delete-passkey',
  'POST /passkey/update-passkey',
]);

// A whole office may sign in at seven in the morning from one address; guessing is stopped by the sign-in guard.
const REQUESTS_A_MINUTE = 240;

/** Mounts better-auth's web-standard handler at /api/auth/. */
export function registerAuth(
  app: FastifyInstance,
  parts: { signIn: SignIn; findActor: ActorFinder; baseUrl: string },
): void {
  app.route({
    method: ['GET', 'POST'],
    url: '/api/auth/*',
    schema: { hide: true },
    config: {
      access: publicAccess('Signing in cannot ask for being signed in; each way checks its own session.'),
      rateLimit: { max: REQUESTS_A_MINUTE, timeWindow: '1 minute' },
    },
    handler: async (request, reply) => {
      const path = request.url.slice('/api/auth'.length).split('?')[0] ?? '';
      if (!OPEN_PATHS.has(`${request.method} ${path}`)) throw platformFail('not-found');
      const actor = request.method === 'POST' ? await parts.findActor(request) : null;
      const response = await parts.signIn.handle(toWebRequest(request, parts.baseUrl));
      // Whatever it was, sessions or factors may have changed.
      if (actor !== null) parts.findActor.forgetPerson(actor.personId);
      return answer(request, reply, response);
    },
  });
}

function toWebRequest(request: FastifyRequest, baseUrl: string): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value === undefined || name === 'content-length' || name === 'transfer-encoding') continue;
    for (const one of Array.isArray(value) ? value : [value]) headers.append(name, one);
  }
  // Who calls is what our own server saw, never what the caller says.
  headers.set(ADDRESS_HEADER, request.ip);
  const hasBody = request.method === 'POST' && request.body !== undefined && request.body !== null;
  if (hasBody) headers.set('content-type', 'application/json');
  return new Request(new URL(request.url, baseUrl), {
    method: request.method,
    headers,
    ...(hasBody ? { body: JSON.stringify(request.body) } : {}),
  });
}

async function answer(request: FastifyRequest, reply: FastifyReply, response: Response): Promise<unknown> {
  reply.status(response.status);
  response.headers.forEach((value, name) => {
    if (name !== 'set-cookie' && name !== 'content-length') reply.header(name, value);
  });
  for (const cookie of response.headers.getSetCookie()) reply.header('set-cookie', cookie);
  reply.header('cache-control', 'no-store');
  const text = await response.text();
  if (!(response.headers.get('content-type') ?? '').includes('json')) return reply.send(text);
  const body: unknown = text === '' ? null : JSON.parse(text);
  const shown = response.ok ? withoutTokens(body) : withSentence(body, request);
  return reply.serializer((value: unknown) => JSON.stringify(value)).send(shown);
}

/** The session token stays in its HttpOnly cookie: a script in the page must not be able to read and carry it off. */
function withoutTokens(body: unknown): unknown {
  if (body === null || typeof body !== 'object' || Array.isArray(body)) return body;
  const { token: _token, session, ...rest } = body as Record<string, unknown>;
  if (session === undefined) return rest;
  return { ...rest, session: withoutTokens(session) };
}

function withSentence(body: unknown, request: FastifyRequest): unknown {
  const known = body !== null && typeof body === 'object' ? (body as Record<string, unknown>) : {};
  const code = typeof known.code === 'string' ? known.code : 'UNKNOWN';
  const message = typeof known.message === 'string' ? known.message : '';
  return { ...known, code, message: sentenceFor(code, message, languageOf(request)), requestId: request.id };
}
