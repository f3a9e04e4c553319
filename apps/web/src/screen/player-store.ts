import type { PlayerManifest, PlayerPulse } from '@phong-tuyen/contracts';

/** What must be there after a loss of power and line: the last whole playlist, its files, and what took precedence. */
export type Emergency = NonNullable<PlayerPulse['emergency']>;

const CACHE = 'screen-content';
const MANIFEST = '/screen-content/manifest';
const EMERGENCY = '/screen-content/emergency';
const fileKey = (sha256: string) => `/screen-content/files/${sha256}`;

async function readJson<T>(key: string): Promise<T | null> {
  const kept = await (await caches.open(CACHE)).match(key);
  return kept === undefined ? null : ((await kept.json()) as T);
}
async function writeJson(key: string, value: unknown): Promise<void> {
  await (await caches.open(CACHE)).put(key, new Response(JSON.stringify(value)));
}

export const readManifest = () => readJson<PlayerManifest>(MANIFEST);
/** One entry, written after all files are there: a playlist that is half there is never read. */
export const keepManifest = (manifest: PlayerManifest) => writeJson(MANIFEST, manifest);
export const readEmergency = () => readJson<Emergency>(EMERGENCY);
export const keepEmergency = (emergency: Emergency | null) =>
  emergency === null ? forget(EMERGENCY) : writeJson(EMERGENCY, emergency);

async function forget(key: string): Promise<void> {
  await (await caches.open(CACHE)).delete(key);
}

export async function readFile(sha256: string): Promise<Blob | null> {
  const kept = await (await caches.open(CACHE)).match(fileKey(sha256));
  return kept === undefined ? null : kept.blob();
}

/**
 * Fetches a file that is not here yet and keeps it when it is whole and what it should be.
 *
 * @throws Error when it is not
 */
export async function ensureFile(file: { sha256: string; sizeBytes: number }, address: string): Promise<void> {
  const cache = await caches.open(CACHE);
  if ((await cache.match(fileKey(file.sha256))) !== undefined) return;
  const answer = await fetch(address, { cache: 'no-store' });
  if (!answer.ok) throw new Error(`file ${file.sha256.slice(0, 8)}: ${answer.status}`);
  const bytes = await answer.arrayBuffer();
  if (bytes.byteLength !== file.sizeBytes || (await checksum(bytes)) !== file.sha256)
    throw new Error(`file ${file.sha256.slice(0, 8)} did not arrive whole`);
  const type = answer.headers.get('content-type') ?? 'application/octet-stream';
  await cache.put(fileKey(file.sha256), new Response(bytes, { headers: { 'content-type': type } }));
}

async function checksum(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Forgets files that nothing shows any more. */
export async function keepOnly(sha256s: ReadonlySet<string>): Promise<void> {
  const cache = await caches.open(CACHE);
  for (const request of await cache.keys()) {
    const [, sha256] = /\/files\/([0-9a-f]{64})$/.exec(request.url) ?? [];
    if (sha256 !== undefined && !sha256s.has(sha256)) await cache.delete(request);
  }
}

/** Forgets everything: the token was taken back. */
export const forgetAll = () => caches.delete(CACHE);
