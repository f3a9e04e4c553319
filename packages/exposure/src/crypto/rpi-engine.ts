/** Turns keys into the identifiers they broadcast. Which one runs is chosen by what the platform has. */
export interface RpiEngine {
  readonly name: 'wasm' | 'noble';
  /**
   * Identifiers of consecutive intervals of one key.
   *
   * @param keys packed keys of 16 bytes
   * @param at which of them
   * @param first interval of the first identifier (ENIN: Unix seconds / 600)
   * @param count how many, 1 to 144
   * @returns `count` × 16 bytes at the start of a buffer that the next call overwrites
   */
  derive(keys: Uint8Array, at: number, first: number, count: number): Uint8Array;
}

/** Identifiers a key can have in a day: 24 h of 10 min. */
export const INTERVALS_A_DAY = 144;
