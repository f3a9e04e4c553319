import { Worker } from 'node:worker_threads';
import type { FromWorker, WorkerEnd } from './protocol.ts';

/** A worker thread of Node as one end of the channel. */
export function nodeWorker(): WorkerEnd {
  const worker = new Worker(new URL('./node-worker.ts', import.meta.url));
  return {
    send: (message) => worker.postMessage(message),
    receive(on) {
      worker.on('message', (message: FromWorker) => on(message));
      worker.on('error', (error) => on({ kind: 'failed', message: error.message }));
    },
    stop: () => void worker.terminate(),
  };
}
