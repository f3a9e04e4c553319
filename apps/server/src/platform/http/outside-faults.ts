import type { DomainError } from '../errors/domain-error.ts';
import { fail } from '../errors/errors.ts';

/** Codes of PostgreSQL (Appendix A) and of the operating system that mean something to whoever asked. */
const KNOWN: Readonly<Record<string, 'text-unfit' | 'storage-full' | 'database-away'>> = {
  '22021': 'text-unfit',
  '22P05': 'text-unfit',
  '53100': 'storage-full',
  ENOSPC: 'storage-full',
  EDQUOT: 'storage-full',
  '53300': 'database-away',
  '57P01': 'database-away',
  '57P02': 'database-away',
  '57P03': 'database-away',
  ECONNREFUSED: 'database-away',
  ECONNRESET: 'database-away',
  ETIMEDOUT: 'database-away',
  EPIPE: 'database-away',
};
/** What the driver says without a code when the line breaks or no connection comes free. */
const LOST =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/;

/** A fault of a part outside ours as an error that a person may see; null for those that only an operator understands. */
export function outsideFault(error: unknown): DomainError | null {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const code = 'code' in cause && typeof cause.code === 'string' ? cause.code : '';
    const known = KNOWN[code] ?? (code.startsWith('08') || LOST.test(cause.message) ? 'database-away' : undefined);
    if (known !== undefined) return fail(known, { cause: error });
  }
  return null;
}
