import { AT } from './memory-map.ts';
import { INITIAL_STATE, ROUND_CONSTANTS } from './sha256-code.ts';

/** Writes all that is the same for every key: constants, padding of the hashed blocks (FIPS 180-4 §5.1.1), the bare pads of HMAC. */
export function prepareHashes(
  code: { compress(state: number, block: number, out: number): void },
  buffer: ArrayBuffer,
): void {
  /** Each word four times: once a key. */
  const write = (at: number, words: readonly number[]) =>
    new Uint32Array(buffer, at, words.length * 4).set(words.flatMap((word) => [word, word, word, word]));
  const filled = (word: number) => Array.from({ length: 16 }, () => word);
  new Uint32Array(buffer, AT.rounds, 64).set(ROUND_CONSTANTS);
  write(AT.initial, INITIAL_STATE);
  // An HMAC key of zeros leaves the bare pads (RFC 2104 §2).
  write(AT.innerPad, filled(0x36363636));
  write(AT.outerPad, filled(0x5c5c5c5c));
  code.compress(AT.initial, AT.innerPad, AT.extractInner);
  code.compress(AT.initial, AT.outerPad, AT.extractOuter);
  write(AT.keyBlock, [0, 0, 0, 0, 0x80000000, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, (64 + 16) * 8]);
  write(AT.digestBlock, [0, 0, 0, 0, 0, 0, 0, 0, 0x80000000, 0, 0, 0, 0, 0, 0, (64 + 32) * 8]);
  // "EN-RPIK" and the counter 1 of the expansion (RFC 5869 §2.3).
  write(AT.infoBlock, [0x454e2d52, 0x50494b01, 0x80000000, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, (64 + 8) * 8]);
}
