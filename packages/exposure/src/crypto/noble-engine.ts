import { ecb } from '@noble/ciphers/aes.js';
import { hkdf } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { INTERVALS_A_DAY, type RpiEngine } from './rpi-engine.ts';

const RPIK_INFO = Uint8Array.from('EN-RPIK', (letter) => letter.charCodeAt(0));
const RPI_START = Uint8Array.from('EN-RPI', (letter) => letter.charCodeAt(0));

/** Derives identifiers with the audited parts alone; runs wherever JavaScript does. Wipes the keys it made. */
export function createNobleEngine(): RpiEngine {
  const plain = new Uint8Array(INTERVALS_A_DAY * 16);
  const view = new DataView(plain.buffer);
  for (let block = 0; block < INTERVALS_A_DAY; block++) plain.set(RPI_START, block * 16);
  const out = new Uint8Array(INTERVALS_A_DAY * 16);
  return {
    name: 'noble',
    derive(keys, at, first, count) {
      for (let block = 0; block < count; block++) view.setUint32(block * 16 + 12, first + block, true);
      const rpik = hkdf(sha256, keys.subarray(at * 16, at * 16 + 16), undefined, RPIK_INFO, 16);
      const length = count * 16;
      ecb(rpik, { disablePadding: true }).encrypt(plain.subarray(0, length), out.subarray(0, length));
      rpik.fill(0);
      return out;
    },
  };
}
