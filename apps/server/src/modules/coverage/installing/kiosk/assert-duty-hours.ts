import type { KioskFields } from '@phong-tuyen/contracts';
import { fail } from '../errors.ts';

/** @throws coverage.duty-hours-impossible */
export function assertDutyHours({ opensAt, closesAt, weekdays }: KioskFields): void {
  if (closesAt <= opensAt || weekdays.length === 0) throw fail('duty-hours-impossible');
}
