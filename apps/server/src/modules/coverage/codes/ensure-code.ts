import { createHash } from 'node:crypto';
import type { CoverageChannel } from '@phong-tuyen/contracts';
import type { Transaction } from '../../../platform/database/connect.ts';
import { communeAbove } from '../communes.ts';
import { findCodeOf, insertCode } from '../store/codes.ts';
import { codeOf } from './code-words.ts';

export interface CodeRequest {
  readonly campaignId: string;
  readonly channel: CoverageChannel;
  /** Null for what the whole province sees alike: a newspaper, a message to all. */
  readonly agencyId: string | null;
  /** The poster's place, the screen: an id of whoever asks. */
  readonly placeId: string | null;
  /** What lists call it: “Áp phích, bộ phận một cửa xã Tam Thanh”. */
  readonly label: string;
  readonly now: Date;
}

// Of 28 million codes a province uses some thousands: eight in a row that are taken do not happen.
const MOST_TRIES = 8;

/** The code of a campaign for one channel, agency and place: made at the first asking, the same ever after. */
export async function ensureCode(tx: Transaction, request: CodeRequest): Promise<string> {
  const { campaignId, channel, agencyId, placeId } = request;
  const communeId = agencyId === null ? null : await communeAbove(tx, agencyId);
  for (let attempt = 0; attempt < MOST_TRIES; attempt++) {
    const known = await findCodeOf(tx, request);
    if (known !== null) return known.code;
    const hash = createHash('sha256')
      .update(JSON.stringify([campaignId, channel, agencyId, placeId, attempt]))
      .digest();
    const code = codeOf(hash);
    if (await insertCode(tx, { ...request, code, communeId })) return code;
  }
  throw new Error('no free code was found');
}
