import { recordAudit } from '../../../platform/audit/record-audit.ts';
import type { Clock } from '../../../platform/clock/clock.ts';
import type { Database } from '../../../platform/database/connect.ts';
import { localDay } from '../local-day.ts';
import { listActableOffices } from '../store/offices.ts';

export interface SignInEvent {
  readonly personId: string;
  readonly act:
    | 'organisation.signed-in'
    | 'organisation.sign-in-refused'
    | 'organisation.signed-out'
    | 'organisation.password-changed'
    | 'organisation.second-factor-changed'
    | 'organisation.passkey-changed';
  /** Path of the sign-in part that was called: tells the method. */
  readonly path: string;
  readonly from: string | null;
}

/** Writes sign-in events into the chain of the person's agency, in a transaction of their own. */
export type RecordSignIn = (event: SignInEvent) => Promise<void>;

/** @param parts.db the audit's database; a person without any office in force has no chain, and nothing to sign in to */
export function createSignInAudit(parts: { db: Database; clock: Clock }): RecordSignIn {
  return async (event) => {
    const now = parts.clock.now();
    const office = (await listActableOffices(parts.db, event.personId, localDay(now)))[0];
    if (office === undefined) return;
    await parts.db.transaction().execute((tx) =>
      recordAudit(
        {
          tx,
          actor: {
            personId: event.personId,
            officeId: office.id,
            agencyId: office.agencyId,
            role: office.role,
            abilities: new Set(),
            language: 'vi',
          },
          now,
          from: event.from,
          requestId: null,
        },
        { act: event.act, subjectType: 'person', subjectId: event.personId, detail: { by: event.path } },
      ),
    );
  };
}
