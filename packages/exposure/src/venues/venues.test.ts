import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writePublicKey } from '../crypto/ecdsa.ts';
import {
  joinWarnings,
  matchWarnings,
  readPoster,
  sealWarning,
  VENUE_KINDS,
  type Venue,
  VisitLog,
  venueId,
  writePoster,
} from './index.ts';

const secretKey = new Uint8Array(32).fill(4);
const spki = writePublicKey(secretKey);
const address = 'https://phongtuyen.example/dia-diem';
const random = (length: number) => new Uint8Array(randomBytes(length));
const market: Venue = {
  seed: random(16),
  name: 'Chợ Tam Kỳ',
  place: '1 Phan Châu Trinh, phường Phước Hòa',
  kind: 'market',
  usualMinutes: 60,
};
const codeOf = (act: () => unknown): string => {
  try {
    act();
    return 'accepted';
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
};

describe('posters', () => {
  it('say at the door what was written, and fit in a code of modest size', () => {
    fc.assert(
      fc.property(
        fc.record({
          seed: fc.uint8Array({ minLength: 16, maxLength: 16 }),
          name: fc
            .string({ minLength: 1, maxLength: 100, unit: 'grapheme' })
            .filter((text) => text.length >= 1 && text.length <= 100),
          place: fc.string({ maxLength: 100 }),
          kind: fc.constantFrom(...VENUE_KINDS),
          usualMinutes: fc.integer({ min: 15, max: 1440 }),
        }),
        (venue) => {
          const { id, ...read } = readPoster(writePoster(venue, { address, secretKey }), spki);
          expect(read).toEqual(venue);
          expect(id).toEqual(venueId(venue));
        },
      ),
      { numRuns: 60 },
    );
    expect(writePoster(market, { address, secretKey }).length).toBeLessThan(400);
  });

  it('are refused when someone made them himself, changed them, or they are something else', () => {
    const content = writePoster(market, { address, secretKey });
    const [head, code = ''] = content.split('#');
    const [venue = '', signature] = code.split('.');
    expect(
      codeOf(() => readPoster(writePoster(market, { address, secretKey: new Uint8Array(32).fill(1) }), spki)),
    ).toBe('poster-signature');
    const other = writePoster({ ...market, name: 'Chợ khác' }, { address, secretKey })
      .split('#')[1]
      ?.split('.')[0];
    expect(codeOf(() => readPoster(`${head}#${other}.${signature}`, spki))).toBe('poster-signature');
    for (const wrong of [
      '',
      'https://example.com',
      `${head}#${venue}`,
      `${content}.x`,
      `${head}#!.!`,
      'x'.repeat(2_000),
    ])
      expect(codeOf(() => readPoster(wrong, spki))).toBe('poster-malformed');
    expect(() => writePoster({ ...market, name: '' }, { address, secretKey })).toThrow(/venue.name/);
    expect(() => writePoster({ ...market, usualMinutes: 5 }, { address, secretKey })).toThrow(/usualMinutes/);
  });
});

describe('visits and warnings', () => {
  const NOON = 1_600_000_200;
  const id = venueId(market);

  it('keep who came and left, and end by themselves', () => {
    const visits = new VisitLog();
    visits.enter(id, NOON, 60);
    visits.enter(id, NOON + 60, 60);
    expect(visits.leave(id, NOON + 1_200)).toBe(true);
    expect(visits.leave(id, NOON + 1_300)).toBe(false);
    visits.enter(id, NOON + 7_200, 60);
    expect(visits.list().map(({ from, to }) => [from - NOON, to - NOON])).toEqual([
      [0, 1_200],
      [7_200, 10_800],
    ]);
    expect(new VisitLog(visits.list()).list()).toEqual(visits.list());
    visits.forget(id, NOON);
    expect(visits.list()).toHaveLength(1);
    visits.prune(NOON + 16 * 86_400);
    expect(visits.list()).toHaveLength(0);
  });

  it('warn those whose stay overlapped, and only them', () => {
    const visits = new VisitLog();
    visits.enter(id, NOON, 60);
    visits.enter(venueId({ ...market, seed: random(16) }), NOON, 60);
    const from = NOON - (NOON % 600) + 1_800;
    const warnings = [
      sealWarning(id, { from, to: from + 1_200, risk: 6 }, random),
      sealWarning(id, { from: from + 86_400, to: from + 87_000, risk: 6 }, random),
      sealWarning(venueId({ ...market, seed: random(16) }), { from, to: from + 1_200, risk: 6 }, random),
    ];
    const found = matchWarnings(visits.list(), joinWarnings(warnings));
    expect(found.map(({ minutes, warning }) => [minutes, warning.risk])).toEqual([[20, 6]]);
    expect(matchWarnings(visits.list(), joinWarnings(warnings), 21)).toEqual([]);
    expect(matchWarnings([], joinWarnings(warnings))).toEqual([]);
  });

  it('tell a stranger nothing: the same warning never looks the same beyond its lookup', () => {
    const warning = { from: 1_600_000_200, to: 1_600_000_800, risk: 3 };
    const one = sealWarning(id, warning, random);
    const other = sealWarning(id, warning, random);
    expect(Buffer.compare(one.subarray(8), other.subarray(8))).not.toBe(0);
    expect(() => sealWarning(id, { ...warning, risk: 9 }, random)).toThrow(/risk/);
    expect(() => sealWarning(id, { ...warning, to: warning.from }, random)).toThrow(/warning.to/);
    expect(codeOf(() => matchWarnings([], new Uint8Array(34)))).toBe('trailing-bytes');
  });
});
