import type { Clock } from '../../../platform/clock/clock.ts';
import type { Database } from '../../../platform/database/connect.ts';
import { deleteTrustedDevices } from '../store/credentials.ts';
import { updatePerson } from '../store/people.ts';
import { deleteSessionsOf } from '../store/sessions.ts';

export interface PasswordChanges {
  /**
   * After a person has chosen a new password: the one-time password is over, and every other session ends, because
   * whoever knew the old one may have opened it.
   */
  finish(personId: string, keepToken: string): Promise<void>;
}

export function createPasswordChanges(parts: { db: Database; clock: Clock }): PasswordChanges {
  return {
    finish: (personId, keepToken) =>
      parts.db.transaction().execute(async (tx) => {
        await updatePerson(tx, personId, { oneTimePasswordUntil: null }, parts.clock.now());
        await deleteTrustedDevices(tx, personId);
        await deleteSessionsOf(tx, personId, keepToken);
      }),
  };
}
