/**
 * Keeps a page that stands apart, kiosk or screen, usable without a line, and up to date with one. The page is shown from the cache
 * at once; meanwhile the newest is asked for, and takes its place, for the next opening, only when all of it has arrived. Which page
 * it keeps stands in the worker's own address. It imports nothing, so that it runs as a classic script in browsers whose workers
 * know no modules.
 */
interface LifeEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface FetchOfPage extends LifeEvent {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
/** The page asks for the newest and hears what it is made of, or null when it did not arrive. */
interface Asked extends LifeEvent {
  readonly ports: readonly { postMessage(parts: readonly string[] | null): void }[];
}
/** The parts of a service worker's scope that are used; the types of pages and workers exclude each other. */
interface WorkerScope {
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(kind: 'install' | 'activate', listener: (event: LifeEvent) => void): void;
  addEventListener(kind: 'fetch', listener: (event: FetchOfPage) => void): void;
  addEventListener(kind: 'message', listener: (event: Asked) => void): void;
}
const worker = self as unknown as WorkerScope;

const NAME = new URL(self.location.href).searchParams.get('page') === 'screen' ? 'screen' : 'kiosk';
const CACHE = `own-page-${NAME}`;
const PAGE = `/${NAME}.html`;
const KEPT = /^\/(assets\/|favicon\.svg$)/;

/** What a page or a style sheet needs, as addresses on this server. */
const neededBy = (text: string): string[] =>
  [...text.matchAll(/(?:src|href)="(\/[^"]+)"|url\(["']?(\/[^"')]+)/g)]
    .map((found) => found[1] ?? found[2] ?? '')
    .filter((path) => KEPT.test(path));

async function keep(cache: Cache, path: string): Promise<Response> {
  const kept = await cache.match(path);
  if (kept !== undefined) return kept;
  const answer = await fetch(path);
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  await cache.put(path, answer.clone());
  return answer;
}

/** Fetches the newest page with all it needs; the page itself is put last, so that no half of it is ever shown. */
async function refresh(): Promise<readonly string[]> {
  const answer = await fetch(PAGE, { cache: 'no-cache' });
  if (!answer.ok) throw new Error(`${PAGE}: ${answer.status}`);
  const cache = await caches.open(CACHE);
  const needed = new Set(neededBy(await answer.clone().text()));
  for (const path of [...needed]) {
    const part = await keep(cache, path);
    if (path.endsWith('.css')) for (const inner of neededBy(await part.clone().text())) needed.add(inner);
  }
  for (const path of needed) await keep(cache, path);
  await cache.put(PAGE, answer);
  for (const old of await cache.keys()) {
    const { pathname } = new URL(old.url);
    if (pathname !== PAGE && !needed.has(pathname)) await cache.delete(old);
  }
  return [...needed];
}

async function showPage(request: Request): Promise<Response> {
  return (await (await caches.open(CACHE)).match(PAGE)) ?? fetch(request);
}

async function showPart(request: Request): Promise<Response> {
  return (await (await caches.open(CACHE)).match(new URL(request.url).pathname)) ?? fetch(request);
}

worker.addEventListener('install', (event) => event.waitUntil(refresh().then(() => worker.skipWaiting())));
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));
worker.addEventListener('message', (event) => {
  const [asker] = event.ports;
  event.waitUntil(
    refresh().then(
      (parts) => asker?.postMessage(parts),
      () => asker?.postMessage(null),
    ),
  );
});
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (request.mode === 'navigate') {
    event.respondWith(showPage(request));
    // Without a line the page of last time stays.
    event.waitUntil(refresh().catch(() => undefined));
  } else if (KEPT.test(pathname)) event.respondWith(showPart(request));
});
