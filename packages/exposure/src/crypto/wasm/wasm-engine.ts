import type { RpiEngine, Sieve, TakeIdentifier, Tasks } from '../rpi-engine.ts';
import { columnFunction, substituteFunction } from './aes-code.ts';
import { expandKeysFunction } from './aes-keys.ts';
import {
  advanceFunction,
  finishFunction,
  firstRoundsFunction,
  identifyFunction,
  prepareRoundsFunction,
} from './aes-rounds.ts';
import { assemble, type WasmFunction } from './assembler.ts';
import { FUNCTIONS, type FunctionName } from './functions.ts';
import { deriveRpiKeysFunction } from './hkdf-code.ts';
import { AT, LANES, PAGES, WORD } from './memory-map.ts';
import { prepareHashes } from './prepare-hashes.ts';
import { compressFunction } from './sha256-code.ts';
import { sieveFunction } from './sieve-code.ts';
import { transposeFunction } from './transpose-code.ts';

const CODE: Record<FunctionName, WasmFunction> = {
  compress: compressFunction,
  deriveRpiKeys: deriveRpiKeysFunction,
  transpose: transposeFunction,
  substitute: substituteFunction,
  column: columnFunction,
  expandKeys: expandKeysFunction,
  prepareRounds: prepareRoundsFunction,
  firstRounds: firstRoundsFunction,
  advance: advanceFunction,
  sieve: sieveFunction,
  identify: identifyFunction,
  finish: finishFunction,
};

/** What the module exports. */
interface Exports {
  compress(state: number, block: number, out: number): void;
  deriveRpiKeys(teks: number, out: number): void;
  transpose(address: number): void;
  expandKeys(): void;
  prepareRounds(): void;
  identify(shift: number): number;
  finish(): void;
}

/** What this package uses of the platform's WebAssembly; React Native's engine has none. */
interface Platform {
  Memory: new (size: { initial: number }) => { readonly buffer: ArrayBuffer };
  Module: new (bytes: Uint8Array<ArrayBuffer>) => object;
  Instance: new (module: object, imports: object) => { readonly exports: unknown };
}

/**
 * Searches in WebAssembly with SIMD, 128 keys at once. For public diagnosis keys only: it does not wipe them. `chooseEngine` tries it
 * before it is trusted.
 *
 * @returns null where WebAssembly or its SIMD is missing or forbidden (React Native, `--jitless`, a strict content policy)
 * @example
 * const engine = createWasmEngine() ?? createNobleEngine();
 */
export function createWasmEngine(): RpiEngine | null {
  const platform = (globalThis as { WebAssembly?: Platform }).WebAssembly;
  if (platform === undefined) return null;
  try {
    const memory = new platform.Memory({ initial: PAGES });
    const functions = FUNCTIONS.map((name) => CODE[name]);
    const instance = new platform.Instance(new platform.Module(assemble(functions, PAGES)), { m: { m: memory } });
    const code = instance.exports as Exports;
    prepareHashes(code, memory.buffer);
    return { name: 'wasm', search: searchIn(code, memory.buffer) };
  } catch {
    return null;
  }
}

/** 128 tasks at most: which, and what is loaded of them. */
interface Group {
  readonly tasks: Tasks;
  readonly from: number;
  readonly size: number;
}

function searchIn(code: Exports, buffer: ArrayBuffer): RpiEngine['search'] {
  const filter = new Uint32Array(buffer, AT.filter, 2 ** 19);
  const run = runner(code, buffer);
  const load = loader(code, buffer);
  return (keys, tasks, sieve, take) => {
    filter.set(sieve.filter);
    for (let from = 0; from < tasks.keys.length; from += LANES) {
      const group = { tasks, from, size: Math.min(LANES, tasks.keys.length - from) };
      load(keys, group);
      run(group, sieve, take);
    }
  };
}

/** Makes the round keys and counters of a group. Lanes that are over keep the keys of the group before. */
function loader(code: Exports, buffer: ArrayBuffer) {
  const teks = new Uint8Array(buffer, AT.teks, LANES * 16);
  const counter = new Uint32Array(buffer, AT.counter, LANES);
  return (keys: Uint8Array, { tasks, from, size }: Group): void => {
    for (let lane = 0; lane < size; lane++) {
      const key = (tasks.keys[from + lane] as number) * 16;
      for (let byte = 0; byte < 16; byte++) teks[lane * 16 + byte] = keys[key + byte] as number;
      counter[lane] = tasks.starts[from + lane] as number;
    }
    code.transpose(AT.counter);
    for (let four = 0; four < LANES / 4; four++) code.deriveRpiKeys(four * 64, four * 16);
    for (let word = 0; word < 4; word++) code.transpose(AT.roundKeys + word * WORD);
    code.expandKeys();
  };
}

/** Goes through the intervals of a group. */
function runner(code: Exports, buffer: ArrayBuffer) {
  const hits = new Uint8Array(buffer, AT.hits, LANES);
  const words = new Uint32Array(buffer, AT.words, 4 * LANES);
  const rpi = new Uint32Array(4);
  const rpiBytes = new Uint8Array(rpi.buffer);
  return ({ tasks, from, size }: Group, sieve: Sieve, take: TakeIdentifier): void => {
    const { changes, steps } = planOf(tasks, from, size);
    for (let step = 0; step < steps; step++) {
      if (changes[step] === 1) code.prepareRounds();
      const passed = code.identify(sieve.shift);
      let isFinished = false;
      for (let hit = 0; hit < passed; hit++) {
        const lane = hits[hit] as number;
        if (lane >= size || step >= (tasks.counts[from + lane] as number) || !sieve.has(words[lane] as number))
          continue;
        if (!isFinished) code.finish();
        isFinished = true;
        for (let word = 0; word < 4; word++) rpi[word] = words[word * LANES + lane] as number;
        take(from + lane, (tasks.starts[from + lane] as number) + step, rpiBytes);
      }
    }
  };
}

/** How many intervals a group has, and in which steps more than the lowest byte of one changes. */
function planOf(tasks: Tasks, from: number, size: number): { changes: Uint8Array; steps: number } {
  const changes = new Uint8Array(256 + 1);
  changes[0] = 1;
  let steps = 0;
  for (let task = from; task < from + size; task++) {
    changes[256 - ((tasks.starts[task] as number) & 255)] = 1;
    steps = Math.max(steps, tasks.counts[task] as number);
  }
  return { changes, steps };
}
