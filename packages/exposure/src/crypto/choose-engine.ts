import { toHex } from '../input/encoding.ts';
import { createNobleEngine } from './noble-engine.ts';
import { EVERYTHING, type RpiEngine, type Sieve } from './rpi-engine.ts';
import { createWasmEngine } from './wasm/wasm-engine.ts';

/**
 * The fastest engine that runs here and agrees with the audited one on keys of its own. Never throws: noble runs everywhere.
 *
 * @returns 'wasm' in Node and browsers, 'noble' in React Native; hold on to it, making the first takes some 100 ms
 * @example
 * const matches = findMatches(indexSightings(log), keys, chooseEngine());
 */
export function chooseEngine(): RpiEngine {
  const noble = createNobleEngine();
  const wasm = createWasmEngine();
  return wasm !== null && agree(wasm, noble) ? wasm : noble;
}

/** Three keys that begin at different hours; the second and third pass a multiple of 256 intervals. */
const TRIAL = {
  keys: Uint8Array.from({ length: 48 }, (_, at) => (at * 73 + 41) & 255),
  tasks: {
    keys: Uint32Array.of(2, 0, 1),
    starts: Uint32Array.of(2_642_976, 2_642_940, 65_530),
    counts: Uint8Array.of(8, 14, 11),
  },
};

/** Hand-made code is trusted only where it does what the audited code does, on the very machine it runs on. */
function agree(engine: RpiEngine, judge: RpiEngine): boolean {
  const all = found(judge, EVERYTHING);
  const some = sieveFor(all.filter((_, at) => at % 5 === 0).map(({ word }) => word));
  return [EVERYTHING, some].every((sieve) => {
    const [mine, right] = [found(engine, sieve), found(judge, sieve)];
    return mine.length === right.length && mine.every(({ name }, at) => name === right[at]?.name);
  });
}

function found(engine: RpiEngine, sieve: Sieve): { name: string; word: number }[] {
  const list: { name: string; word: number }[] = [];
  engine.search(TRIAL.keys, TRIAL.tasks, sieve, (task, interval, rpi) =>
    list.push({
      name: `${task} ${interval} ${toHex(rpi)}`,
      word: new DataView(rpi.buffer, rpi.byteOffset).getUint32(0, true),
    }),
  );
  return list.sort((left, right) => (left.name < right.name ? -1 : 1));
}

function sieveFor(words: readonly number[]): Sieve {
  const shift = 16;
  const filter = new Uint32Array(2 ** (32 - shift - 5));
  for (const word of words) {
    const place = word >>> shift;
    filter[place >>> 5] = (filter[place >>> 5] as number) | (1 << (place & 31));
  }
  return { filter, shift, has: (word) => words.includes(word) };
}
