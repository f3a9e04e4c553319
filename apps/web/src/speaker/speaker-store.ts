import type { PlayLogEntry, SpeakerSchedule } from '@phong-tuyen/contracts';
import type { KeptClock } from './server-clock.ts';

/** A broadcast that began here. `endedAt` null while it plays, or when the machine died in it. */
export interface Begun extends Omit<PlayLogEntry, 'outcome'> {
  readonly title: string;
  readonly outcome: PlayLogEntry['outcome'] | null;
  readonly sent: boolean;
}
export interface KeptState {
  readonly schedule: SpeakerSchedule | null;
  readonly clock: KeptClock | null;
  readonly volume: number | null;
}

const STORES = ['state', 'begun', 'audio'] as const;

/** What the player keeps through power cuts, in the browser's own database. */
export class SpeakerStore {
  readonly #db: IDBDatabase;

  private constructor(db: IDBDatabase) {
    this.#db = db;
  }

  /** @param name one a station: a token of another station starts afresh */
  static open(name: string): Promise<SpeakerStore> {
    return new Promise((resolve, reject) => {
      const request = indexedDB.open(name, 1);
      request.onupgradeneeded = () => {
        for (const store of STORES) request.result.createObjectStore(store);
      };
      request.onsuccess = () => resolve(new SpeakerStore(request.result));
      request.onerror = () => reject(request.error);
    });
  }

  async readState(): Promise<KeptState> {
    const read = <T>(key: string) => this.#read<T>('state', key);
    return {
      schedule: (await read<SpeakerSchedule>('schedule')) ?? null,
      clock: (await read<KeptClock>('clock')) ?? null,
      volume: (await read<number>('volume')) ?? null,
    };
  }

  keep(key: keyof KeptState, value: unknown): Promise<void> {
    return this.#write('state', (store) => store.put(value, key));
  }

  /**
   * Writes down that a broadcast begins, before its first sound.
   *
   * @returns false when it has begun before, here or in another window: then it must not sound
   */
  async begin(begun: Begun): Promise<boolean> {
    try {
      await this.#write('begun', (store) => store.add(begun, begun.occurrenceId));
      return true;
    } catch {
      return false;
    }
  }

  update(begun: Begun): Promise<void> {
    return this.#write('begun', (store) => store.put(begun, begun.occurrenceId));
  }

  forget(occurrenceId: string): Promise<void> {
    return this.#write('begun', (store) => store.delete(occurrenceId));
  }

  async listBegun(): Promise<Begun[]> {
    return this.#done<Begun[]>(this.#db.transaction('begun').objectStore('begun').getAll());
  }

  async listAudio(): Promise<string[]> {
    return (await this.#done<IDBValidKey[]>(this.#db.transaction('audio').objectStore('audio').getAllKeys())).map(
      String,
    );
  }

  readAudio(id: string): Promise<ArrayBuffer | undefined> {
    return this.#read('audio', id);
  }

  keepAudio(id: string, bytes: ArrayBuffer): Promise<void> {
    return this.#write('audio', (store) => store.put(bytes, id));
  }

  dropAudio(id: string): Promise<void> {
    return this.#write('audio', (store) => store.delete(id));
  }

  #read<T>(store: (typeof STORES)[number], key: string): Promise<T | undefined> {
    return this.#done<T | undefined>(this.#db.transaction(store).objectStore(store).get(key));
  }

  #done<T>(request: IDBRequest): Promise<T> {
    return new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result as T);
      request.onerror = () => reject(request.error);
    });
  }

  /** Resolved when it is on the disk: strict durability, or a power cut could lose what was "written". */
  #write(store: (typeof STORES)[number], act: (store: IDBObjectStore) => IDBRequest): Promise<void> {
    return new Promise((resolve, reject) => {
      const tx = this.#db.transaction(store, 'readwrite', { durability: 'strict' });
      tx.oncomplete = () => resolve();
      tx.onabort = () => reject(tx.error);
      act(tx.objectStore(store));
    });
  }
}
