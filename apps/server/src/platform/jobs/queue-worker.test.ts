import { expect, test, vi } from 'vitest';
import type { LiveUpdate } from '../events/live.ts';
import { createLogger } from '../logs/logger.ts';
import { QueueWorker } from './queue-worker.ts';

const HOUR_MS = 3_600_000;

/** A worker over a queue in memory, and a way to tell it news. */
function build(work: (piece: string) => Promise<void> = async () => undefined) {
  const waiting: string[] = [];
  const done: string[] = [];
  let tell: (update: LiveUpdate) => void = () => undefined;
  const worker = new QueueWorker({
    name: 'trial',
    logger: createLogger({ level: 'silent' }),
    bus: {
      onUpdate: (listener) => {
        tell = listener;
        return () => {
          tell = () => undefined;
        };
      },
    },
    lookEveryMs: HOUR_MS,
    isNews: (update) => update.topic === 'trial',
    drain: async (isOver) => {
      while (!isOver()) {
        const piece = waiting.shift();
        if (piece === undefined) return;
        await work(piece);
        done.push(piece);
      }
    },
  });
  const add = (piece: string, topic = 'trial') => {
    waiting.push(piece);
    tell({ topic, ids: [], agencyIds: null });
  };
  return { worker, waiting, done, add };
}

test('it looks at its start and at news of its own, and at nothing else', async () => {
  const { worker, waiting, done, add } = build();
  waiting.push('before');
  await worker.start();
  await vi.waitFor(() => expect(done).toEqual(['before']));
  add('foreign', 'another');
  add('own');
  await vi.waitFor(() => expect(done).toEqual(['before', 'foreign', 'own']));
  await worker.stop();
  add('late');
  expect(waiting).toEqual(['late']);
});

test('news that comes while the last piece ends is looked at at once', async () => {
  const { worker, done, add } = build();
  await worker.start();
  add('one');
  // The drain has looked for the last time when this is told, and is not over yet.
  await Promise.resolve();
  add('two');
  await vi.waitFor(() => expect(done).toEqual(['one', 'two']));
  await worker.stop();
});

test('one that failed is left, the next news is worked on; a stop waits for the piece in hand', async () => {
  let release: () => void = () => undefined;
  const { worker, done, add, waiting } = build((piece) => {
    if (piece === 'bad') return Promise.reject(new Error('bad'));
    return piece === 'slow' ? new Promise((resolve) => (release = resolve)) : Promise.resolve();
  });
  await worker.start();
  add('bad');
  await vi.waitFor(() => expect(waiting).toEqual([]));
  add('slow');
  await vi.waitFor(() => expect(waiting).toEqual([]));
  add('never');
  const stopping = worker.stop();
  release();
  await stopping;
  expect(done).toEqual(['slow']);
  expect(waiting).toEqual(['never']);
});
