/**
 * Keeps the page itself for the time without a line; plan and sound are kept by the page. The newest page is asked for
 * first; when it does not come whole, with all that it is made of, the kept one is given.
 */
interface WorkerScope {
  addEventListener(
    type: 'install' | 'activate',
    listener: (event: { waitUntil(work: Promise<unknown>): void }) => void,
  ): void;
  addEventListener(
    type: 'fetch',
    listener: (event: { request: Request; respondWith(answer: Promise<Response>): void }) => void,
  ): void;
  skipWaiting(): Promise<void>;
  readonly clients: { claim(): Promise<void> };
  readonly location: Location;
}
// The page's own library describes windows; a worker's scope is described by what is used of it.
const scope = self as unknown as WorkerScope;
const CACHE = 'speaker-page';
const ANSWER_WITHIN_MS = 4_000;
const PARTS_WITHIN_MS = 30_000;

scope.addEventListener('install', (event) => event.waitUntil(scope.skipWaiting()));
scope.addEventListener('activate', (event) => event.waitUntil(scope.clients.claim()));
scope.addEventListener('fetch', (event) => {
  const url = new URL(event.request.url);
  if (event.request.method !== 'GET' || url.origin !== scope.location.origin || url.pathname.startsWith('/api/'))
    return;
  if (event.request.mode === 'navigate') event.respondWith(newestFirst(event.request));
  else if (url.pathname.startsWith('/assets/')) event.respondWith(keptFirst(event.request));
});

async function newestFirst(request: Request): Promise<Response> {
  const cache = await caches.open(CACHE);
  try {
    const answer = await fetch(request, { signal: AbortSignal.timeout(ANSWER_WITHIN_MS) });
    if (!answer.ok) throw new Error(`page ${answer.status}`);
    // A page without its script would stand silent, with nobody there to load it again.
    await keepParts(cache, await answer.clone().text());
    await cache.put(request.url, answer.clone());
    return answer;
  } catch (error) {
    const kept = await cache.match(request.url);
    if (kept === undefined) throw error;
    return kept;
  }
}

async function keepParts(cache: Cache, page: string): Promise<void> {
  const signal = AbortSignal.timeout(PARTS_WITHIN_MS);
  for (const [, part = ''] of page.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g))
    if ((await cache.match(part)) === undefined) await cache.add(new Request(part, { signal }));
}

/** Their names change with their content. */
async function keptFirst(request: Request): Promise<Response> {
  const cache = await caches.open(CACHE);
  const kept = await cache.match(request.url);
  if (kept !== undefined) return kept;
  const answer = await fetch(request);
  if (answer.ok) await cache.put(request.url, answer.clone());
  return answer;
}

// A module of its own for the type checker; nothing is left of this line in what is built.
export {};
