/** The S-box of AES by its definition (FIPS 197 §5.1.1): the inverse in GF(2^8), then an affine map. @returns 256 bytes */
export function aesSbox(): Uint8Array {
  const box = new Uint8Array(256);
  let value = 1;
  let inverse = 1;
  do {
    // Times 3 walks through all non-zero elements, and divided by 3 through their inverses.
    value = (value ^ double(value)) & 255;
    inverse = divideBy3(inverse);
    const rotated = (by: number) => ((inverse << by) | (inverse >> (8 - by))) & 255;
    box[value] = inverse ^ rotated(1) ^ rotated(2) ^ rotated(3) ^ rotated(4) ^ 0x63;
  } while (value !== 1);
  box[0] = 0x63;
  return box;
}

const double = (value: number): number => ((value << 1) ^ ((value & 128) === 0 ? 0 : 0x1b)) & 255;

/** 0xf6 is the inverse of 3. */
function divideBy3(value: number): number {
  let product = 0;
  let term = value;
  for (const bit of [0, 1, 1, 0, 1, 1, 1, 1]) {
    if (bit === 1) product ^= term;
    term = double(term);
  }
  return product;
}
