/** Where bytes are kept. Keys are made by us, never by a caller. */
export interface FileStore {
  put(key: string, bytes: Uint8Array): Promise<void>;
  get(key: string): Promise<Uint8Array>;
  /** Proves that the store can be written and read; throws what is wrong. */
  prove(): Promise<void>;
}
