/** Reads the field types of SMPP v3.4 §3.1; every step stays inside the frame. */
export class ByteReader {
  readonly #bytes: Buffer;
  #at: number;

  constructor(bytes: Buffer, at: number) {
    this.#bytes = bytes;
    this.#at = at;
  }

  get left(): number {
    return this.#bytes.length - this.#at;
  }

  u8(): number {
    return this.#bytes.readUInt8(this.#step(1));
  }

  u16(): number {
    return this.#bytes.readUInt16BE(this.#step(2));
  }

  /**
   * C-octet string. Some centres leave the last field of an answer out altogether: an empty rest reads as ''.
   *
   * @throws RangeError when no NUL comes within `most` octets
   */
  cString(most: number): string {
    if (this.left === 0) return '';
    const end = this.#bytes.indexOf(0, this.#at);
    if (end < 0 || end - this.#at >= most) throw new RangeError('string without an end');
    const value = this.#bytes.toString('latin1', this.#at, end);
    this.#at = end + 1;
    return value;
  }

  octets(length: number): Buffer {
    const from = this.#step(length);
    return this.#bytes.subarray(from, from + length);
  }

  #step(length: number): number {
    const from = this.#at;
    if (from + length > this.#bytes.length) throw new RangeError('field past the end of the frame');
    this.#at += length;
    return from;
  }
}
