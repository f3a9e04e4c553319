import type { Query } from '@tanstack/react-query';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { followLive } from './live.ts';

class Source extends EventTarget {
  closed = false;
  close(): void {
    this.closed = true;
  }
}

/** What is on the screen: one query also follows a second topic. */
const QUERIES = [
  { queryKey: ['tasks', 'inbox'] },
  { queryKey: ['documents', 'list'] },
  { queryKey: ['letters', 'awaiting'], meta: { topics: ['documents'] } },
];

let sources: Source[];
let stale: unknown[];

beforeEach(() => {
  vi.useFakeTimers();
  sources = [];
  stale = [];
});
afterEach(() => vi.useRealTimers());

function follow() {
  return followLive({
    queryClient: {
      invalidateQueries: async (filters) => {
        const about = filters?.predicate;
        stale.push(
          about === undefined
            ? 'all'
            : QUERIES.filter((each) => about(each as unknown as Query)).map((each) => each.queryKey[0]),
        );
      },
    },
    open: () => {
      const source = new Source();
      sources.push(source);
      return source as unknown as EventSource;
    },
    random: () => 0.5,
  });
}
const say = (data: string) => sources.at(-1)?.dispatchEvent(new MessageEvent('message', { data }));

test('an update makes the queries of its topic stale', () => {
  const close = follow();
  say(JSON.stringify({ topic: 'tasks', ids: ['1'] }));
  say(JSON.stringify({ topic: 'documents', ids: ['1'] }));
  expect(stale).toEqual([['tasks'], ['documents', 'letters']]);
  close();
});

test('what is not an update changes nothing', () => {
  const close = follow();
  for (const data of ['', '{', 'null', '7', '{}', '{"topic":3}']) say(data);
  expect(stale).toEqual([]);
  close();
});

test('a broken line is opened again, later each time, and everything is asked for anew', () => {
  const close = follow();
  for (const wait of [1_000, 2_000, 4_000]) {
    const before = sources.length;
    sources.at(-1)?.dispatchEvent(new Event('error'));
    expect(sources.at(-1)?.closed).toBe(true);
    vi.advanceTimersByTime(wait - 1);
    expect(sources.length).toBe(before);
    vi.advanceTimersByTime(1);
    expect(sources.length).toBe(before + 1);
  }
  sources.at(-1)?.dispatchEvent(new Event('open'));
  expect(stale).toEqual(['all']);
  close();
});

test('a closed line stays closed', () => {
  const close = follow();
  sources.at(-1)?.dispatchEvent(new Event('error'));
  close();
  vi.advanceTimersByTime(60_000);
  expect(sources.length).toBe(1);
});
