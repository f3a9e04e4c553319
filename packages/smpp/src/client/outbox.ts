import type { Socket } from 'node:net';

interface Waiting {
  readonly bytes: Buffer;
  readonly onHandedOver: () => void;
}

/**
 * What waits to be written to one socket. Everything that has come together goes to the operating system in one write;
 * while that goes on, the rest stays here and has surely not left. From the moment of the write it may have.
 */
export class Outbox {
  readonly #socket: Socket;
  #waiting: Waiting[] = [];
  #writing = false;
  #planned = false;

  constructor(socket: Socket) {
    this.#socket = socket;
  }

  /** @param onHandedOver called when the bytes are given to the operating system: they can no longer be held back */
  add(bytes: Buffer, onHandedOver: () => void = () => undefined): void {
    this.#waiting.push({ bytes, onHandedOver });
    if (this.#planned || this.#writing) return;
    this.#planned = true;
    setImmediate(() => this.#flush());
  }

  #flush(): void {
    this.#planned = false;
    if (this.#writing || this.#waiting.length === 0 || this.#socket.destroyed) return;
    const batch = this.#waiting;
    this.#waiting = [];
    for (const each of batch) each.onHandedOver();
    this.#writing = true;
    this.#socket.write(
      batch.length === 1 && batch[0] ? batch[0].bytes : Buffer.concat(batch.map((each) => each.bytes)),
      () => {
        this.#writing = false;
        this.#flush();
      },
    );
  }
}
