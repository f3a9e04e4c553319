import { crc32 } from '../../checksum/crc32.ts';

/** A file to be put into a zip, given piece by piece. */
export interface ZipContent {
  readonly name: string;
  pieces(): Iterable<Uint8Array> | AsyncIterable<Uint8Array>;
}

interface Packed {
  readonly name: Uint8Array;
  readonly method: number;
  readonly sum: number;
  readonly size: number;
  readonly pieces: readonly Uint8Array[];
  readonly packed: number;
}

/** 1 January 1980, the earliest a zip can say: when an archive was made is told by its header alone. */
const DOS_DATE = 0x0021;
const VERSION = 20;

/**
 * Writes a zip (APPNOTE 6.3.10). Contents are deflated where the platform has `CompressionStream`, and stored elsewhere.
 *
 * @returns the pieces of the archive in order
 */
export async function writeZip(contents: readonly ZipContent[]): Promise<Uint8Array[]> {
  const archive: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  const put = (pieces: readonly Uint8Array[]) => {
    for (const piece of pieces) {
      archive.push(piece);
      at += piece.length;
    }
  };
  for (const content of contents) {
    const packed = await pack(content);
    directory.push(header(packed, { at }));
    put([header(packed, null), ...packed.pieces]);
  }
  const start = at;
  put(directory);
  const end = new DataView(new ArrayBuffer(22));
  end.setUint32(0, 0x06054b50, true);
  end.setUint16(8, contents.length, true);
  end.setUint16(10, contents.length, true);
  end.setUint32(12, at - start, true);
  end.setUint32(16, start, true);
  put([new Uint8Array(end.buffer)]);
  return archive;
}

async function pack(content: ZipContent): Promise<Packed> {
  let sum = 0;
  let size = 0;
  const pieces: Uint8Array[] = [];
  const counted = async function* () {
    for await (const piece of content.pieces()) {
      sum = crc32(piece, sum);
      size += piece.length;
      yield piece;
    }
  };
  const hasStreams = typeof CompressionStream !== 'undefined';
  if (hasStreams) for await (const piece of deflate(counted())) pieces.push(piece);
  else for await (const piece of counted()) pieces.push(piece.slice());
  const packed = pieces.reduce((total, piece) => total + piece.length, 0);
  const name = Uint8Array.from(content.name, (letter) => letter.charCodeAt(0));
  return { name, method: hasStreams ? 8 : 0, sum, size, pieces, packed };
}

async function* deflate(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const stream = new CompressionStream('deflate-raw');
  const writer = stream.writable.getWriter();
  const written = (async () => {
    for await (const piece of pieces) await writer.write(piece as Uint8Array<ArrayBuffer>);
    await writer.close();
  })();
  const reader = stream.readable.getReader();
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) yield piece.value;
  await written;
}

/** Local header (§4.3.7), or the entry of the central directory (§4.3.12) when its place is given. */
function header(packed: Packed, central: { readonly at: number } | null): Uint8Array {
  const length = central === null ? 30 : 46;
  const bytes = new Uint8Array(length + packed.name.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, central === null ? 0x04034b50 : 0x02014b50, true);
  const from = central === null ? 4 : 6;
  if (central !== null) view.setUint16(4, VERSION, true);
  view.setUint16(from, VERSION, true);
  view.setUint16(from + 4, packed.method, true);
  view.setUint16(from + 8, DOS_DATE, true);
  view.setUint32(from + 10, packed.sum, true);
  view.setUint32(from + 14, packed.packed, true);
  view.setUint32(from + 18, packed.size, true);
  view.setUint16(from + 22, packed.name.length, true);
  if (central !== null) view.setUint32(42, central.at, true);
  bytes.set(packed.name, length);
  return bytes;
}
