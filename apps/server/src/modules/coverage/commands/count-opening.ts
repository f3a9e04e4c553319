import type { Transaction } from '../../../platform/database/connect.ts';
import { noteToday } from '../installing/openings/day-mark.ts';
import { recordInstalls } from '../installs/record-installs.ts';
import type { CodeRow } from '../store/codes.ts';

export interface Opening {
  readonly code: CodeRow;
  /** Names this showing of the page: a random word in the button's address. Null when the button's address was copied without it. */
  readonly showing: string | null;
  /** Used only where there is no such word. */
  readonly address: string;
  readonly userAgent: string;
}

/**
 * Counts that a code opened a store, once for each showing of the page however often the button is pressed. Two phones of one
 * kind behind one address of a carrier are two, because each was shown its own page.
 *
 * @returns true when it was new
 */
export async function countOpening(
  tx: Transaction,
  opening: Opening,
  given: { secret: Uint8Array; now: Date },
): Promise<boolean> {
  const { code, showing, address, userAgent } = opening;
  const who = showing === null ? ['phone', address, userAgent] : ['showing', showing];
  if ((await noteToday(tx, { ...given, parts: ['opening', code.id, ...who] })) > 1) return false;
  await recordInstalls(tx, {
    source: 'code',
    campaignId: code.campaignId,
    communeId: code.communeId,
    codeId: code.id,
    count: 1,
    at: given.now,
    onceKey: null,
  });
  return true;
}
