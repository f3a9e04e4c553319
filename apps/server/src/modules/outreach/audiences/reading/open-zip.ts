import yauzl from 'yauzl';
import { TableFault } from './table-fault.ts';

// A list of a million people unpacks to some 400 MB; parts are read as a stream, so this bounds time, not memory.
const MOST_UNPACKED = 1024 * 1024 * 1024;
const MOST_ENTRIES = 1_000;

export interface Zip {
  readonly names: readonly string[];
  sizeOf(name: string): number;
  /** The bytes of an entry; ends with an error when there are more than the directory says (yauzl validates). */
  stream(name: string): AsyncGenerator<Uint8Array>;
}

/** Opens a ZIP that a stranger may have made to hurt: sizes are bounded before anything is unpacked. @throws TableFault */
export async function openZip(bytes: Uint8Array): Promise<Zip> {
  const entries = new Map<string, yauzl.Entry>();
  let unpacked = 0;
  const zip = await guard('', async () => {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const opened = await yauzl.fromBufferPromise(buffer, { lazyEntries: true, validateEntrySizes: true });
    if (opened.entryCount > MOST_ENTRIES) throw new TableFault('too-large', String(MOST_ENTRIES));
    for await (const entry of opened.eachEntry()) {
      unpacked += entry.uncompressedSize;
      if (unpacked > MOST_UNPACKED) throw new TableFault('too-large', '1 GB');
      if (entry.isEncrypted()) throw new TableFault('locked');
      entries.set(entry.fileName, entry);
    }
    return opened;
  });
  return {
    names: [...entries.keys()],
    sizeOf: (name) => entries.get(name)?.uncompressedSize ?? 0,
    stream: (name) => streamOf(zip, entries.get(name)),
  };
}

async function* streamOf(zip: yauzl.ZipFile, entry: yauzl.Entry | undefined): AsyncGenerator<Uint8Array> {
  if (entry === undefined) return;
  const stream = await guard(entry.fileName, () => zip.openReadStreamPromise(entry));
  const pieces = stream[Symbol.asyncIterator]();
  for (;;) {
    const next = await guard(entry.fileName, () => pieces.next());
    if (next.done === true) return;
    yield next.value as Uint8Array;
  }
}

async function guard<T>(part: string, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (cause) {
    throw cause instanceof TableFault ? cause : new TableFault('broken', part, cause);
  }
}
