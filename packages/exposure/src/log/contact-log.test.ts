import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytesOf } from '../testing/arbitraries.ts';
import { BYTES_A_SIGHTING, ContactLog, type Sighting } from './contact-log.ts';

const sighting = fc.record({
  rpi: bytesOf(16),
  aem: bytesOf(4),
  time: fc.nat(0xffff_ffff),
  rssi: fc.integer({ min: -128, max: 127 }),
  minutesSinceScan: fc.option(fc.nat(5)),
});
const logOf = (sightings: readonly Sighting[]): ContactLog => {
  const log = new ContactLog();
  for (const each of sightings) log.append(each);
  return log;
};
const all = (log: ContactLog): Sighting[] => Array.from({ length: log.length }, (_, at) => log.at(at));

describe('contact log', () => {
  it('gives back what was appended, also after it was stored', () => {
    fc.assert(
      fc.property(fc.array(sighting, { maxLength: 600 }), (sightings) => {
        const log = logOf(sightings);
        expect(all(log)).toEqual(sightings);
        const stored = log.encode();
        expect(stored.length).toBe(16 + sightings.length * BYTES_A_SIGHTING);
        expect(all(ContactLog.decode(stored))).toEqual(sightings);
      }),
      { numRuns: 40 },
    );
  });

  it('takes under 40 bytes a sighting', () => expect(BYTES_A_SIGHTING).toBe(26));

  it('forgets after fourteen days to the second, and goes on', () => {
    const at = (time: number): Sighting => ({
      rpi: new Uint8Array(16),
      aem: new Uint8Array(4),
      time,
      rssi: -60,
      minutesSinceScan: null,
    });
    const now = 1_600_000_000;
    const log = logOf([at(now - 14 * 86_400 - 1), at(now - 14 * 86_400), at(now)]);
    expect(log.prune(now)).toBe(1);
    expect(log.prune(now)).toBe(0);
    log.append(at(now + 1));
    expect(all(log).map((each) => each.time)).toEqual([now - 14 * 86_400, now, now + 1]);
    log.clear();
    expect([log.length, log.rpis.length]).toEqual([0, 0]);
  });

  it('refuses a stored log that was changed, cut off or is something else', () => {
    const stored = logOf(fc.sample(sighting, { numRuns: 5, seed: 1 })).encode();
    fc.assert(
      fc.property(fc.nat(stored.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const damaged = stored.slice();
        damaged[at] = (damaged[at] as number) ^ change;
        expect(() => ContactLog.decode(damaged)).toThrow(expect.objectContaining({ code: 'log-malformed' }));
      }),
    );
    for (const bytes of [new Uint8Array(0), stored.subarray(0, -1), new Uint8Array(64)])
      expect(() => ContactLog.decode(bytes)).toThrow(expect.objectContaining({ code: 'log-malformed' }));
  });

  it.each([
    [{ rpi: new Uint8Array(12) }, /sighting.rpi/],
    [{ aem: new Uint8Array(3) }, /sighting.aem/],
    [{ time: -1 }, /sighting.time/],
    [{ rssi: 200 }, /sighting.rssi/],
    [{ minutesSinceScan: 6 }, /minutesSinceScan/],
  ])('names what is wrong with a sighting: %o', (changes, message) => {
    const sound: Sighting = { rpi: new Uint8Array(16), aem: new Uint8Array(4), time: 1, rssi: 0, minutesSinceScan: 1 };
    expect(() => new ContactLog().append({ ...sound, ...changes })).toThrow(message);
  });
});
