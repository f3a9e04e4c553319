import type { Database } from '../../platform/database/connect.ts';
import { readTrustFile, type TrustFile } from './signing/index.ts';
import { insertTrust, listTrust } from './store/keys.ts';

/**
 * Adds an authority's certificate or revocation list to what this installation trusts; the same bytes twice change nothing.
 *
 * @throws SigningError when the bytes are neither
 */
export async function addTrust(db: Database, bytes: Uint8Array): Promise<TrustFile> {
  const file = readTrustFile(bytes);
  await db.transaction().execute(async (tx) => {
    const { anchors, revocations } = await listTrust(tx);
    const known = [...anchors, ...revocations].some((der) => Buffer.from(der).equals(file.der));
    if (!known) await insertTrust(tx, file.kind, file.der);
  });
  return file;
}
