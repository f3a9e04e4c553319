import { useSuspenseQuery } from '@tanstack/react-query';
import { type Office, type Session, sessionQuery } from './session-query.ts';

/**
 * The session of whoever works in the staff area.
 *
 * @throws Error outside the staff area, whose route lets nobody in without a session
 */
export function useSession(): Session {
  const { data } = useSuspenseQuery(sessionQuery);
  if (data === null) throw new Error('a staff screen was shown without a session');
  return data;
}

/** The office one acts in. */
export function useActiveOffice(): Office {
  const session = useSession();
  const office = session.offices.find((each) => each.id === session.activeOfficeId) ?? session.offices[0];
  if (office === undefined) throw new Error('a session without an office');
  return office;
}

/** Whether the active office may do something: for showing a button. The server decides again. */
export const useAbility = (ability: string): boolean => useSession().abilities.includes(ability);
