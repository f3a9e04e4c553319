import type { QrLevel } from './levels.ts';
import { QUIET_ZONE } from './qr-drawing.ts';
import { type QrMatrix, qrMatrix } from './qr-matrix.ts';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/**
 * The code as a PNG of one bit a pixel (RFC 2083), its quiet zone included.
 *
 * @param options.scale pixels a module; 8 unless told
 * @param options.deflate zlib of whoever has one; without it the pixels are stored as they are, which every reader takes
 */
export function qrPng(
  text: string,
  options: { level?: QrLevel; scale?: number; deflate?: (bytes: Uint8Array) => Uint8Array } = {},
): Uint8Array<ArrayBuffer> {
  const matrix = qrMatrix(text, options.level ?? 'M');
  const scale = options.scale ?? 8;
  const size = (matrix.length + 2 * QUIET_ZONE) * scale;
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, size);
  view.setUint32(4, size);
  header.set([1, 0, 0, 0, 0], 8);
  const pixels = pixelsOf(matrix, scale, size);
  return join([
    Uint8Array.from(SIGNATURE),
    chunk('IHDR', header),
    chunk('IDAT', (options.deflate ?? stored)(pixels)),
    chunk('IEND', new Uint8Array()),
  ]);
}

/** Rows of bits, light ones set, each behind its filter byte (none). */
function pixelsOf(matrix: QrMatrix, scale: number, size: number): Uint8Array {
  const width = Math.ceil(size / 8);
  const bytes = new Uint8Array((width + 1) * size);
  for (let y = 0; y < size; y++) {
    const row = matrix[Math.floor(y / scale) - QUIET_ZONE];
    for (let x = 0; x < size; x++) {
      if (row?.[Math.floor(x / scale) - QUIET_ZONE] === true) continue;
      const at = y * (width + 1) + 1 + (x >> 3);
      bytes[at] = (bytes[at] ?? 0) | (0x80 >> (x & 7));
    }
  }
  return bytes;
}

const STORED_MAX = 0xffff;

/** A zlib stream (RFC 1950) of stored blocks (RFC 1951, 3.2.4). */
function stored(bytes: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [Uint8Array.of(0x78, 0x01)];
  for (let at = 0; at < bytes.length; at += STORED_MAX) {
    const block = bytes.subarray(at, at + STORED_MAX);
    const last = at + STORED_MAX >= bytes.length ? 1 : 0;
    parts.push(
      Uint8Array.of(last, block.length & 255, block.length >> 8, ~block.length & 255, (~block.length >> 8) & 255),
    );
    parts.push(block);
  }
  let low = 1;
  let high = 0;
  for (const byte of bytes) {
    low = (low + byte) % 65_521;
    high = (high + low) % 65_521;
  }
  return join([...parts, bigEndian(high * 65_536 + low)]);
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const body = join([new TextEncoder().encode(type), data]);
  return join([bigEndian(data.length), body, bigEndian(crc32(body))]);
}

function bigEndian(value: number): Uint8Array {
  return Uint8Array.of((value >>> 24) & 255, (value >>> 16) & 255, (value >>> 8) & 255, value & 255);
}

/** RFC 2083, annex 15. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ ((crc & 1) === 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}

function join(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
