import { isKioskState } from './outcomes.ts';
import { isUnsent, type Tick } from './tick-book.ts';
import type { TickStore } from './tick-store.ts';

/** How a sending ended: all is sent, nobody could be reached, the link does not hold, the server has a fault. */
export type Line = 'good' | 'away' | 'revoked' | 'fault';

const BATCH = 200;
const GIVE_UP_MS = 20_000;

/**
 * Sends what the server has not heard, oldest first, and keeps its answers; with nothing to send it is a sign of life.
 * Cut at any point it may be begun again: the server knows each tick by its id.
 */
export async function sendTicks(token: string, store: TickStore, ask: typeof fetch = fetch): Promise<Line> {
  for (;;) {
    const unsent = (await store.read(token)).ticks.filter(isUnsent).sort((a, b) => (a.at < b.at ? -1 : 1));
    const batch = unsent.slice(0, BATCH);
    const answer = await post(token, { batch, left: unsent.length - batch.length }, ask);
    if (typeof answer === 'string') return answer;
    const state: unknown = await answer.json().catch(() => null);
    if (!isKioskState(state)) return 'away';
    await store.acknowledge(batch, token, state);
    if (unsent.length <= BATCH) return 'good';
  }
}

async function post(
  token: string,
  given: { batch: readonly Tick[]; left: number },
  ask: typeof fetch,
): Promise<Response | Line> {
  const ticks = given.batch.map(({ id, outcome, at, undone }) => ({ id, outcome, at, undone }));
  try {
    const answer = await ask(`/api/quay/${encodeURIComponent(token)}/ticks`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ticks, unsent: given.left }),
      signal: AbortSignal.timeout(GIVE_UP_MS),
    });
    if (answer.ok) return answer;
    if (answer.status === 404) return 'revoked';
    // What a proxy says while the server restarts, and "later", count as no line.
    return [429, 502, 503, 504].includes(answer.status) ? 'away' : 'fault';
  } catch {
    return 'away';
  }
}
