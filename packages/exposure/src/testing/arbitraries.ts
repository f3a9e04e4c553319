import fc from 'fast-check';
import { REPORT_TYPES } from '../keys/report-type.ts';

export const bytesOf = (length: number) => fc.uint8Array({ minLength: length, maxLength: length });

export const diagnosisKey = fc.record({
  data: bytesOf(16),
  rollingStart: fc.nat(0x7fffffff),
  rollingPeriod: fc.integer({ min: 1, max: 144 }),
  reportType: fc.constantFrom(...REPORT_TYPES),
  transmissionRisk: fc.nat(8),
  daysSinceOnset: fc.option(fc.integer({ min: -14, max: 14 })),
});

/** Deterministic bytes for tests that only need some. */
export const countingBytes = () => {
  let next = 1;
  return (length: number) => Uint8Array.from({ length }, () => (next = (next * 197 + 91) & 255));
};
