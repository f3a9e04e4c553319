import { queryOptions } from '@tanstack/react-query';
import { isSignedOut } from '../api/api-error.ts';
import { answerOf, api } from '../api/client.ts';
import type { paths } from '../api/schema.gen.ts';

export type Session = paths['/api/session']['get']['responses'][200]['content']['application/json'];
export type Office = Session['offices'][number];

/** Who is signed in, their offices and abilities; null for nobody. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: async ({ signal }): Promise<Session | null> => {
    try {
      return await answerOf(api.GET('/api/session', { signal }));
    } catch (error) {
      if (isSignedOut(error)) return null;
      throw error;
    }
  },
  staleTime: 5 * 60_000,
});
