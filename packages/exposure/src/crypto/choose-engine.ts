import { createNobleEngine } from './noble-engine.ts';
import type { RpiEngine } from './rpi-engine.ts';
import { createWasmEngine } from './wasm/wasm-engine.ts';

/**
 * The fastest engine that runs here and agrees with the audited one on a key of its own.
 *
 * @example
 * const engine = chooseEngine(); // 'wasm' in Node and browsers, 'noble' in React Native
 */
export function chooseEngine(): RpiEngine {
  const noble = createNobleEngine();
  const wasm = createWasmEngine();
  return wasm !== null && agree(wasm, noble) ? wasm : noble;
}

/** Hand-made code is trusted only where it does what the audited code does, on the very machine it runs on. */
function agree(engine: RpiEngine, judge: RpiEngine): boolean {
  const keys = Uint8Array.from({ length: 32 }, (_, at) => (at * 73 + 41) & 255);
  return [
    [0, 2_642_976, 144],
    [1, 1, 13],
  ].every(([at = 0, first = 0, count = 0]) => {
    const found = engine.derive(keys, at, first, count);
    return judge.derive(keys, at, first, count).every((byte, place) => place >= count * 16 || byte === found[place]);
  });
}
