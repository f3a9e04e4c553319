import type { SpeakerItem } from '@phong-tuyen/contracts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nextItem, type SpeakerState } from './next-act.ts';
import { ServerClock } from './server-clock.ts';

const AT = Date.parse('2020-07-28T10:00:00Z');
const iso = (offset: number) => new Date(AT + offset * 1000).toISOString();
const item = (id: string, from: number, latest: number, overrides: Partial<SpeakerItem> = {}): SpeakerItem => ({
  id,
  title: id,
  kind: 'planned',
  startsAt: iso(from),
  latestStart: iso(latest),
  seconds: 60,
  audioId: 'sound',
  audioUrl: '',
  sha256: '',
  ...overrides,
});
const state = (overrides: Partial<SpeakerState> = {}): SpeakerState => ({
  now: AT,
  items: [item('a', 0, 600)],
  begun: new Set(),
  ready: new Set(['sound']),
  playing: null,
  mayPlay: true,
  ...overrides,
});

test('begins at its minute, once, never before and never too late', () => {
  expect(nextItem(state())?.id).toBe('a');
  expect(nextItem(state({ now: AT - 1 }))).toBeNull();
  expect(nextItem(state({ now: AT + 600_001 }))).toBeNull();
  expect(nextItem(state({ begun: new Set(['a']) }))).toBeNull();
  expect(nextItem(state({ ready: new Set() }))).toBeNull();
  expect(nextItem(state({ mayPlay: false }))).toBeNull();
});

test('what comes late is made up for only where it is in nobody’s way', () => {
  const items = [item('late', -300, 900), item('next', 90, 900)];
  expect(nextItem(state({ items }))?.id).toBe('late');
  expect(nextItem(state({ items: [item('late', -300, 900), item('next', 30, 900)] }))).toBeNull();
});

test('an emergency goes over what plays, and is not interrupted itself', () => {
  const alarm = item('alarm', -10, 3_600, { kind: 'emergency' });
  const items = [item('a', 0, 600), alarm];
  expect(nextItem(state({ items, playing: item('b', -20, 10) }))?.id).toBe('alarm');
  expect(nextItem(state({ items, playing: alarm, begun: new Set(['alarm']) }))).toBeNull();
});

test('whatever is planned and whenever it dies: nothing twice, nothing outside its time, nothing together', () => {
  const plan = fc.uniqueArray(
    fc.record({ id: fc.uuid(), from: fc.integer({ min: 0, max: 3_000 }), room: fc.integer({ min: 0, max: 1_500 }) }),
    { maxLength: 8, selector: (each) => each.id },
  );
  fc.assert(
    fc.property(plan, fc.array(fc.integer({ min: 0, max: 4_000 }), { maxLength: 6 }), (planned, deaths) => {
      const items = planned.map(({ id, from, room }) => item(id, from, from + room));
      const begun = new Set<string>();
      let playing: { item: SpeakerItem; until: number } | null = null;
      for (let second = 0; second < 5_000; second++) {
        if (deaths.includes(second) || (playing !== null && second >= playing.until)) playing = null;
        const now = AT + second * 1000;
        const next = nextItem(state({ now, items, begun, playing: playing?.item ?? null }));
        if (next === null) continue;
        expect(playing).toBeNull();
        expect(begun.has(next.id)).toBe(false);
        expect(now).toBeGreaterThanOrEqual(Date.parse(next.startsAt));
        expect(now).toBeLessThanOrEqual(Date.parse(next.latestStart));
        begun.add(next.id);
        playing = { item: next, until: second + next.seconds };
      }
    }),
    { numRuns: 40 },
  );
});

test('the clock follows the server, notices a jump, and does not believe a past it has seen the end of', () => {
  let [wall, steady] = [1_000_000, 0];
  const parts = { wall: () => wall, steady: () => steady };
  const clock = new ServerClock(parts, null);
  expect(clock.isTrusted).toBe(false);
  clock.sync(AT, { sentAt: 0, gotAt: 0 });
  [wall, steady] = [1_005_000, 5_000];
  expect(clock.now()).toBe(AT + 5_000);
  expect(clock.isTrusted).toBe(true);
  wall += 86_400_000;
  clock.watch();
  expect(clock.isTrusted).toBe(false);
  expect(clock.now()).toBe(AT + 5_000);
  clock.sync(AT + 5_000, { sentAt: 5_000, gotAt: 5_000 });
  expect(clock.isTrusted).toBe(true);
  // Slow on its way: nobody knows when on it the server wrote its time.
  clock.sync(AT, { sentAt: 5_000, gotAt: 65_000 });
  expect(clock.now()).toBe(AT + 5_000);
  const kept = clock.kept();
  expect(new ServerClock({ wall: () => wall + 60_000, steady: () => 0 }, kept).isTrusted).toBe(true);
  expect(new ServerClock({ wall: () => wall - 86_400_000, steady: () => 0 }, kept).isTrusted).toBe(false);
});
