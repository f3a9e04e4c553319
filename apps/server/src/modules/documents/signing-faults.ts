import { fail } from './errors.ts';
import { SigningError } from './signing/index.ts';

/** Runs an act of signing; its faults come out as this module's errors. */
export async function withSigningFaults<T>(act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (cause) {
    if (cause instanceof SigningError) throw fail(cause.code, { cause });
    throw cause;
  }
}
