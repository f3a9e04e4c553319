import { z } from 'zod';
import { calendarDate } from './values.ts';

/** Ways by which people hear of the app. `broadcast` is radio and television, `helper` the Youth Union and kiosks. */
export const COVERAGE_CHANNELS = [
  'sms',
  'zalo',
  'loudspeaker',
  'poster',
  'screen',
  'web',
  'newspaper',
  'broadcast',
  'portal',
  'school',
  'helper',
  'officer',
  'event',
] as const;
export const coverageChannel = z.enum(COVERAGE_CHANNELS);
export type CoverageChannel = z.infer<typeof coverageChannel>;

/** Sources that count installs. An opened store is not one of them. */
export const coverageBasis = z.enum(['app', 'tally', 'report']);
export type CoverageBasis = z.infer<typeof coverageBasis>;

/** Something about a commune's figures that cannot be, or hardly can. */
export const coverageDoubt = z.object({
  code: z.enum(['over-residents', 'over-smartphones', 'app-below-hand', 'falling', 'jump', 'round-numbers']),
  source: coverageBasis,
  count: z.number(),
  /** What it is measured against: how many there could be, what is usual there, how often it came. */
  limit: z.number(),
  day: calendarDate.nullable(),
});
export type CoverageDoubt = z.infer<typeof coverageDoubt>;
