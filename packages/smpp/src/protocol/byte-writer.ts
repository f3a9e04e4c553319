/** Writes the field types of SMPP v3.4 §3.1 into a buffer that grows. */
export class ByteWriter {
  #bytes: Buffer;
  #at = 0;

  constructor(size = 256) {
    this.#bytes = Buffer.allocUnsafe(size);
  }

  u8(value: number): void {
    this.#room(1);
    this.#at = this.#bytes.writeUInt8(value & 0xff, this.#at);
  }

  u16(value: number): void {
    this.#room(2);
    this.#at = this.#bytes.writeUInt16BE(value & 0xffff, this.#at);
  }

  u32(value: number): void {
    this.#room(4);
    this.#at = this.#bytes.writeUInt32BE(value >>> 0, this.#at);
  }

  /**
   * C-octet string: Latin-1 characters and a NUL.
   *
   * @param most the field's size in octets, the NUL counted
   * @throws RangeError when the value does not fit, which would shift every field behind it
   */
  cString(value: string, most: number): void {
    if (value.length + 1 > most) throw new RangeError(`"${value}" is longer than ${most - 1} characters`);
    this.#room(value.length + 1);
    for (let index = 0; index < value.length; index++) {
      const code = value.charCodeAt(index);
      if (code === 0 || code > 0xff) throw new RangeError(`"${value}" has a character that an address cannot hold`);
      this.#bytes[this.#at++] = code;
    }
    this.#bytes[this.#at++] = 0;
  }

  octets(value: Uint8Array): void {
    this.#room(value.length);
    this.#bytes.set(value, this.#at);
    this.#at += value.length;
  }

  /** Everything written, with its length in the first four octets. */
  frame(): Buffer {
    this.#bytes.writeUInt32BE(this.#at, 0);
    return this.#bytes.subarray(0, this.#at);
  }

  #room(more: number): void {
    if (this.#at + more <= this.#bytes.length) return;
    const larger = Buffer.allocUnsafe(Math.max(this.#bytes.length * 2, this.#at + more));
    this.#bytes.copy(larger, 0, 0, this.#at);
    this.#bytes = larger;
  }
}
