/**
 * Writes WebAssembly modules (core specification 2.0 §5) from arrays of opcodes, so that the code that runs can be read and
 * audited here instead of being a blob. Only what this package needs: one memory, functions of i32, no tables.
 */
export type Code = readonly (number | Code)[];

export const I32 = 0x7f;
export const V128 = 0x7b;

export interface WasmFunction {
  readonly name: string;
  readonly parameters: number;
  readonly returnsI32: boolean;
  /** Types of the locals after the parameters. */
  readonly locals: readonly number[];
  readonly body: Code;
}

/** Unsigned LEB128 (§5.2.2). */
export function unsigned(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  do {
    const low = rest & 0x7f;
    rest >>>= 7;
    bytes.push(rest === 0 ? low : low | 0x80);
  } while (rest !== 0);
  return bytes;
}

/** Signed LEB128 of a 32-bit number (§5.2.2). */
function signed(value: number): number[] {
  const bytes: number[] = [];
  let rest = value | 0;
  for (;;) {
    const low = rest & 0x7f;
    rest >>= 7;
    const done = (rest === 0 && (low & 0x40) === 0) || (rest === -1 && (low & 0x40) !== 0);
    bytes.push(done ? low : low | 0x80);
    if (done) return bytes;
  }
}

const simd = (opcode: number): number[] => [0xfd, ...unsigned(opcode)];

export const get = (local: number): number[] => [0x20, ...unsigned(local)];
export const set = (local: number): number[] => [0x21, ...unsigned(local)];
export const tee = (local: number): number[] => [0x22, ...unsigned(local)];
export const call = (index: number): number[] => [0x10, ...unsigned(index)];
export const constant = (value: number): number[] => [0x41, ...signed(value)];
/** Loads and stores take their address from the stack and add a constant offset. */
export const load32 = (offset: number): number[] => [0x28, 2, ...unsigned(offset)];
export const load8 = (offset: number): number[] => [0x2d, 0, ...unsigned(offset)];
export const store8 = (offset: number): number[] => [0x3a, 0, ...unsigned(offset)];
export const load128 = (offset: number): number[] => [...simd(0), 4, ...unsigned(offset)];
/** One word into all four lanes. */
export const load32Splat = (offset: number): number[] => [...simd(9), 2, ...unsigned(offset)];
export const store128 = (offset: number): number[] => [...simd(11), 4, ...unsigned(offset)];
/** Takes 16 of the 32 bytes of two registers: byte i of the result is byte `order[i]`, the second register's begin at 16. */
export const shuffle = (order: readonly number[]): number[] => [...simd(13), ...order];
export const splat32 = simd(17);
export const not128 = simd(77);
export const and128 = simd(78);
export const or128 = simd(80);
export const xor128 = simd(81);
export const shiftLeft4x32 = simd(171);
export const shiftRight4x32 = simd(173);
export const add4x32 = simd(174);

export const add = [0x6a];
export const and = [0x71];
export const shiftLeft = [0x74];
export const shiftRight = [0x76];
export const isLessUnsigned = [0x49];

/** Repeats the body as long as it leaves a non-zero i32 on the stack. */
export const loop = (body: Code): Code => [0x03, 0x40, body, 0x0d, 0, 0x0b];

/** @returns a module with memory imported as `m.m` and the functions exported by name */
export function assemble(functions: readonly WasmFunction[], pages: number): Uint8Array<ArrayBuffer> {
  const types = functions.map((each) => [
    0x60,
    ...vector(Array.from({ length: each.parameters }, () => [I32])),
    ...vector(each.returnsI32 ? [[I32]] : []),
  ]);
  const exports = functions.map((each, index) => [...name(each.name), 0, ...unsigned(index)]);
  const bodies = functions.map((each) => {
    const locals = vector(each.locals.map((type) => [1, type]));
    const bytes = [...locals, ...flatten(each.body), 0x0b];
    return [...unsigned(bytes.length), ...bytes];
  });
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, vector(types)),
    ...section(2, vector([[...name('m'), ...name('m'), 2, 0, ...unsigned(pages)]])),
    ...section(3, vector(functions.map((_, index) => unsigned(index)))),
    ...section(7, vector(exports)),
    ...section(10, vector(bodies)),
  ]);
}

const section = (id: number, content: readonly number[]): number[] => [id, ...unsigned(content.length), ...content];
const vector = (items: readonly (readonly number[])[]): number[] => [...unsigned(items.length), ...items.flat()];
const name = (text: string): number[] => vector([...text].map((letter) => [letter.charCodeAt(0)]));

function flatten(code: Code): number[] {
  const bytes: number[] = [];
  const walk = (part: Code) => {
    for (const each of part)
      if (typeof each === 'number') bytes.push(each);
      else walk(each);
  };
  walk(code);
  return bytes;
}
