import type { Transaction } from '../../../platform/database/connect.ts';
import { appendInstalls, type NewInstall } from '../store/installs.ts';

/**
 * Counts installs, or opened stores, in the caller's transaction. What carries a `onceKey` that came before is left out.
 *
 * @param installs one or many; many in one call are one statement
 * @returns how many of them were new
 */
export async function recordInstalls(tx: Transaction, installs: NewInstall | readonly NewInstall[]): Promise<number> {
  const list = 'source' in installs ? [installs] : installs;
  return list.length === 0 ? 0 : appendInstalls(tx, list);
}
