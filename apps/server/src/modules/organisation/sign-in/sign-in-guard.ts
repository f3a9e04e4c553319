import { createHash } from 'node:crypto';
import type { Clock } from '../../../platform/clock/clock.ts';
import type { Database } from '../../../platform/database/connect.ts';
import { bookAttempt, clearAttempts, type GuardRule, returnAttempt } from '../store/sign-in-guard.ts';

/** Five guesses at one account, then one minute, doubling to an hour. */
export const ACCOUNT_RULE: GuardRule = {
  free: 5,
  firstPauseSeconds: 60,
  longestPauseSeconds: 3_600,
  forgetSeconds: 86_400,
};
/** A whole office shares one address: more guesses are free, the pauses grow alike. */
export const ADDRESS_RULE: GuardRule = { ...ACCOUNT_RULE, free: 30 };

export interface SignInGuard {
  /**
   * Books an attempt at an account from an address, before the password is looked at.
   *
   * @param attempt.account e-mail address as typed, or a person's id
   * @returns 0 when it may go on, else the seconds to wait
   */
  book(attempt: Attempt): Promise<number>;
  /** The attempt was right: the account's guesses are forgotten, the address gets this one back. */
  succeed(attempt: Attempt): Promise<void>;
}

export interface Attempt {
  readonly account: string;
  readonly address: string | null;
}

/** Slows down guessing at passwords; unknown accounts are counted like known ones, so that answers tell nothing. */
export function createSignInGuard(db: Database, clock: Clock): SignInGuard {
  return {
    async book(attempt) {
      const now = clock.now();
      const { account, address } = keysOf(attempt);
      // The address first: a paused address must not be able to pause other people's accounts.
      const addressPause = address === null ? null : await bookAttempt(db, address, ADDRESS_RULE, now);
      if (addressPause !== null) return secondsUntil(addressPause, now);
      const accountPause = await bookAttempt(db, account, ACCOUNT_RULE, now);
      return accountPause === null ? 0 : secondsUntil(accountPause, now);
    },
    async succeed(attempt) {
      const { account, address } = keysOf(attempt);
      await clearAttempts(db, account);
      if (address !== null) await returnAttempt(db, address);
    },
  };
}

function secondsUntil(end: Date, now: Date): number {
  return Math.max(1, Math.ceil((end.getTime() - now.getTime()) / 1_000));
}

const hash = (kind: string, value: string): string => createHash('sha256').update(`${kind}\n${value}`).digest('hex');

/** Key under which guesses at an account are counted. */
export const accountKey = (account: string): string => hash('account', account.trim().toLowerCase());

function keysOf(attempt: Attempt): { account: string; address: string | null } {
  return {
    account: accountKey(attempt.account),
    address: attempt.address === null ? null : hash('address', attempt.address),
  };
}
