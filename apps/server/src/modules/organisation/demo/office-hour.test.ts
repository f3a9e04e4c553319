import fc from 'fast-check';
import { expect, test } from 'vitest';
import { officeHour } from './office-hour.ts';

const DATES = { min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true };

test('what the demo tells of happened in office hours, on a workday, before now', () => {
  fc.assert(
    fc.property(fc.date(DATES), fc.date(DATES), (at, now) => {
      const moved = officeHour(at, now);
      const local = new Date(moved.getTime() + 7 * 3_600_000);
      expect(moved.getTime()).toBeLessThan(now.getTime());
      expect([0, 6]).not.toContain(local.getUTCDay());
      const hour = local.getUTCHours() + local.getUTCMinutes() / 60;
      expect(hour).toBeGreaterThanOrEqual(7.5);
      expect(hour).toBeLessThanOrEqual(16.5);
    }),
  );
});
