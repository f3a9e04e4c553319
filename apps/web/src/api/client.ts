import createClient, { type Middleware } from 'openapi-fetch';
import { language } from '../language/language.ts';
import * as m from '../messages/ui.gen.ts';
import { toApiError, UnreachableError } from './api-error.ts';
import { noteReachable } from './connection.ts';
import type { paths } from './schema.gen.ts';

/** Headers of every request: the language of sentences, and the sign that a foreign page's form cannot send. */
export const ownHeaders = (): Record<string, string> => ({
  'accept-language': language(),
  'x-requested-with': 'phong-tuyen',
});

const own: Middleware = {
  onRequest({ request }) {
    for (const [name, value] of Object.entries(ownHeaders())) request.headers.set(name, value);
    return request;
  },
  onResponse({ response }) {
    // What a proxy says while the server restarts counts as no answer.
    noteReachable(![502, 503, 504].includes(response.status));
  },
  onError({ error }) {
    // A screen that was left has not lost its server.
    if (error instanceof DOMException && error.name === 'AbortError') return error;
    noteReachable(false);
    return new UnreachableError(m.serverUnreachable());
  },
};

/** Every route of the server, typed from its OpenAPI. Cookies carry the session; same origin only. */
export const api = createClient<paths>({ baseUrl: '', credentials: 'same-origin' });
api.use(own);

/**
 * The answer of a call, or the refusal thrown: what query and mutation functions want.
 *
 * @example answerOf(api.GET('/api/tasks/{id}', { params: { path: { id } }, signal }))
 * @throws ApiError what the server refused; UnreachableError when it could not be asked
 */
export async function answerOf<T>(call: Promise<{ data?: T; error?: unknown; response: Response }>): Promise<T> {
  const { data, error, response } = await call;
  if (!response.ok || data === undefined) throw toApiError(response.status, error, m.unknownAnswer());
  return data;
}
