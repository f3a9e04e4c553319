import { answerOf, api } from '../../api/client.ts';
import type { paths } from '../../api/schema.gen.ts';

export type OpenSession =
  paths['/api/session/list']['get']['responses'][200]['content']['application/json']['items'][number];

/** Key of the devices one is signed in on. */
export const SESSION_LIST = ['session-list'] as const;

/** All devices at once: nobody has more than a handful. */
export async function fetchSessions(signal: AbortSignal) {
  const { items } = await answerOf(api.GET('/api/session/list', { signal }));
  return { items, next: null };
}
