import { parentPort } from 'node:worker_threads';
import { MessageCentre } from './message-centre.ts';

/** The message centre in a thread: for the demo, which then sends over a real line that reaches nobody. */
const KEPT = 200;
const centre = await MessageCentre.start({
  faults: { latencyMs: 3, receiptDelayMs: 1_500, undeliverable: 0.02 },
  kept: KEPT,
});
const port = parentPort;
if (port === null) throw new Error('runs as a worker');
port.postMessage({ port: centre.port });
port.on('message', (asked: { id: number; act: string; phone?: string; text?: string }) => {
  if (asked.act === 'recent') {
    port.postMessage({ id: asked.id, value: centre.taken.toReversed() });
    return;
  }
  void centre
    .reply(asked.phone ?? '', asked.text ?? '')
    .then((status) => port.postMessage({ id: asked.id, value: status }));
});
