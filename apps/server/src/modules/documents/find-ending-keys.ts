import type { Database } from '../../platform/database/connect.ts';
import { readCertificate } from './signing/index.ts';
import { listCertificates } from './store/keys.ts';

/** Renewing a certificate takes an authority up to three weeks. */
const SOON_MS = 30 * 86_400_000;

/** How many keys in force have run out, or will within thirty days. */
export async function findEndingKeys(
  db: Database,
  now: Date,
): Promise<{ all: number; expired: number; ending: number }> {
  const ends = (await listCertificates(db)).map((der) => readCertificate(der).validUntil.getTime() - now.getTime());
  return {
    all: ends.length,
    expired: ends.filter((left) => left <= 0).length,
    ending: ends.filter((left) => left > 0 && left <= SOON_MS).length,
  };
}
