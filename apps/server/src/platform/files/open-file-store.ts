import { randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { Disk } from 'flydrive';
import { S3Driver } from 'flydrive/drivers/s3';
import type { FileStore } from './file-store.ts';
import type { FilesSettings } from './settings.ts';

/** The store that the settings ask for: an S3-compatible bucket when one is named, otherwise the local folder. */
export function openFileStore(settings: FilesSettings): FileStore {
  return settings.S3_BUCKET === undefined
    ? new LocalStore(settings.FILES_DIR)
    : new S3Store(settings, settings.S3_BUCKET);
}

/** A folder on this machine. A file appears under its key only when all of it is on the disk. */
class LocalStore implements FileStore {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  async put(key: string, bytes: Uint8Array): Promise<void> {
    const place = this.#place(key);
    await mkdir(path.dirname(place), { recursive: true });
    // A name of its own: the same bytes may be kept twice at once.
    const partial = `${place}.${randomUUID()}.part`;
    try {
      const file = await open(partial, 'w');
      try {
        await file.writeFile(bytes);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(partial, place);
    } catch (error) {
      await rm(partial, { force: true });
      throw error;
    }
  }

  async get(key: string): Promise<Uint8Array> {
    return readFile(this.#place(key));
  }

  async delete(key: string): Promise<void> {
    await rm(this.#place(key), { force: true });
  }

  prove(): Promise<void> {
    return prove(this);
  }

  #place(key: string): string {
    return path.join(this.#folder, key);
  }
}

class S3Store implements FileStore {
  readonly #disk: Disk;

  constructor(settings: FilesSettings, bucket: string) {
    this.#disk = new Disk(
      new S3Driver({
        credentials: {
          accessKeyId: settings.S3_ACCESS_KEY_ID ?? '',
          secretAccessKey: settings.S3_SECRET_ACCESS_KEY ?? '',
        },
        region: settings.S3_REGION,
        bucket,
        visibility: 'private',
        forcePathStyle: true,
        supportsACL: false,
        ...(settings.S3_ENDPOINT === undefined ? {} : { endpoint: settings.S3_ENDPOINT }),
      }),
    );
  }

  async put(key: string, bytes: Uint8Array): Promise<void> {
    await this.#disk.put(key, bytes);
  }

  async get(key: string): Promise<Uint8Array> {
    return this.#disk.getBytes(key);
  }

  async delete(key: string): Promise<void> {
    await this.#disk.delete(key);
  }

  prove(): Promise<void> {
    return prove(this);
  }
}

/** Under a name of its own: several servers prove the same store at once. */
async function prove(store: FileStore): Promise<void> {
  const key = `proof/${randomUUID()}`;
  await store.put(key, new TextEncoder().encode('phong-tuyen'));
  await store.get(key);
  await store.delete(key);
}
