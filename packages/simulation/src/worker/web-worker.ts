import type { FromWorker, ToWorker } from './protocol.ts';
import { serve } from './serve.ts';

/** Entry of a browser's module worker: `new Worker(new URL('@phong-tuyen/simulation/web-worker', …), { type: 'module' })`. */
const scope = globalThis as unknown as {
  onmessage: ((event: { data: ToWorker }) => void) | null;
  postMessage(message: FromWorker): void;
};
scope.onmessage = ({ data }) => void serve(data, (message) => scope.postMessage(message));
