import { ecb } from '@noble/ciphers/aes.js';
import { hkdf } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { INTERVALS_A_DAY, type RpiEngine } from './rpi-engine.ts';

const RPIK_INFO = Uint8Array.from('EN-RPIK', (letter) => letter.charCodeAt(0));
const RPI_START = Uint8Array.from('EN-RPI', (letter) => letter.charCodeAt(0));

/**
 * Derives identifiers with the audited parts alone; runs wherever JavaScript does. Wipes the keys it made.
 *
 * @returns an engine named 'noble'
 * @example
 * findMatches(indexSightings(log), keys, createNobleEngine());
 */
export function createNobleEngine(): RpiEngine {
  const plain = new Uint8Array(INTERVALS_A_DAY * 16);
  const view = new DataView(plain.buffer);
  for (let block = 0; block < INTERVALS_A_DAY; block++) plain.set(RPI_START, block * 16);
  const out = new Uint8Array(INTERVALS_A_DAY * 16);
  const found = new DataView(out.buffer);
  const derive = (key: Uint8Array, first: number, count: number) => {
    for (let block = 0; block < count; block++) view.setUint32(block * 16 + 12, first + block, true);
    const rpik = hkdf(sha256, key, undefined, RPIK_INFO, 16);
    ecb(rpik, { disablePadding: true }).encrypt(plain.subarray(0, count * 16), out.subarray(0, count * 16));
    rpik.fill(0);
  };
  return {
    name: 'noble',
    search(keys, tasks, { filter, shift, has }, take) {
      for (let task = 0; task < tasks.keys.length; task++) {
        const [key, start, count] = [tasks.keys[task], tasks.starts[task], tasks.counts[task]] as [
          number,
          number,
          number,
        ];
        derive(keys.subarray(key * 16, key * 16 + 16), start, count);
        for (let at = 0; at < count; at++) {
          const word = found.getUint32(at * 16, true);
          const place = word >>> shift;
          if (((filter[place >>> 5] as number) & (1 << (place & 31))) !== 0 && has(word))
            take(task, start + at, out.subarray(at * 16, at * 16 + 16));
        }
      }
    },
  };
}
