/** Keeps the page usable without a line: the page from the network when it answers soon, else as it was; its parts as they were. */
const worker = self as unknown as ServiceWorkerGlobalScope;
const SHELL_CACHE = 'screen-shell';
/** One entry for the page whatever its token: there is one screen a browser. */
const SHELL_PAGE = '/man-hinh/';
const GIVE_UP_MS = 5_000;

interface ServiceWorkerGlobalScope extends EventTarget {
  skipWaiting(): Promise<void>;
  readonly clients: { claim(): Promise<void> };
}
interface FetchEvent extends Event {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface ExtendableEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

worker.addEventListener('install', (event) => (event as ExtendableEvent).waitUntil(worker.skipWaiting()));
worker.addEventListener('activate', (event) => (event as ExtendableEvent).waitUntil(worker.clients.claim()));
worker.addEventListener('fetch', (event) => {
  const { request } = event as FetchEvent;
  const address = new URL(request.url);
  if (request.method !== 'GET' || address.origin !== location.origin) return;
  if (request.mode === 'navigate') (event as FetchEvent).respondWith(answerPage(request));
  else if (address.pathname.startsWith('/assets/') || address.pathname === '/favicon.svg')
    (event as FetchEvent).respondWith(answerPart(request));
});

// The first visit went by before the worker was there: the page says what it is made of.
worker.addEventListener('message', (event) => {
  const { data } = event as MessageEvent<{ page: string; parts: readonly string[] }>;
  (event as unknown as ExtendableEvent).waitUntil(keep(data));
});

async function keep({ page, parts }: { page: string; parts: readonly string[] }): Promise<void> {
  const cache = await caches.open(SHELL_CACHE);
  for (const part of parts) if ((await cache.match(part)) === undefined) await cache.add(part);
  const answer = await fetch(page, { cache: 'no-store' });
  if (answer.ok) await cache.put(SHELL_PAGE, answer);
}

async function answerPage(request: Request): Promise<Response> {
  const cache = await caches.open(SHELL_CACHE);
  try {
    const answer = await fetch(request, { signal: AbortSignal.timeout(GIVE_UP_MS) });
    if (answer.ok) await cache.put(SHELL_PAGE, answer.clone());
    else throw new Error(String(answer.status));
    return answer;
  } catch (error) {
    const kept = await cache.match(SHELL_PAGE);
    if (kept === undefined) throw error;
    return kept;
  }
}

async function answerPart(request: Request): Promise<Response> {
  const cache = await caches.open(SHELL_CACHE);
  const kept = await cache.match(request, { ignoreVary: true });
  if (kept !== undefined) return kept;
  const answer = await fetch(request);
  if (answer.ok) await cache.put(request, answer.clone());
  return answer;
}

export {};
