/** Powers of the generator 2 in GF(256) with the polynomial 0x11d (ISO/IEC 18004, 7.5.2), and their logarithms. */
const EXP = new Uint8Array(512);
const LOG = new Uint8Array(256);
for (let power = 0, value = 1; power < 255; power++) {
  EXP[power] = value;
  EXP[power + 255] = value;
  LOG[value] = power;
  value = value < 128 ? value * 2 : (value * 2) ^ 0x11d;
}

const times = (a: number, b: number): number => (a === 0 || b === 0 ? 0 : (EXP[(LOG[a] ?? 0) + (LOG[b] ?? 0)] ?? 0));

/** Coefficients of the generator polynomial of a degree, the highest (always 1) left out. */
function generator(degree: number): number[] {
  let coefficients = [1];
  for (let root = 0; root < degree; root++) {
    const next = [...coefficients, 0];
    coefficients.forEach((coefficient, index) => {
      next[index + 1] = (next[index + 1] ?? 0) ^ times(coefficient, EXP[root] ?? 0);
    });
    coefficients = next;
  }
  return coefficients.slice(1);
}

/**
 * Reed-Solomon codewords that follow the data of a block.
 *
 * @param data bytes of the block
 * @param count how many codewords to make
 */
export function errorCorrection(data: readonly number[], count: number): number[] {
  const divisor = generator(count);
  const rest = new Array<number>(count).fill(0);
  for (const byte of data) {
    const factor = byte ^ (rest.shift() ?? 0);
    rest.push(0);
    divisor.forEach((coefficient, index) => {
      rest[index] = (rest[index] ?? 0) ^ times(coefficient, factor);
    });
  }
  return rest;
}
