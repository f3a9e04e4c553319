import type { SmppReason } from '../reasons.ts';

export interface SmppMessage {
  /** Two octets that a receipt may bring back, §5.3.2.17. */
  readonly reference: number;
  /** International digits without a plus. */
  readonly phone: string;
  readonly text: string;
}

/** What became of a message. */
export type SubmitOutcome =
  /** `carrierId` is that of its last part. */
  | { readonly kind: 'accepted'; readonly carrierId: string }
  | { readonly kind: 'refused'; readonly code: string; readonly reason: SmppReason }
  /** `fault`: the account or the brandname is refused, not this message. */
  | { readonly kind: 'later'; readonly code: string; readonly fault?: true }
  | { readonly kind: 'unknown'; readonly code: string };

/** What a person wrote. */
export interface SmppReply {
  readonly phone: string;
  readonly text: string;
  readonly at: Date;
}

/** The line as it stands. `since` is when it came to be so. */
export interface LineState {
  readonly phase: 'stopped' | 'connecting' | 'up' | 'down';
  readonly since: Date;
  /** Messages without an answer now. */
  readonly open: number;
  /** Why it is or was last down: a socket's code, `SILENT`, `BIND:ESME_RINVPASWD`, `ESME_RINVSRCADR`… */
  readonly lastFault: { readonly code: string; readonly at: Date } | null;
  /** True while it keeps back because the carrier asked for less. */
  readonly slowed: boolean;
}
