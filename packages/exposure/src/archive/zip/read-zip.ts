import { crc32 } from '../../checksum/crc32.ts';
import { ExposureError } from '../../errors.ts';
import { inflate } from './inflate.ts';

/** A file inside a zip, found through the central directory and checked against its local header. */
export interface ZipEntry {
  readonly name: string;
  readonly size: number;
  /** Gives the contents piece by piece; each piece is overwritten after the call. @throws ExposureError zip-damaged, zip-bomb */
  read(onPiece: (piece: Uint8Array) => void): void;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const DESCRIPTOR = 0x08074b50;
const [STORED, DEFLATED] = [0, 8];
const ENCRYPTED = 1;

/**
 * Lists a zip strictly (APPNOTE 6.3.10 §4.3): nothing before the first entry, between entries, or after the end record, no
 * second entry of a name, no encryption, no zip64. What a lenient reader would step over, two readers may read differently.
 *
 * @throws ExposureError not-archive, zip-damaged, zip-encrypted, entry-duplicate, trailing-bytes
 */
export function readZip(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 22 || view.getUint32(0, true) !== LOCAL) throw new ExposureError('not-archive');
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  if (view.getUint16(end + 8, true) !== count || view.getUint32(end + 4, true) !== 0)
    throw damaged('it has several parts');
  if (start + view.getUint32(end + 12, true) !== end) throw damaged('the directory is not where it should be');
  const entries: (ZipEntry & { from: number; to: number })[] = [];
  let at = start;
  for (let each = 0; each < count; each++) {
    if (at + 46 > end || view.getUint32(at, true) !== CENTRAL) throw damaged('the directory is cut off');
    const entry = readEntry(bytes, view, at);
    if (entries.some((other) => other.name === entry.name))
      throw new ExposureError('entry-duplicate', { name: entry.name.slice(0, 60) });
    entries.push(entry);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  if (at !== end) throw damaged('the directory has another length');
  expectNoGaps(view, entries, start);
  return entries;
}

const damaged = (reason: string) => new ExposureError('zip-damaged', { reason });

/** The end record (§4.3.16) with its comment must reach exactly to the end of the file. */
function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - 22 - 0xffff);
  let seen = false;
  for (let at = view.byteLength - 22; at >= first; at--) {
    if (view.getUint32(at, true) !== END) continue;
    seen = true;
    if (at + 22 + view.getUint16(at + 20, true) === view.byteLength) return at;
  }
  throw seen ? new ExposureError('trailing-bytes', { where: 'zip' }) : damaged('its end is missing');
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): ZipEntry & { from: number; to: number } {
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  const sum = view.getUint32(at + 16, true);
  const packed = view.getUint32(at + 20, true);
  const size = view.getUint32(at + 24, true);
  const local = view.getUint32(at + 42, true);
  const name = letters(bytes.subarray(at + 46, at + 46 + view.getUint16(at + 28, true)));
  if ((flags & ENCRYPTED) !== 0) throw new ExposureError('zip-encrypted');
  if (method !== STORED && method !== DEFLATED) throw damaged(`${name.slice(0, 60)} is packed by method ${method}`);
  if (method === STORED && packed !== size) throw damaged('a stored entry has two sizes');
  if (local + 30 > view.byteLength || view.getUint32(local, true) !== LOCAL) throw damaged('an entry has no beginning');
  const nameLength = view.getUint16(local + 26, true);
  const from = local + 30 + nameLength + view.getUint16(local + 28, true);
  if (letters(bytes.subarray(local + 30, local + 30 + nameLength)) !== name) throw damaged('an entry has two names');
  if (from + packed > view.byteLength) throw damaged('an entry runs over the end');
  const content = bytes.subarray(from, from + packed);
  const described = (flags & 8) !== 0;
  return {
    name,
    size,
    from: local,
    to: from + packed + (described ? descriptorLength(view, from + packed, sum) : 0),
    read(onPiece) {
      let found = 0;
      const take = (piece: Uint8Array) => {
        found = crc32(piece, found);
        onPiece(piece);
      };
      if (method === STORED) take(content);
      else inflate(content, { size }, take);
      if (found !== sum) throw damaged('a checksum does not fit');
    },
  };
}

/** Sizes behind the data (§4.3.9), with or without their own signature. */
function descriptorLength(view: DataView, at: number, sum: number): number {
  if (at + 16 <= view.byteLength && view.getUint32(at, true) === DESCRIPTOR && view.getUint32(at + 4, true) === sum)
    return 16;
  return 12;
}

function expectNoGaps(view: DataView, entries: readonly { from: number; to: number }[], end: number): void {
  let at = 0;
  for (const entry of [...entries].sort((left, right) => left.from - right.from)) {
    if (entry.from < at) throw damaged('entries lie over each other');
    if (entry.from > at) throw new ExposureError('trailing-bytes', { where: at === 0 ? 'zip' : 'zip entry' });
    at = entry.to;
  }
  if (at !== end) throw new ExposureError('trailing-bytes', { where: 'zip entry' });
  if (view.byteLength < end) throw damaged('it is cut off');
}

const letters = (bytes: Uint8Array): string => String.fromCharCode(...bytes.subarray(0, 256));
