/**
 * A picture without what a telephone writes beside it (place, time, owner), the pixels untouched. Of a JPEG's EXIF only which
 * side is up is written anew, or the photo would lie on its side.
 *
 * @returns null for anything but a whole JPEG (ITU-T T.81), PNG (W3C PNG 3) or WebP (RFC 9649)
 */
export function withoutMetadata(bytes: Uint8Array): Uint8Array | null {
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return cleanJpeg(bytes);
  if (PNG_START.every((byte, index) => bytes[index] === byte)) return cleanPng(bytes);
  if (ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 4) === 'WEBP') return cleanWebp(bytes);
  return null;
}

const PNG_START = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const ascii = (bytes: Uint8Array, from: number, length: number) =>
  String.fromCharCode(...bytes.subarray(from, from + length));
const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

const START_OF_SCAN = 0xda;
const APP1 = 0xe1;

/** Segments up to the scan: application data but JFIF (APP0), the colour profile (APP2) and Adobe's (APP14), and comments go. */
function cleanJpeg(bytes: Uint8Array): Uint8Array | null {
  const view = viewOf(bytes);
  const kept: Uint8Array[] = [bytes.subarray(0, 2)];
  let orientation = 1;
  for (let at = 2; at + 4 <= bytes.length; ) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at++;
      continue;
    }
    const length = view.getUint16(at + 2);
    if (length < 2 || at + 2 + length > bytes.length) return null;
    if (marker === START_OF_SCAN) {
      const scan = bytes.subarray(at, endOfImage(bytes, at));
      return join([...kept.slice(0, 1), ...orientationSegment(orientation), ...kept.slice(1), scan]);
    }
    if (marker === APP1) orientation = readOrientation(bytes.subarray(at + 4, at + 2 + length)) ?? orientation;
    const isMetadata = (marker >= 0xe0 && marker <= 0xef && ![0xe0, 0xe2, 0xee].includes(marker)) || marker === 0xfe;
    if (!isMetadata) kept.push(bytes.subarray(at, at + 2 + length));
    at += 2 + length;
  }
  return null;
}

/** Behind the end of the image telephones hide whole films and maps; all of it goes. In a scan 0xFF is never followed by 0xD9. */
function endOfImage(bytes: Uint8Array, scan: number): number {
  for (let at = scan; at + 1 < bytes.length; at++) if (bytes[at] === 0xff && bytes[at + 1] === 0xd9) return at + 2;
  return bytes.length;
}

/** Tag 0x0112 of the first directory (EXIF 2.32, 4.6.5). */
function readOrientation(segment: Uint8Array): number | null {
  if (ascii(segment, 0, 4) !== 'Exif' || segment.length < 20) return null;
  const tiff = segment.subarray(6);
  const view = viewOf(tiff);
  const little = ascii(tiff, 0, 2) === 'II';
  const directory = view.getUint32(4, little);
  if (directory + 2 > tiff.length) return null;
  const count = view.getUint16(directory, little);
  for (let entry = 0; entry < count; entry++) {
    const at = directory + 2 + entry * 12;
    if (at + 12 > tiff.length) return null;
    if (view.getUint16(at, little) !== 0x0112) continue;
    const value = view.getUint16(at + 8, little);
    return value >= 1 && value <= 8 ? value : null;
  }
  return null;
}

function orientationSegment(orientation: number): Uint8Array[] {
  if (orientation === 1) return [];
  const tiff = [0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0];
  const length = 2 + 6 + tiff.length;
  return [Uint8Array.from([0xff, APP1, length >> 8, length & 255, 0x45, 0x78, 0x69, 0x66, 0, 0, ...tiff])];
}

const PNG_METADATA = new Set(['eXIf', 'tEXt', 'zTXt', 'iTXt', 'tIME']);

function cleanPng(bytes: Uint8Array): Uint8Array | null {
  const view = viewOf(bytes);
  const kept: Uint8Array[] = [bytes.subarray(0, 8)];
  for (let at = 8; at + 12 <= bytes.length; ) {
    const end = at + 12 + view.getUint32(at);
    if (end > bytes.length) return null;
    const type = ascii(bytes, at + 4, 4);
    if (!PNG_METADATA.has(type)) kept.push(bytes.subarray(at, end));
    if (type === 'IEND') return join(kept);
    at = end;
  }
  return null;
}

const WEBP_METADATA = new Set(['EXIF', 'XMP ']);
/** Bits of VP8X that say there is EXIF and XMP. */
const WEBP_FLAGS = 0b0000_1100;

function cleanWebp(bytes: Uint8Array): Uint8Array | null {
  const view = viewOf(bytes);
  const kept: Uint8Array[] = [];
  for (let at = 12; at + 8 <= bytes.length; ) {
    const size = view.getUint32(at + 4, true);
    const end = at + 8 + size + (size % 2);
    if (end > bytes.length) return null;
    const type = ascii(bytes, at, 4);
    const chunk = bytes.slice(at, end);
    if (type === 'VP8X') chunk[8] = (chunk[8] ?? 0) & ~WEBP_FLAGS;
    if (!WEBP_METADATA.has(type)) kept.push(chunk);
    at = end;
  }
  if (kept.length === 0) return null;
  const body = join(kept);
  const head = bytes.slice(0, 12);
  viewOf(head).setUint32(4, body.length + 4, true);
  return join([head, body]);
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
