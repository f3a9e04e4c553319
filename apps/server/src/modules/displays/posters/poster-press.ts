import { Worker } from 'node:worker_threads';
import type { PosterOrder } from '@phong-tuyen/posters';
import { fail } from '../errors.ts';
import type { PressAnswer, PressRequest } from './press-thread.ts';

interface Waiting {
  readonly resolve: (bytes: Uint8Array) => void;
  readonly reject: (error: Error) => void;
}
type WithoutId<T> = T extends unknown ? Omit<T, 'id'> : never;

/** Draws posters in a thread of its own, which is started by the first drawing and started again after it died. */
export class PosterPress {
  #thread: Worker | null = null;
  #next = 1;
  readonly #waiting = new Map<number, Waiting>();

  /** @throws displays.not-drawn */
  pdf(order: PosterOrder, createdAt: Date): Promise<Uint8Array> {
    return this.#ask({ kind: 'pdf', order, createdAt });
  }

  /** The first face as SVG. @throws displays.not-drawn */
  svg(order: Omit<PosterOrder, 'sheet'>): Promise<Uint8Array> {
    return this.#ask({ kind: 'svg', order });
  }

  async close(): Promise<void> {
    await this.#thread?.terminate();
  }

  #ask(request: WithoutId<PressRequest>): Promise<Uint8Array> {
    const id = this.#next++;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      const thread = this.#open();
      // A thread with nothing to do does not keep the program from ending.
      thread.ref();
      thread.postMessage({ ...request, id });
    });
  }

  #open(): Worker {
    if (this.#thread !== null) return this.#thread;
    const thread = new Worker(new URL('./press-thread.ts', import.meta.url));
    thread.on('message', (answer: PressAnswer) => {
      const waiting = this.#waiting.get(answer.id);
      this.#waiting.delete(answer.id);
      if (this.#waiting.size === 0) thread.unref();
      if ('bytes' in answer) waiting?.resolve(answer.bytes);
      else waiting?.reject(fail('not-drawn', { cause: new Error(answer.fault) }));
    });
    const lost = (cause: unknown) => {
      if (this.#thread !== thread) return;
      this.#thread = null;
      for (const waiting of this.#waiting.values()) waiting.reject(fail('not-drawn', { cause }));
      this.#waiting.clear();
    };
    thread.on('error', lost);
    thread.on('exit', lost);
    this.#thread = thread;
    return thread;
  }
}
