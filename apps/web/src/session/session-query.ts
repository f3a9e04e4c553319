import { queryOptions } from '@tanstack/react-query';
import { isSignedOut } from '../api/api-error.ts';
import { answerOf, api } from '../api/client.ts';
import type { paths } from '../api/schema.gen.ts';

const MARK = 'phong-tuyen.signed-in';

/** Whether this device was signed in when last asked: spares everyone else's first page a call that is refused. */
export const wasSignedIn = (): boolean => localStorage.getItem(MARK) !== null;

function note(signedIn: boolean): void {
  if (signedIn) localStorage.setItem(MARK, 'true');
  else localStorage.removeItem(MARK);
}

export type Session = paths['/api/session']['get']['responses'][200]['content']['application/json'];
export type Office = Session['offices'][number];

/** Who is signed in, their offices and abilities; null for nobody. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: async ({ signal }): Promise<Session | null> => {
    try {
      const session = await answerOf(api.GET('/api/session', { signal }));
      note(true);
      return session;
    } catch (error) {
      if (!isSignedOut(error)) throw error;
      note(false);
      return null;
    }
  },
  staleTime: 5 * 60_000,
});
