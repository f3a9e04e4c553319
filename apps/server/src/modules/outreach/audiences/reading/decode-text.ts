import { isUtf8 } from 'node:buffer';
import { foreignShare, fromTcvn3 } from './tcvn3.ts';

export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1258' | 'tcvn3';

const SAMPLE = 64 * 1024;
const CHUNK = 64 * 1024;

/** How a text file was written: by its mark, by its zero bytes, as UTF-8 where all of it is; else the old code pages compete. */
export function detectEncoding(bytes: Uint8Array): TextEncoding {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const zeros = zerosByPlace(bytes.subarray(0, 4096));
  if (zeros.odd > 0.3 && zeros.even < 0.1) return 'utf-16le';
  if (zeros.even > 0.3 && zeros.odd < 0.1) return 'utf-16be';
  if (isUtf8(bytes)) return 'utf-8';
  const sample = bytes.subarray(0, SAMPLE);
  const asWindows = foreignShare(new TextDecoder('windows-1258').decode(sample));
  // Text of windows-1258 read as TCVN3 looks Vietnamese too, but not the other way round.
  return asWindows < 0.05 || foreignShare(fromTcvn3(latin1(sample))) > asWindows ? 'windows-1258' : 'tcvn3';
}

/** The text in pieces, with how many bytes were read for it. Bytes that fit no letter become U+FFFD. */
export function* decodeText(
  bytes: Uint8Array,
  encoding: TextEncoding,
): Generator<{ readonly text: string; readonly read: number }> {
  const decoder = encoding === 'tcvn3' ? null : new TextDecoder(encoding);
  for (let at = 0; at < bytes.length; at += CHUNK) {
    const piece = bytes.subarray(at, at + CHUNK);
    const read = at + piece.length;
    yield {
      text: decoder === null ? fromTcvn3(latin1(piece)) : decoder.decode(piece, { stream: read < bytes.length }),
      read,
    };
  }
}

function zerosByPlace(sample: Uint8Array): { even: number; odd: number } {
  let [even, odd] = [0, 0];
  for (let index = 0; index < sample.length; index++) if (sample[index] === 0) index % 2 === 0 ? even++ : odd++;
  const pairs = Math.max(1, sample.length / 2);
  return { even: even / pairs, odd: odd / pairs };
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
