import { codewordsOf } from './codewords.ts';
import { LEVEL_BITS, type QrLevel } from './levels.ts';

/** Rows of modules, true for dark. */
export type QrMatrix = readonly (readonly boolean[])[];

/** ISO/IEC 18004, annex E: where centres of alignment patterns stand, by version from 1. */
const ALIGNMENT: readonly (readonly number[])[] = [
  [],
  [6, 18],
  [6, 22],
  [6, 26],
  [6, 30],
  [6, 34],
  [6, 22, 38],
  [6, 24, 42],
  [6, 26, 46],
  [6, 28, 50],
  [6, 30, 54],
  [6, 32, 58],
  [6, 34, 62],
  [6, 26, 46, 66],
  [6, 26, 48, 70],
];
const MASKS: readonly ((row: number, column: number) => boolean)[] = [
  (row, column) => (row + column) % 2 === 0,
  (row) => row % 2 === 0,
  (_, column) => column % 3 === 0,
  (row, column) => (row + column) % 3 === 0,
  (row, column) => (Math.floor(row / 2) + Math.floor(column / 3)) % 2 === 0,
  (row, column) => ((row * column) % 2) + ((row * column) % 3) === 0,
  (row, column) => (((row * column) % 2) + ((row * column) % 3)) % 2 === 0,
  (row, column) => (((row + column) % 2) + ((row * column) % 3)) % 2 === 0,
];

/**
 * A QR code (ISO/IEC 18004) of a text, without its quiet zone.
 *
 * @param level L for screens, M or Q for what hangs outside
 * @throws RangeError over 520 bytes of UTF-8 at level L (M 412, Q 292, H 220)
 */
export function qrMatrix(text: string, level: QrLevel = 'L'): QrMatrix {
  const { version, codewords } = codewordsOf(text, level);
  const drawn = MASKS.map((mask, index) => draw({ version, codewords, mask, format: formatBits(index, level) }));
  const [best] = drawn.sort((a, b) => penalty(a) - penalty(b));
  return best ?? [];
}

/** Remainder of a value by a generator in GF(2), as format and version information carry it. */
export function withCheck(value: number, generator: number, degree: number): number {
  let rest = value << degree;
  for (let bit = 31 - Math.clz32(rest); bit >= degree; bit = 31 - Math.clz32(rest)) rest ^= generator << (bit - degree);
  return (value << degree) | rest;
}

/** Fifteen bits of level and mask. */
export const formatBits = (mask: number, level: QrLevel = 'L'): number =>
  withCheck((LEVEL_BITS[level] << 3) | mask, 0x537, 10) ^ 0x5412;
/** Eighteen bits of the version, drawn from version 7 on. */
export const versionBits = (version: number): number => withCheck(version, 0x1f25, 12);

interface Drawing {
  readonly version: number;
  readonly codewords: readonly number[];
  readonly mask: (row: number, column: number) => boolean;
  readonly format: number;
}

function draw({ version, codewords, mask, format }: Drawing): boolean[][] {
  const size = 17 + 4 * version;
  const modules = Array.from({ length: size }, () => new Array<boolean | null>(size).fill(null));
  const set = (row: number, column: number, dark: boolean) => {
    const line = modules[row];
    if (line !== undefined && column >= 0 && column < size) line[column] = dark;
  };
  drawFinders(set, size);
  drawAlignment(set, ALIGNMENT[version - 1] ?? [], modules);
  drawTiming(set, size, modules);
  drawFormat(set, size, format);
  if (version >= 7) drawVersion(set, size, versionBits(version));
  drawData(set, modules, { codewords, mask });
  return modules.map((line) => line.map((dark) => dark === true));
}

type Set = (row: number, column: number, dark: boolean) => void;
type Modules = readonly (readonly (boolean | null)[])[];

function drawFinders(set: Set, size: number): void {
  for (const [top, left] of [
    [0, 0],
    [0, size - 7],
    [size - 7, 0],
  ] as const)
    for (let row = -1; row <= 7; row++)
      for (let column = -1; column <= 7; column++) {
        const ring = Math.max(Math.abs(row - 3), Math.abs(column - 3));
        set(top + row, left + column, ring !== 2 && ring !== 4);
      }
}

function drawAlignment(set: Set, centres: readonly number[], modules: Modules): void {
  for (const middle of centres)
    for (const across of centres) {
      // Those that would lie on a finder are left out.
      if (modules[middle]?.[across] !== null) continue;
      for (let row = -2; row <= 2; row++)
        for (let column = -2; column <= 2; column++)
          set(middle + row, across + column, Math.max(Math.abs(row), Math.abs(column)) !== 1);
    }
}

function drawTiming(set: Set, size: number, modules: Modules): void {
  for (let at = 8; at < size - 8; at++) {
    if (modules[6]?.[at] === null) set(6, at, at % 2 === 0);
    if (modules[at]?.[6] === null) set(at, 6, at % 2 === 0);
  }
}

function drawFormat(set: Set, size: number, bits: number): void {
  for (let bit = 0; bit < 15; bit++) {
    const dark = ((bits >> bit) & 1) === 1;
    // Down the column beside the first finder and along the row under it, over the timing patterns.
    if (bit < 6) set(bit, 8, dark);
    else if (bit < 8) set(bit + 1, 8, dark);
    else if (bit === 8) set(8, 7, dark);
    else set(8, 14 - bit, dark);
    if (bit < 8) set(8, size - 1 - bit, dark);
    else set(size - 15 + bit, 8, dark);
  }
  set(size - 8, 8, true);
}

function drawVersion(set: Set, size: number, bits: number): void {
  for (let bit = 0; bit < 18; bit++) {
    const dark = ((bits >> bit) & 1) === 1;
    const far = size - 11 + (bit % 3);
    const near = Math.floor(bit / 3);
    set(near, far, dark);
    set(far, near, dark);
  }
}

/** Two columns at a time from the right, up and down in turn; the timing column is stepped over. */
function drawData(set: Set, modules: Modules, parts: Pick<Drawing, 'codewords' | 'mask'>): void {
  const size = modules.length;
  let bit = 0;
  for (let right = size - 1, up = true; right > 0; right -= 2, up = !up) {
    if (right === 6) right = 5;
    for (let step = 0; step < size; step++)
      for (const column of [right, right - 1]) {
        const row = up ? size - 1 - step : step;
        if (modules[row]?.[column] !== null) continue;
        const word = parts.codewords[bit >> 3] ?? 0;
        const dark = ((word >> (7 - (bit & 7))) & 1) === 1;
        set(row, column, dark !== parts.mask(row, column));
        bit++;
      }
  }
}

const FINDER_LIKE = ['10111010000', '00001011101'] as const;

/** How hard a drawing is to read (7.8.3): long runs, blocks, look-alikes of finders, too much of one colour. */
function penalty(modules: QrMatrix): number {
  const size = modules.length;
  const lines = [...modules, ...modules.map((_, index) => modules.map((line) => line[index] === true))].map((line) =>
    line.map((dark) => (dark ? '1' : '0')).join(''),
  );
  let sum = 0;
  for (const line of lines) {
    for (const run of line.match(/0{5,}|1{5,}/g) ?? []) sum += run.length - 2;
    for (const pattern of FINDER_LIKE)
      for (let at = line.indexOf(pattern); at >= 0; at = line.indexOf(pattern, at + 1)) sum += 40;
  }
  for (let row = 1; row < size; row++)
    for (let column = 1; column < size; column++) {
      const dark = modules[row]?.[column];
      const alike =
        modules[row - 1]?.[column] === dark &&
        modules[row]?.[column - 1] === dark &&
        modules[row - 1]?.[column - 1] === dark;
      if (alike) sum += 3;
    }
  const dark = modules.flat().filter(Boolean).length;
  return sum + Math.floor(Math.abs((dark * 100) / size ** 2 - 50) / 5) * 10;
}
