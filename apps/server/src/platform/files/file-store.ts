/** Where bytes are kept. Keys are made by us, never by a caller. */
export interface FileStore {
  put(key: string, bytes: Uint8Array): Promise<void>;
  get(key: string): Promise<Uint8Array>;
  /** Erases what is there; nothing there is no error. */
  delete(key: string): Promise<void>;
  /** Proves that the store can be written, read and erased from; throws what is wrong. */
  prove(): Promise<void>;
}
