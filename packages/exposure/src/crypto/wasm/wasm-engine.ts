import { INTERVALS_A_DAY, type RpiEngine } from '../rpi-engine.ts';
import { encryptFunction, keyPlanesCode, keyScheduleCode, sliceFunction } from './aes-code.ts';
import { aesSbox } from './aes-sbox.ts';
import { assemble, I32, V128, type WasmFunction } from './assembler.ts';
import { AT, PAGES } from './memory-map.ts';
import { compressFunction, hkdfCode, INITIAL_STATE } from './sha256-code.ts';

/** `derive()`: from the key at `AT.tek` to the planes of its RPIK's round keys. */
const deriveFunction: WasmFunction = {
  name: 'derive',
  parameters: 0,
  returnsI32: false,
  locals: [...Array.from({ length: 5 }, () => I32), V128],
  body: [hkdfCode(0), keyScheduleCode(0), keyPlanesCode(5)],
};

interface Exports {
  compress(state: number, block: number, out: number): void;
  derive(): void;
  slice(batches: number): void;
  encrypt(batches: number): void;
}

/** What this package uses of the platform's WebAssembly; React Native's engine has none. */
interface Platform {
  Memory: new (size: { initial: number }) => { readonly buffer: ArrayBuffer };
  Module: new (bytes: Uint8Array<ArrayBuffer>) => object;
  Instance: new (module: object, imports: object) => { readonly exports: unknown };
}

/**
 * Derives identifiers in WebAssembly with SIMD: about three times as fast as OpenSSL behind Node's `createCipheriv`, whose cost
 * lies in making a cipher for every key. For public diagnosis keys only: it does not wipe them.
 *
 * @returns null where WebAssembly or its SIMD is missing or forbidden (React Native, `--jitless`, a strict content policy)
 */
export function createWasmEngine(): RpiEngine | null {
  const platform = (globalThis as { WebAssembly?: Platform }).WebAssembly;
  if (platform === undefined) return null;
  try {
    const memory = new platform.Memory({ initial: PAGES });
    const module = new platform.Module(
      assemble([compressFunction, deriveFunction, sliceFunction, encryptFunction], PAGES),
    );
    const instance = new platform.Instance(module, { m: { m: memory } });
    return createEngine(instance.exports as Exports, memory.buffer);
  } catch {
    return null;
  }
}

function createEngine(code: Exports, buffer: ArrayBuffer): RpiEngine {
  const bytes = new Uint8Array(buffer);
  prepare(code, buffer);
  const out = bytes.subarray(AT.out, AT.out + INTERVALS_A_DAY * 16);
  const view = new DataView(buffer);
  let slicedFrom = -1;
  return {
    name: 'wasm',
    derive(keys, at, first, count) {
      if (first !== slicedFrom) {
        for (let block = 0; block < INTERVALS_A_DAY; block++)
          view.setUint32(AT.blocks + block * 16 + 12, first + block, true);
        code.slice(18);
        slicedFrom = first;
      }
      for (let byte = 0, from = at * 16; byte < 16; byte++) bytes[byte] = keys[from + byte] as number;
      code.derive();
      code.encrypt((count + 7) >> 3);
      return out;
    },
  };
}

/** Writes all that is the same for every key: constants, padding of the hashed blocks (FIPS 180-4 §5.1.1), the letters. */
function prepare(code: Exports, buffer: ArrayBuffer): void {
  const bytes = new Uint8Array(buffer);
  const words = (at: number) => new Uint32Array(buffer, at, 16);
  bytes.set(aesSbox(), AT.sbox);
  new Uint32Array(buffer, AT.initial, 8).set(INITIAL_STATE);
  // An HMAC key of zeros leaves the bare pads (RFC 2104 §2).
  words(AT.innerPad).fill(0x36363636);
  words(AT.outerPad).fill(0x5c5c5c5c);
  code.compress(AT.initial, AT.innerPad, AT.extractInner);
  code.compress(AT.initial, AT.outerPad, AT.extractOuter);
  words(AT.keyBlock).set([0, 0, 0, 0, 0x80000000, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, (64 + 16) * 8]);
  words(AT.digestBlock).set([0, 0, 0, 0, 0, 0, 0, 0, 0x80000000, 0, 0, 0, 0, 0, 0, (64 + 32) * 8]);
  // "EN-RPIK" and the counter 1 of the expansion (RFC 5869 §2.3).
  words(AT.infoBlock).set([0x454e2d52, 0x50494b01, 0x80000000, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, (64 + 8) * 8]);
  const start = [0x45, 0x4e, 0x2d, 0x52, 0x50, 0x49];
  for (let block = 0; block < INTERVALS_A_DAY; block++) bytes.set(start, AT.blocks + block * 16);
}
