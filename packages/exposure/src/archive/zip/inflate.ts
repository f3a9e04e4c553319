import { ExposureError } from '../../errors.ts';

/** Inflates raw DEFLATE data (RFC 1951) piece by piece: neither the platform's streams nor the whole output are needed. */
const BASE_LENGTHS = [
  3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258,
];
const LENGTH_BITS = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];
const BASE_DISTANCES = [
  1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145,
  8193, 12289, 16385, 24577,
];
const DISTANCE_BITS = [
  0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13,
];
const CODE_ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
const WINDOW = 32_768;
const PIECE = 65_536;
const LONGEST_CODE = 15;

/** Canonical Huffman code (§3.2.2): for each 15 bits ahead, the symbol and its length. */
type Code = Uint16Array;

/**
 * @param input exactly one DEFLATE stream
 * @param limits.size bytes it must give
 * @param onPiece called with each piece of output; the piece is overwritten after the call
 * @throws ExposureError zip-damaged, zip-bomb (more output than announced)
 */
export function inflate(
  input: Uint8Array,
  limits: { readonly size: number },
  onPiece: (piece: Uint8Array) => void,
): void {
  const bits = new BitReader(input);
  const output = new Output(limits.size, onPiece);
  for (let last = 0; last === 0; ) {
    last = bits.take(1);
    const type = bits.take(2);
    if (type === 0) copyStored(bits, output);
    else if (type === 1) decodeBlock(bits, output, FIXED);
    else if (type === 2) decodeBlock(bits, output, readCodes(bits));
    else throw damaged('a block of unknown type');
  }
  if (!bits.isSpent) throw damaged('bytes follow the compressed data');
  output.finish();
}

const damaged = (reason: string) => new ExposureError('zip-damaged', { reason });

class BitReader {
  readonly #input: Uint8Array;
  #at = 0;
  #held = 0;
  #count = 0;

  constructor(input: Uint8Array) {
    this.#input = input;
  }

  get isSpent(): boolean {
    return this.#at - (this.#count >> 3) === this.#input.length;
  }

  take(count: number): number {
    while (this.#count < count) {
      if (this.#at >= this.#input.length) throw damaged('the compressed data ends early');
      this.#held |= (this.#input[this.#at++] as number) << this.#count;
      this.#count += 8;
    }
    const value = this.#held & ((1 << count) - 1);
    this.#held >>>= count;
    this.#count -= count;
    return value;
  }

  symbol(code: Code): number {
    while (this.#count < LONGEST_CODE && this.#at < this.#input.length) {
      this.#held |= (this.#input[this.#at++] as number) << this.#count;
      this.#count += 8;
    }
    const entry = code[this.#held & 0x7fff] as number;
    const length = entry & 15;
    if (length === 0 || length > this.#count) throw damaged('a code that does not exist');
    this.#held >>>= length;
    this.#count -= length;
    return entry >> 4;
  }

  /** Stored blocks begin at a whole byte (§3.2.4). @returns that many bytes of the input */
  bytes(count: number): Uint8Array {
    const start = this.#at - (this.#count >> 3);
    if (start + count > this.#input.length) throw damaged('the compressed data ends early');
    this.#at = start + count;
    this.#held = 0;
    this.#count = 0;
    return this.#input.subarray(start, this.#at);
  }
}

class Output {
  readonly #bytes = new Uint8Array(WINDOW + PIECE + 258);
  readonly #onPiece: (piece: Uint8Array) => void;
  #left: number;
  #from = 0;
  #at = 0;

  constructor(size: number, onPiece: (piece: Uint8Array) => void) {
    this.#left = size;
    this.#onPiece = onPiece;
  }

  put(byte: number): void {
    if (this.#left-- === 0) throw new ExposureError('zip-bomb');
    this.#bytes[this.#at++] = byte;
    if (this.#at >= WINDOW + PIECE) this.#flush();
  }

  repeat(length: number, distance: number): void {
    if (distance > this.#at) throw damaged('a distance beyond the beginning');
    this.#left -= length;
    if (this.#left < 0) throw new ExposureError('zip-bomb');
    const bytes = this.#bytes;
    for (let end = this.#at + length; this.#at < end; this.#at++)
      bytes[this.#at] = bytes[this.#at - distance] as number;
    if (this.#at >= WINDOW + PIECE) this.#flush();
  }

  finish(): void {
    if (this.#left !== 0) throw damaged('less data than announced');
    if (this.#at > this.#from) this.#onPiece(this.#bytes.subarray(this.#from, this.#at));
  }

  #flush(): void {
    this.#onPiece(this.#bytes.subarray(this.#from, this.#at));
    this.#bytes.copyWithin(0, this.#at - WINDOW, this.#at);
    this.#at = WINDOW;
    this.#from = WINDOW;
  }
}

function copyStored(bits: BitReader, output: Output): void {
  const [low = 0, high = 0, notLow = 0, notHigh = 0] = bits.bytes(4);
  const length = low | (high << 8);
  if (length !== (~(notLow | (notHigh << 8)) & 0xffff)) throw damaged('a stored block of unsure length');
  for (const byte of bits.bytes(length)) output.put(byte);
}

function decodeBlock(
  bits: BitReader,
  output: Output,
  codes: { readonly letters: Code; readonly distances: Code },
): void {
  for (;;) {
    const symbol = bits.symbol(codes.letters);
    if (symbol < 256) output.put(symbol);
    else if (symbol === 256) return;
    else {
      if (symbol > 285) throw damaged('a length that does not exist');
      const length = (BASE_LENGTHS[symbol - 257] as number) + bits.take(LENGTH_BITS[symbol - 257] as number);
      const far = bits.symbol(codes.distances);
      if (far > 29) throw damaged('a distance that does not exist');
      output.repeat(length, (BASE_DISTANCES[far] as number) + bits.take(DISTANCE_BITS[far] as number));
    }
  }
}

/** Code lengths of a block's own codes, themselves compressed (§3.2.7). */
function readCodes(bits: BitReader): { letters: Code; distances: Code } {
  const letters = bits.take(5) + 257;
  const distances = bits.take(5) + 1;
  const order = bits.take(4) + 4;
  const lengths = new Uint8Array(19);
  for (const place of CODE_ORDER.slice(0, order)) lengths[place] = bits.take(3);
  const code = buildCode(lengths);
  const all = new Uint8Array(letters + distances);
  for (let at = 0; at < all.length; ) {
    const symbol = bits.symbol(code);
    if (symbol < 16) {
      all[at++] = symbol;
      continue;
    }
    if (symbol === 16 && at === 0) throw damaged('a repeated length without a first');
    const value = symbol === 16 ? (all[at - 1] as number) : 0;
    const times = symbol === 16 ? 3 + bits.take(2) : symbol === 17 ? 3 + bits.take(3) : 11 + bits.take(7);
    if (at + times > all.length) throw damaged('too many code lengths');
    all.fill(value, at, at + times);
    at += times;
  }
  return { letters: buildCode(all.subarray(0, letters)), distances: buildCode(all.subarray(letters)) };
}

function buildCode(lengths: Uint8Array): Code {
  const counts = new Uint16Array(16);
  for (const length of lengths) if (length > 0) counts[length] = (counts[length] as number) + 1;
  const next = new Uint16Array(16);
  let code = 0;
  for (let length = 1; length <= LONGEST_CODE; length++) {
    code = (code + (counts[length - 1] as number)) << 1;
    next[length] = code;
    if (code + (counts[length] as number) > 1 << length) throw damaged('a code with too many words');
  }
  const table = new Uint16Array(1 << LONGEST_CODE);
  for (const [symbol, length] of lengths.entries()) {
    if (length === 0) continue;
    const word = next[length] as number;
    next[length] = word + 1;
    for (let entry = reversed(word, length); entry < table.length; entry += 1 << length)
      table[entry] = (symbol << 4) | length;
  }
  return table;
}

/** Codes are packed beginning with their highest bit (§3.1.1). */
function reversed(word: number, length: number): number {
  let result = 0;
  for (let bit = 0; bit < length; bit++) result |= ((word >> bit) & 1) << (length - 1 - bit);
  return result;
}

const FIXED = {
  letters: buildCode(Uint8Array.from({ length: 288 }, (_, at) => (at < 144 ? 8 : at < 256 ? 9 : at < 280 ? 7 : 8))),
  distances: buildCode(new Uint8Array(30).fill(5)),
};
