/** Seeded randomness: the same seed gives the same province, epidemic and sightings on every machine. */
export interface Random {
  /** Even in [0, 1). */
  next(): number;
  /** Whole, 0 to below `limit`. */
  below(limit: number): number;
  /** Normal, by the polar method. */
  normal(mean: number, deviation: number): number;
  /** A stream of its own, so that more draws here change nothing there. */
  fork(name: string): Random;
  bytes(length: number): Uint8Array;
}

/** sfc32 (C. Doty-Humphrey, PractRand): small, fast and without visible pattern. Not for secrets. */
export function seededRandom(seed: string): Random {
  let [a, b, c, d] = hashed(seed);
  const word = (): number => {
    const sum = (a + b + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + sum) | 0;
    return sum >>> 0;
  };
  for (let warm = 0; warm < 15; warm++) word();
  const next = () => word() / 4_294_967_296;
  return {
    next,
    below: (limit) => Math.floor(next() * limit),
    normal(mean, deviation) {
      for (;;) {
        const [x, y] = [next() * 2 - 1, next() * 2 - 1];
        const square = x * x + y * y;
        if (square > 0 && square < 1) return mean + deviation * x * Math.sqrt((-2 * Math.log(square)) / square);
      }
    },
    fork: (name) => seededRandom(`${seed}/${name}`),
    bytes: (length) => Uint8Array.from({ length }, () => word() & 255),
  };
}

/** FNV-1a over the text from four different beginnings. */
function hashed(text: string): [number, number, number, number] {
  const of = (start: number) => {
    let hash = start;
    for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 16_777_619);
    return hash | 0;
  };
  return [of(0x811c9dc5), of(0x1234567), of(0x7654321), of(0x5bd1e995)];
}
