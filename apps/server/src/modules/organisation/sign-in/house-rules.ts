import type { BetterAuthPlugin, GenericEndpointContext } from 'better-auth';
import { APIError, createAuthMiddleware, getSessionFromCtx } from 'better-auth/api';
import type { Clock } from '../../../platform/clock/clock.ts';
import type { Database } from '../../../platform/database/connect.ts';
import { languageOf } from '../../../platform/http/language.ts';
import { fail } from '../errors.ts';
import { findPersonByEmail } from '../store/people.ts';
import type { PasswordChanges } from './password-changes.ts';
import type { RecordSignIn } from './sign-in-audit.ts';
import type { Attempt, SignInGuard } from './sign-in-guard.ts';

/** Header by which our own HTTP side tells the caller's address; a caller's copy of it is dropped there. */
export const ADDRESS_HEADER = 'x-phong-tuyen-address';

// Every way in that looks at a password is a way to guess it.
const ASKS_PASSWORD = new Set([
  '/sign-in/email',
  '/change-password',
  '/two-factor/enable',
  '/two-factor/disable',
  '/two-factor/generate-backup-codes',
  '/two-factor/get-totp-uri',
]);
const SIGNS_IN = new Set([
  '/sign-in/email',
  '/two-factor/verify-totp',
  '/two-factor/verify-backup-code',
  '/passkey/verify-authentication',
  '/callback/:id',
]);
const CHANGES = {
  '/two-factor/verify-totp': 'organisation.second-factor-changed',
  '/two-factor/disable': 'organisation.second-factor-changed',
  '/two-factor/generate-backup-codes': 'organisation.second-factor-changed',
  '/passkey/verify-registration': 'organisation.passkey-changed',
  '/passkey/delete-passkey': 'organisation.passkey-changed',
} as const;

export interface HouseRulesParts {
  readonly db: Database;
  readonly clock: Clock;
  readonly guard: SignInGuard;
  readonly record: RecordSignIn;
  readonly passwordChanges: PasswordChanges;
}

/**
 * What this house adds around better-auth's endpoints: pauses against guessing, audit rows, and the end of a one-time
 * password. It must be the last plug-in: the second-factor plug-in takes the session away again before this one looks.
 */
export function houseRules(parts: HouseRulesParts): BetterAuthPlugin {
  return {
    id: 'phong-tuyen',
    hooks: {
      before: [
        { matcher: (context) => ASKS_PASSWORD.has(context.path ?? ''), handler: pauseGuessing(parts) },
        { matcher: (context) => context.path === '/change-password', handler: refuseSamePassword() },
        { matcher: (context) => context.path === '/sign-out', handler: recordSignOut(parts) },
      ],
      after: [{ matcher: (context) => isWatched(context.path ?? ''), handler: recordOutcome(parts) }],
    },
  };
}

const isWatched = (path: string): boolean => ASKS_PASSWORD.has(path) || SIGNS_IN.has(path) || path in CHANGES;

const addressOf = (context: { headers?: Headers | undefined }): string | null =>
  context.headers?.get(ADDRESS_HEADER) ?? null;

async function attemptOf(context: GenericEndpointContext): Promise<Attempt> {
  const session = context.path === '/sign-in/email' ? null : await getSessionFromCtx(context);
  const typed: unknown = context.body?.email;
  return { account: session?.user.email ?? (typeof typed === 'string' ? typed : ''), address: addressOf(context) };
}

function pauseGuessing(parts: HouseRulesParts) {
  return createAuthMiddleware(async (context) => {
    const seconds = await parts.guard.book(await attemptOf(context));
    if (seconds === 0) return;
    const error = fail('sign-in-paused', { values: { seconds } });
    const language = languageOf({ headers: { 'accept-language': context.headers?.get('accept-language') ?? '' } });
    throw new APIError(
      'TOO_MANY_REQUESTS',
      { code: error.code, message: error.sentence(language) },
      { 'retry-after': String(seconds) },
    );
  });
}

/** A one-time password that an administrator has seen must not become one's own. */
function refuseSamePassword() {
  return createAuthMiddleware(async (context) => {
    const { currentPassword, newPassword } = context.body ?? {};
    if (currentPassword === newPassword)
      throw new APIError('BAD_REQUEST', { code: 'PASSWORD_UNCHANGED', message: 'The new password is the old one' });
  });
}

function recordSignOut(parts: HouseRulesParts) {
  return createAuthMiddleware(async (context) => {
    const session = await getSessionFromCtx(context);
    if (session === null) return;
    await parts.record({
      personId: session.user.id,
      act: 'organisation.signed-out',
      path: context.path,
      from: addressOf(context),
    });
  });
}

function recordOutcome(parts: HouseRulesParts) {
  return createAuthMiddleware(async (context) => {
    const { path } = context;
    const from = addressOf(context);
    const refused = context.context.returned instanceof APIError && context.context.returned.statusCode >= 400;
    if (ASKS_PASSWORD.has(path)) {
      const attempt = await attemptOf(context);
      if (!refused) await parts.guard.succeed(attempt);
      else if (path === '/sign-in/email') {
        const person = await findPersonByEmail(parts.db, attempt.account);
        if (person !== null)
          await parts.record({ personId: person.id, act: 'organisation.sign-in-refused', path, from });
      }
    }
    if (refused) return;
    const before = context.context.session;
    const after = context.context.newSession;
    if (path === '/change-password' && before) {
      await parts.passwordChanges.finish(before.user.id, after?.session.token ?? before.session.token);
      await parts.record({ personId: before.user.id, act: 'organisation.password-changed', path, from });
    } else if (before && path in CHANGES) {
      const act = CHANGES[path as keyof typeof CHANGES];
      await parts.record({ personId: before.user.id, act, path, from });
    } else if (after && SIGNS_IN.has(path)) {
      await parts.record({ personId: after.user.id, act: 'organisation.signed-in', path, from });
    }
  });
}
