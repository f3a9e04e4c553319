import { parentPort } from 'node:worker_threads';
import type { ToWorker } from './protocol.ts';
import { serve } from './serve.ts';

/** Entry of a worker thread of Node. */
parentPort?.on('message', (message: ToWorker) => void serve(message, (answer) => parentPort?.postMessage(answer)));
