import type { KioskState } from '@phong-tuyen/contracts';
import type { Tick } from './tick-book.ts';

const NAME = 'phong-tuyen-quay';
const KEPT_DAYS = 3;

/** What this device keeps: ticks until the server has them (and some days more), and the server's last answer. */
export interface TickStore {
  readonly read: (token: string) => Promise<{ state: KioskState | null; ticks: Tick[] }>;
  /** Resolves when the tick is on the disk: only then is it shown as noted. */
  readonly put: (tick: Tick) => Promise<void>;
  /** The server has taken ticks as they were sent, and answered with a state: both are kept, or neither is. */
  readonly acknowledge: (sent: readonly Tick[], token: string, state: KioskState) => Promise<void>;
}

/** Opens the device's own database. @throws DOMException where the browser keeps nothing, as in some private windows */
export async function openTickStore(): Promise<TickStore> {
  const opening = indexedDB.open(NAME, 1);
  opening.onupgradeneeded = () => {
    opening.result.createObjectStore('ticks', { keyPath: 'id' }).createIndex('token', 'token');
    opening.result.createObjectStore('states', { keyPath: 'token' });
  };
  const db = await settled(opening);
  return {
    read: async (token) => {
      const work = db.transaction(['ticks', 'states']);
      const [ticks, kept] = await Promise.all([
        settled<Tick[]>(work.objectStore('ticks').index('token').getAll(token)),
        settled<{ state: KioskState } | undefined>(work.objectStore('states').get(token)),
      ]);
      return { ticks, state: kept?.state ?? null };
    },
    put: async (tick) => {
      // Strict: a tablet that loses its power has what it showed.
      const work = db.transaction('ticks', 'readwrite', { durability: 'strict' });
      work.objectStore('ticks').put(tick);
      await done(work);
    },
    acknowledge: (sent, token, state) => acknowledge(db, { sent, token, state }),
  };
}

async function acknowledge(
  db: IDBDatabase,
  given: { sent: readonly Tick[]; token: string; state: KioskState },
): Promise<void> {
  const work = db.transaction(['ticks', 'states'], 'readwrite', { durability: 'strict' });
  const ticks = work.objectStore('ticks');
  const oldest = Date.parse(given.state.serverTime) - KEPT_DAYS * 86_400_000;
  for (const was of given.sent) {
    // It may have been undone while it was on its way.
    const now = (await settled<Tick | undefined>(ticks.get(was.id))) ?? was;
    const known = was.undone ? 'undone' : 'standing';
    if (now.undone === was.undone && Date.parse(now.at) < oldest) ticks.delete(was.id);
    else ticks.put({ ...now, known });
  }
  work.objectStore('states').put({ token: given.token, state: given.state });
  await done(work);
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function done(work: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    work.oncomplete = () => resolve();
    work.onerror = () => reject(work.error);
    work.onabort = () => reject(work.error);
  });
}
