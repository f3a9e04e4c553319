import { parentPort } from 'node:worker_threads';
import { createPosterPrinter, type PosterOrder } from '@phong-tuyen/posters';

/** One piece of work for the thread. */
export type PressRequest =
  | { readonly id: number; readonly kind: 'pdf'; readonly order: PosterOrder; readonly createdAt: Date }
  | { readonly id: number; readonly kind: 'svg'; readonly order: Omit<PosterOrder, 'sheet'> };
export type PressAnswer =
  | { readonly id: number; readonly bytes: Uint8Array }
  | { readonly id: number; readonly fault: string };

// The typesetter is synchronous: a print of 241 pages would hold up every other request for seconds.
const printer = createPosterPrinter();
parentPort?.on('message', (request: PressRequest) => {
  try {
    const bytes =
      request.kind === 'pdf'
        ? printer.pdf(request.order, request.createdAt)
        : new TextEncoder().encode(printer.svg(request.order));
    parentPort?.postMessage({ id: request.id, bytes } satisfies PressAnswer);
  } catch (error) {
    const fault = error instanceof Error ? error.message : 'unknown';
    parentPort?.postMessage({ id: request.id, fault } satisfies PressAnswer);
  }
});
