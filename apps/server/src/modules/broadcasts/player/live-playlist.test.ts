import fc from 'fast-check';
import { expect, test } from 'vitest';
import { livePlaylist, piecesOfDay, wholePlaylist } from './live-playlist.ts';

const FROM = Date.parse('2020-07-28T17:00:00Z');
const UNTIL = FROM + 86_400_000;
const bulletin = (startsAt: number) => ({
  startsAt,
  segments: [6.013, 5.99, 2.1].map((seconds, place) => ({ uri: `s${place}.ts`, seconds })),
});
const day = (...broadcasts: ReturnType<typeof bulletin>[]) =>
  piecesOfDay({ from: FROM, until: UNTIL, silenceUri: 'im-lang.ts' }, broadcasts);

test('pieces fill the day without gap or overlap, whatever is on', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 2_000 }), { maxLength: 8 }), (minutes) => {
      const pieces = day(...minutes.map((minute) => bulletin(FROM + minute * 40_000)));
      for (const [place, piece] of pieces.entries()) {
        const next = pieces[place + 1];
        if (next !== undefined) expect(Math.abs(next.at - piece.at - piece.seconds * 1000)).toBeLessThan(1);
      }
      expect(pieces.filter(({ uri }) => uri === 's0.ts')).toHaveLength(minutes.length);
    }),
    { numRuns: 20 },
  );
});

test('the playlist shows what is on now, and its numbers only grow', () => {
  const startsAt = FROM + 5 * 3_600_000;
  const pieces = day(bulletin(startsAt));
  const at = (offset: number) => livePlaylist(pieces, startsAt + offset, { day: 1 });
  expect(at(-1)).not.toContain('s0.ts');
  expect(at(0)).toContain('#EXT-X-DISCONTINUITY\n');
  expect(at(7_000)).toContain('s1.ts');
  expect(at(7_000)).not.toContain('s2.ts');
  expect(at(90_000)).not.toContain('s2.ts');
  const number = (text: string) => Number(/MEDIA-SEQUENCE:(\d+)/.exec(text)?.[1]);
  let last = 0;
  for (let offset = -60_000; offset < 60_000; offset += 2_000) {
    expect(number(at(offset))).toBeGreaterThanOrEqual(last);
    last = number(at(offset));
  }
  expect(wholePlaylist(bulletin(0).segments)).toMatch(/s2\.ts\n#EXT-X-ENDLIST/);
});
