import type { DocumentDetail } from '@phong-tuyen/contracts';
import type { Database } from '../../platform/database/connect.ts';
import { readKeptFile } from '../../platform/files/read-file.ts';
import { findFile } from '../../platform/files/store.ts';
import type { DocumentsDeps } from './deps.ts';
import { type VerifiedSignature, verifySignatures } from './signing/index.ts';
import { listTrust } from './store/keys.ts';

const REMEMBERED = 500;
// A kept file never changes, so its signatures are read once; trust may change, so an answer lives for a minute.
const remembered = new Map<string, { until: number; signatures: Promise<VerifiedSignature[]> }>();
const REMEMBER_MS = 60_000;

/** The signatures of a kept PDF as people need to know them; empty before it is signed. */
export async function viewSignatures(
  db: Database,
  deps: DocumentsDeps,
  fileId: string | null,
): Promise<DocumentDetail['signatures']> {
  if (fileId === null) return [];
  const file = await findFile(db, fileId);
  if (file === null || file.mediaType !== 'application/pdf') return [];
  const known = remembered.get(file.sha256);
  const signatures =
    known !== undefined && known.until > performance.now() ? known.signatures : verify(db, deps, fileId);
  if (signatures !== known?.signatures) {
    if (remembered.size >= REMEMBERED) remembered.clear();
    remembered.set(file.sha256, { until: performance.now() + REMEMBER_MS, signatures });
    signatures.catch(() => remembered.delete(file.sha256));
  }
  return (await signatures).map((signature, index) => ({
    role: index === 0 ? 'person' : 'agency',
    signerName: signature.signerName,
    organisation: signature.organisation,
    issuer: signature.issuer,
    serial: signature.serial,
    signedAt: signature.claimedAt?.toISOString() ?? null,
    verdict: signature.verdict,
    reasons: [...signature.reasons],
  }));
}

async function verify(db: Database, deps: DocumentsDeps, fileId: string): Promise<VerifiedSignature[]> {
  const { bytes } = await readKeptFile(db, deps.files, fileId);
  return verifySignatures(bytes, await listTrust(db));
}
