import type { Actor } from '../http/actor.ts';
import type { Transaction } from './connect.ts';

/** What every command is given: the transaction it writes in, who acts, when, and from where. */
export interface CommandContext {
  readonly tx: Transaction;
  readonly actor: Actor;
  readonly now: Date;
  /** IP address of the caller, null for background acts. */
  readonly from: string | null;
  readonly requestId: string | null;
}
