/** Longest frame taken: short_message, a message_payload of 64 KiB and room for the rest. */
const MOST = 70_000;
const HEADER = 16;

/** Cuts a stream of bytes into frames by their command_length, SMPP v3.4 §3.2. */
export class FrameReader {
  #rest: Buffer = Buffer.alloc(0);

  /**
   * @param chunk what the socket gave
   * @returns whole frames, in order
   * @throws RangeError when a length cannot be: where the next frame begins is then unknown, so the line must be closed
   */
  read(chunk: Buffer): Buffer[] {
    const bytes = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk]);
    const frames: Buffer[] = [];
    let at = 0;
    while (bytes.length - at >= HEADER) {
      const length = bytes.readUInt32BE(at);
      if (length < HEADER || length > MOST) throw new RangeError(`a frame of ${length} octets`);
      if (bytes.length - at < length) break;
      frames.push(bytes.subarray(at, at + length));
      at += length;
    }
    this.#rest = at === bytes.length ? Buffer.alloc(0) : bytes.subarray(at);
    return frames;
  }
}
