import yauzl from 'yauzl';

export interface ZipEntry {
  readonly name: string;
  readonly size: number;
  readonly packed: number;
  readonly isEncrypted: boolean;
  readonly raw: yauzl.Entry;
}

/** An opened zip whose entries are listed before anything is unpacked. */
export interface ZipFile {
  readonly entries: readonly ZipEntry[];
  read(entry: ZipEntry): Promise<Uint8Array>;
  close(): void;
}

// A list of more entries than any document has is not read to its end.
const MOST_LISTED = 10_000;

/** Opens a zip from memory. @throws Error when it is damaged */
export function openPromise(bytes: Uint8Array): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    yauzl.fromBuffer(Buffer.from(bytes), { lazyEntries: true, validateEntrySizes: true }, (fault, zip) => {
      if (fault !== null || zip === undefined) {
        reject(fault ?? new Error('not a zip'));
        return;
      }
      const entries: ZipEntry[] = [];
      const finish = () => resolve({ entries, read: (entry) => readEntry(zip, entry), close: () => zip.close() });
      zip.on('error', reject);
      zip.on('end', finish);
      zip.on('entry', (entry: yauzl.Entry) => {
        entries.push({
          name: entry.fileName,
          size: entry.uncompressedSize,
          packed: entry.compressedSize,
          isEncrypted: (entry.generalPurposeBitFlag & 1) === 1,
          raw: entry,
        });
        if (entries.length >= MOST_LISTED) finish();
        else zip.readEntry();
      });
      zip.readEntry();
    });
  });
}

function readEntry(zip: yauzl.ZipFile, entry: ZipEntry): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry.raw, (fault, stream) => {
      if (fault !== null || stream === undefined) {
        reject(fault ?? new Error('entry cannot be read'));
        return;
      }
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('error', reject);
      stream.on('end', () => resolve(Buffer.concat(chunks)));
    });
  });
}
