import type { GenericEndpointContext } from 'better-auth';
import { APIError } from 'better-auth/api';
import type { Clock } from '../../../platform/clock/clock.ts';
import type { Database } from '../../../platform/database/connect.ts';
import { localDay } from '../local-day.ts';
import { listActableOffices } from '../store/offices.ts';
import { findPersonRow } from '../store/people.ts';

/** The web's page for signing in. */
export const SIGN_IN_PAGE = '/dang-nhap';

/**
 * Asked before any session begins, by whatever way in: disabled people, people without an office in force and run-out
 * one-time passwords get the answer of a wrong password, so that it tells nothing.
 *
 * @throws APIError INVALID_EMAIL_OR_PASSWORD
 */
export function createAdmission(parts: { db: Database; clock: Clock; baseUrl: string }) {
  return async (personId: string, context: GenericEndpointContext | null): Promise<void> => {
    const path = context?.path;
    const now = parts.clock.now();
    const person = await findPersonRow(parts.db, personId);
    const usesPassword = path === '/sign-in/email' || path?.startsWith('/two-factor/') === true;
    const runOut = person?.oneTimePasswordUntil != null && person.oneTimePasswordUntil <= now && usesPassword;
    const admitted =
      person !== null &&
      person.disabledAt === null &&
      !runOut &&
      (await listActableOffices(parts.db, personId, localDay(now))).length > 0;
    if (admitted) return;
    // Coming back from a provider is a page, not a script: the person must land on ours.
    if (context !== null && path?.startsWith('/callback/'))
      throw context.redirect(new URL(`${SIGN_IN_PAGE}?error=sign_in_refused`, parts.baseUrl).toString());
    throw new APIError('UNAUTHORIZED', {
      code: 'INVALID_EMAIL_OR_PASSWORD',
      message: 'Invalid email or password',
    });
  };
}
