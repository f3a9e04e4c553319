import { crc32, deflateSync, inflateSync } from 'node:zlib';

/** A page as shades of grey, one byte a pixel, row by row. */
export interface GrayPicture {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Cuts the stream `pdftoppm -gray` writes (binary PGM pictures one after another) into pictures. */
export function readPgmPages(stream: Buffer): GrayPicture[] {
  const pages: GrayPicture[] = [];
  for (let at = 0; at < stream.length; ) {
    const head = /^P5\s(\d+)\s(\d+)\s255\s/u.exec(stream.subarray(at, at + 32).toString('latin1'));
    if (head === null) throw new Error(`No PGM picture at byte ${at}`);
    const [width, height] = [Number(head[1]), Number(head[2])];
    const from = at + head[0].length;
    pages.push({ width, height, pixels: stream.subarray(from, from + width * height) });
    at = from + width * height;
  }
  return pages;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(body.length + 8);
  frame.writeUInt32BE(data.length, 0);
  body.copy(frame, 4);
  frame.writeUInt32BE(crc32(body), body.length + 4);
  return frame;
}

/** Writes a greyscale PNG whose rows are unfiltered, so that {@link readPng} stays short. */
export function writePng({ width, height, pixels }: GrayPicture): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 8;
  const rows = Buffer.alloc((width + 1) * height);
  for (let row = 0; row < height; row += 1) {
    rows.set(pixels.subarray(row * width, (row + 1) * width), row * (width + 1) + 1);
  }
  const data = chunk('IDAT', deflateSync(rows, { level: 9 }));
  return Buffer.concat([SIGNATURE, chunk('IHDR', header), data, chunk('IEND', Buffer.alloc(0))]);
}

/** Reads what {@link writePng} wrote. */
export function readPng(png: Buffer): GrayPicture {
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const length = png.readUInt32BE(33);
  const rows = inflateSync(png.subarray(41, 41 + length));
  const pixels = new Uint8Array(width * height);
  for (let row = 0; row < height; row += 1) {
    pixels.set(rows.subarray(row * (width + 1) + 1, (row + 1) * (width + 1)), row * width);
  }
  return { width, height, pixels };
}

/** Share of pixels that differ by more than a quarter of the way from black to white; 1 for pages of another size. */
export function differenceOf(one: GrayPicture, other: GrayPicture): number {
  if (one.width !== other.width || one.height !== other.height) return 1;
  let differing = 0;
  for (let at = 0; at < one.pixels.length; at += 1) {
    if (Math.abs((one.pixels[at] ?? 0) - (other.pixels[at] ?? 0)) > 64) differing += 1;
  }
  return differing / one.pixels.length;
}
