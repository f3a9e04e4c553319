import type { KioskState } from '@phong-tuyen/contracts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { OUTCOMES } from './outcomes.ts';
import { sendTicks } from './send-ticks.ts';
import { readBook, type Tick } from './tick-book.ts';
import type { TickStore } from './tick-store.ts';

const DAY = '2020-07-28';
const AT = '2020-07-28T02:00:00.000Z';
const zeros = () => Object.fromEntries(OUTCOMES.map((each) => [each, 0])) as KioskState['total'];

/** The device's store in memory, with the rules of the real one. */
function memoryStore(): TickStore {
  const ticks = new Map<string, Tick>();
  let state: KioskState | null = null;
  return {
    read: async () => ({ state, ticks: [...ticks.values()] }),
    put: async (tick) => void ticks.set(tick.id, tick),
    acknowledge: async (sent, _token, answer) => {
      for (const was of sent)
        ticks.set(was.id, { ...(ticks.get(was.id) ?? was), known: was.undone ? 'undone' : 'standing' });
      state = answer;
    },
  };
}

/** The server's rule: an id is one tick, undone once is undone for ever. `cut` loses the way there or the way back. */
function server() {
  const kept = new Map<string, { outcome: Tick['outcome']; undone: boolean }>();
  const stateNow = (): KioskState => {
    const total = zeros();
    for (const tick of kept.values()) if (!tick.undone) total[tick.outcome] += 1;
    const names = { name: 'Chốt', place: '', agencyName: '', code: 'ABC234', installAddress: 'https://a/b/ABC234' };
    return { ...names, day: DAY, today: total, total, serverTime: AT };
  };
  const answering =
    (cut: 'there' | 'back' | null): typeof fetch =>
    async (_url, init) => {
      if (cut === 'there') throw new TypeError('no network');
      for (const tick of JSON.parse(String(init?.body)).ticks as Tick[]) {
        const before = kept.get(tick.id);
        kept.set(tick.id, { outcome: tick.outcome, undone: tick.undone || before?.undone === true });
      }
      if (cut === 'back') throw new TypeError('connection reset');
      return Response.json(stateNow());
    };
  return { answering, stateNow };
}

test('whatever is cut, in the end server and screen show what was noted', async () => {
  const act = fc.oneof(
    fc.record({ kind: fc.constant('mark' as const), outcome: fc.constantFrom(...OUTCOMES) }),
    fc.record({ kind: fc.constant('undo' as const) }),
    fc.record({ kind: fc.constant('send' as const), cut: fc.constantFrom('there' as const, 'back' as const, null) }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(act, { maxLength: 40 }), async (acts) => {
      const store = memoryStore();
      const far = server();
      const noted: Tick[] = [];
      for (const [index, each] of acts.entries()) {
        if (each.kind === 'mark') {
          const at = new Date(Date.parse(AT) + index).toISOString();
          const tick: Tick = { token: 't', id: `id-${index}`, outcome: each.outcome, at, undone: false, known: 'no' };
          noted.push(tick);
          await store.put(tick);
        } else if (each.kind === 'undo') {
          const kept = await store.read('t');
          const { last } = readBook(kept.state, kept.ticks, DAY);
          if (last === null) continue;
          await store.put({ ...last, undone: true });
          const place = noted.findIndex((tick) => tick.id === last.id);
          noted.splice(place, 1);
        } else await sendTicks('t', store, far.answering(each.cut));
        // The screen is right at every moment: what was sent and not answered is counted here until it is.
        const kept = await store.read('t');
        const book = readBook(kept.state, kept.ticks, DAY);
        for (const outcome of OUTCOMES)
          expect(book.total[outcome]).toBe(noted.filter((tick) => tick.outcome === outcome).length);
      }
      expect(await sendTicks('t', store, far.answering(null))).toBe('good');
      const kept = await store.read('t');
      expect(readBook(kept.state, kept.ticks, DAY)).toMatchObject({ total: far.stateNow().total, unsent: 0 });
    }),
    { numRuns: 200 },
  );
});

test.each([
  [404, 'revoked'],
  [503, 'away'],
  [429, 'away'],
  [400, 'fault'],
  [500, 'fault'],
] as const)('an answer of %i means %s, and nothing is lost', async (status, line) => {
  const store = memoryStore();
  await store.put({ token: 't', id: 'a', outcome: 'installed', at: AT, undone: false, known: 'no' });
  expect(await sendTicks('t', store, async () => new Response('{}', { status }))).toBe(line);
  expect(await sendTicks('t', store, async () => new Response('<html>Wi-Fi</html>'))).toBe('away');
  expect((await store.read('t')).ticks[0]?.known).toBe('no');
});

test('more than fits goes in batches, oldest first, each telling how many are left', async () => {
  const store = memoryStore();
  for (let index = 0; index < 450; index++)
    await store.put({
      token: 't',
      id: `${index}`,
      outcome: 'installed',
      at: new Date(index).toISOString(),
      undone: false,
      known: 'no',
    });
  const far = server();
  const left: number[] = [];
  const ask: typeof fetch = (url, init) => {
    left.push(JSON.parse(String(init?.body)).unsent);
    return far.answering(null)(url, init);
  };
  expect(await sendTicks('t', store, ask)).toBe('good');
  expect(left).toEqual([250, 50, 0]);
});

test('yesterday’s counts are not today’s', () => {
  const total = { ...zeros(), installed: 9 };
  const state = { ...server().stateNow(), day: '2020-07-27', today: total, total };
  const late: Tick = {
    token: 't',
    id: 'x',
    outcome: 'installed',
    at: '2020-07-27T10:00:00Z',
    undone: false,
    known: 'no',
  };
  expect(readBook(state, [late], DAY)).toMatchObject({ today: { installed: 0 }, total: { installed: 10 }, last: null });
});
