import type { Query, QueryClient } from '@tanstack/react-query';
import { noteReachable } from './connection.ts';

const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 30_000;

export interface LiveParts {
  readonly queryClient: Pick<QueryClient, 'invalidateQueries'>;
  /** Makes the source; the browser's EventSource outside tests. */
  readonly open: (url: string) => EventSource;
  /** From 0 to 1: spreads the reconnects of many browsers after a restart. */
  readonly random: () => number;
}

/**
 * Keeps `/api/live` open: each update makes the queries stale whose key starts with its topic, or whose meta lists it among
 * its topics. After a break everything
 * on the screen is asked for again, because updates were missed.
 *
 * @returns closes it
 */
export function followLive(parts: LiveParts): () => void {
  let source: EventSource | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let failures = 0;
  let closed = false;

  function connect(): void {
    source = parts.open('/api/live');
    source.addEventListener('open', () => {
      noteReachable(true);
      if (failures > 0) void parts.queryClient.invalidateQueries({ refetchType: 'active' });
      failures = 0;
    });
    source.addEventListener('message', (event) => {
      const topic = topicOf(event.data);
      if (topic !== null) void parts.queryClient.invalidateQueries({ predicate: (query) => isAbout(query, topic) });
    });
    source.addEventListener('error', () => {
      // The browser's own reconnect gives up for good on an error status, so that ours does it all.
      source?.close();
      failures += 1;
      // One broken line is nothing to tell people; the next try comes within two seconds.
      if (failures > 1) noteReachable(false);
      const wait = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (failures - 1)) * (0.75 + parts.random() / 2);
      if (!closed) timer = setTimeout(connect, wait);
    });
  }

  connect();
  return () => {
    closed = true;
    clearTimeout(timer);
    source?.close();
  };
}

const isAbout = ({ queryKey, meta }: Query, topic: string): boolean =>
  queryKey[0] === topic || (Array.isArray(meta?.topics) && meta.topics.includes(topic));

function topicOf(data: unknown): string | null {
  try {
    const update: unknown = JSON.parse(String(data));
    if (typeof update !== 'object' || update === null || !('topic' in update)) return null;
    return typeof update.topic === 'string' ? update.topic : null;
  } catch {
    return null;
  }
}
