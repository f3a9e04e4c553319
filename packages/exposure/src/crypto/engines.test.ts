import { createCipheriv, hkdfSync } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toHex } from '../input/encoding.ts';
import { bytesOf } from '../testing/arbitraries.ts';
import { hasVectors, readVector } from '../testing/vectors.ts';
import { chooseEngine } from './choose-engine.ts';
import { createNobleEngine } from './noble-engine.ts';
import { EVERYTHING, type RpiEngine, type Sieve } from './rpi-engine.ts';
import { SBOX_GATES } from './wasm/sbox-circuit.ts';
import { createWasmEngine } from './wasm/wasm-engine.ts';

interface Task {
  readonly tek: Uint8Array;
  readonly start: number;
  readonly count: number;
}

function search(engine: RpiEngine | null, tasks: readonly Task[], sieve: Sieve = EVERYTHING): Map<string, string> {
  const found = new Map<string, string>();
  engine?.search(
    Uint8Array.from(tasks.flatMap((task) => [...task.tek])),
    {
      keys: Uint32Array.from(tasks, (_, at) => at),
      starts: Uint32Array.from(tasks, (task) => task.start),
      counts: Uint8Array.from(tasks, (task) => task.count),
    },
    sieve,
    (task, interval, rpi) => found.set(`${task} ${interval}`, toHex(rpi)),
  );
  return found;
}

function byOpenSsl(tasks: readonly Task[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const [at, { tek, start, count }] of tasks.entries()) {
    const key = Buffer.from(hkdfSync('sha256', tek, new Uint8Array(0), 'EN-RPIK', 16));
    for (let interval = start; interval < start + count; interval++) {
      const plain = Buffer.from('EN-RPI\0\0\0\0\0\0\0\0\0\0', 'latin1');
      plain.writeUInt32LE(interval, 12);
      found.set(`${at} ${interval}`, createCipheriv('aes-128-ecb', key, null).update(plain).toString('hex'));
    }
  }
  return found;
}
const sortedEntries = (map: Map<string, string>) => [...map].sort(([left], [right]) => (left < right ? -1 : 1));

const aTask = fc.record({
  tek: bytesOf(16),
  start: fc.oneof(fc.nat(0xffff_ff00), fc.integer({ min: 0x0028_3fe0, max: 0x0028_4020 })),
  count: fc.integer({ min: 1, max: 144 }),
});

describe('engines', () => {
  it('are WebAssembly where there is some', () => {
    expect([createWasmEngine()?.name, chooseEngine().name]).toEqual(['wasm', 'wasm']);
  });

  it.skipIf(!hasVectors)('agree with all 144 of the published vector', () => {
    const vector = readVector<{ tek: string; advertisements: { enin: number; rpi: string }[] }>(
      'gaen-crypto-v1.2.json',
    );
    const tek = Uint8Array.from(Buffer.from('75c734c6dd1a782de7a965da5eb93125', 'hex'));
    const right = vector.advertisements.map(({ enin, rpi }) => [`0 ${enin}`, rpi]);
    for (const engine of [createWasmEngine(), createNobleEngine()])
      expect([...search(engine, [{ tek, start: 2_642_976, count: 144 }])]).toEqual(right);
  });

  it('are the same as OpenSSL, by WebAssembly and by noble, for keys that begin at any time', () => {
    const [wasm, noble] = [createWasmEngine(), createNobleEngine()];
    fc.assert(
      fc.property(fc.array(aTask, { minLength: 1, maxLength: 6 }), (tasks) => {
        const right = sortedEntries(byOpenSsl(tasks));
        expect(sortedEntries(search(wasm, tasks))).toEqual(right);
        expect(sortedEntries(search(noble, tasks))).toEqual(right);
      }),
      { numRuns: 30 },
    );
  });

  it('take more keys than fit in one pass, and leave no lane of the pass before behind', () => {
    const tasks = Array.from({ length: 130 }, (_, at) => ({
      tek: new Uint8Array(16).fill(at),
      start: 2_642_976 + at * 7,
      count: 1 + (at % 3),
    }));
    expect(sortedEntries(search(createWasmEngine(), tasks))).toEqual(sortedEntries(byOpenSsl(tasks)));
    expect(search(createWasmEngine(), []).size).toBe(0);
  });

  it('hand over what passes the sieve, and nothing else', () => {
    const tasks = Array.from({ length: 20 }, (_, at) => ({
      tek: new Uint8Array(16).fill(at),
      start: 1_000,
      count: 144,
    }));
    const all = [...search(createNobleEngine(), tasks)];
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.nat(all.length - 1), { maxLength: 50 }),
        fc.integer({ min: 8, max: 27 }),
        (at, shift) => {
          const wanted = at.map((place) => all[place] as [string, string]);
          const words = wanted.map(([, rpi]) => Buffer.from(rpi, 'hex').readUInt32LE(0));
          const filter = new Uint32Array(2 ** (32 - shift - 5));
          for (const word of words)
            filter[(word >>> shift) >>> 5] = (filter[(word >>> shift) >>> 5] ?? 0) | (1 << ((word >>> shift) & 31));
          const sieve = { filter, shift, has: (word: number) => words.includes(word) };
          for (const engine of [createWasmEngine(), createNobleEngine()])
            expect(sortedEntries(search(engine, tasks, sieve))).toEqual(sortedEntries(new Map(wanted)));
        },
      ),
      { numRuns: 15 },
    );
  });

  it('come from gates that are the standard’s S-box', () => {
    for (let value = 0; value < 256; value++) {
      const wires = new Map(Array.from({ length: 8 }, (_, bit) => [`x${bit}`, (value >> (7 - bit)) & 1]));
      for (const [result, left, gate, right] of SBOX_GATES) {
        const [one = 0, other = 0] = [wires.get(left), wires.get(right)];
        wires.set(result, gate === '&' ? one & other : one ^ other);
      }
      const bits = Array.from({ length: 8 }, (_, bit) => (wires.get(`s${bit}`) ?? 0) << (7 - bit));
      expect(bits.reduce((sum, bit) => sum | bit) ^ 0x63).toBe(substituted(value));
    }
  });
});

/** FIPS 197 §5.1.1 word for word: the inverse in GF(2^8), found by trying, then the affine map. */
function substituted(value: number): number {
  const times = (left: number, right: number) => {
    let product = 0;
    for (let bit = 7; bit >= 0; bit--) {
      product = (product << 1) ^ ((product & 128) === 0 ? 0 : 0x11b);
      if (((right >> bit) & 1) === 1) product ^= left;
    }
    return product;
  };
  const inverse = Array.from({ length: 256 }, (_, other) => other).find((other) => times(value, other) === 1) ?? 0;
  const turned = (by: number) => ((inverse << by) | (inverse >> (8 - by))) & 255;
  return inverse ^ turned(1) ^ turned(2) ^ turned(3) ^ turned(4) ^ 0x63;
}
