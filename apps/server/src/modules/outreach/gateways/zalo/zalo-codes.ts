import type { FailureReason } from '../../delivery/message-gateway.ts';

/** What an error of a template message means for the message, or for the line. */
export type ZaloVerdict =
  | { readonly kind: 'refused'; readonly reason: FailureReason }
  /** Not taken, and the next would not be either. */
  | { readonly kind: 'hold'; readonly until: 'minute' | 'midnight' | 'morning' | 'mended' }
  | { readonly kind: 'token' }
  | { readonly kind: 'later' }
  | { readonly kind: 'unknown' };

/**
 * Errors of template messages (ZNS, now ZBS). Some numbers mean something else in the tables of OA messages, which are not
 * used here. What is not in the table is refused as `other`, and its code kept and counted.
 */
const VERDICTS: Readonly<Record<number, ZaloVerdict>> = {
  [-32]: { kind: 'hold', until: 'minute' },
  [-100]: { kind: 'unknown' },
  [-108]: { kind: 'refused', reason: 'bad-number' },
  [-109]: { kind: 'refused', reason: 'template' },
  [-112]: { kind: 'refused', reason: 'template' },
  [-114]: { kind: 'refused', reason: 'unreachable' },
  [-115]: { kind: 'hold', until: 'mended' },
  [-118]: { kind: 'refused', reason: 'no-account' },
  [-119]: { kind: 'refused', reason: 'unreachable' },
  [-124]: { kind: 'token' },
  [-131]: { kind: 'refused', reason: 'template' },
  [-132]: { kind: 'refused', reason: 'template' },
  [-133]: { kind: 'hold', until: 'morning' },
  [-137]: { kind: 'hold', until: 'mended' },
  [-139]: { kind: 'refused', reason: 'opted-out' },
  [-141]: { kind: 'refused', reason: 'opted-out' },
  [-144]: { kind: 'hold', until: 'midnight' },
  [-147]: { kind: 'hold', until: 'midnight' },
  [-216]: { kind: 'token' },
  [-220]: { kind: 'token' },
};

/** @param code Zalo's `error`, not zero */
export const zaloVerdict = (code: number): ZaloVerdict => VERDICTS[code] ?? { kind: 'refused', reason: 'other' };
