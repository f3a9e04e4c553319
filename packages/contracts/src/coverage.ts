import { z } from 'zod';
import { agencyKind } from './organisation.ts';
import { calendarDate, id } from './values.ts';

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
  /** Null for one to nine people. */
  count: z.number().nullable(),
  /** What it is measured against: how many there could be, what is usual there, how often it came. */
  limit: z.number().nullable(),
  day: calendarDate.nullable(),
});
export type CoverageDoubt = z.infer<typeof coverageDoubt>;

/** A figure of people: null when it stands for one to nine of them, who could be recognised. */
const people = z.number().int().nullable();
const share = z.number().nullable();

/** Whose goals the caller may look at. GET /api/coverage/goals */
export const coverageGoal = z.object({
  campaignId: id,
  agencyId: id,
  agencyName: z.string(),
  name: z.string(),
  /** Of residents. */
  targetPercent: z.number(),
  startsOn: calendarDate,
  endsOn: calendarDate,
  /** Agencies report by this day of each week: 1 is Monday. */
  reportWeekday: z.number().int().min(1).max(7),
});
export type CoverageGoal = z.infer<typeof coverageGoal>;
export const coverageGoals = z.object({ items: z.array(coverageGoal) });

/** PUT /api/coverage/goals/:id */
export const goalBody = z
  .object({
    targetPercent: z.number().min(1).max(100),
    endsOn: calendarDate,
    reportWeekday: z.number().int().min(1).max(7),
  })
  .strict();
export type GoalBody = z.infer<typeof goalBody>;

/** How far a place is. Sources stand side by side, never added up. */
export const coverageLine = z.object({
  agencyId: id,
  name: z.string(),
  shortName: z.string(),
  kind: agencyKind,
  parentName: z.string().nullable(),
  hasChildren: z.boolean(),
  tile: z.object({ row: z.number().int(), column: z.number().int() }).nullable(),
  population: z.number().int(),
  smartphones: z.number().int(),
  installed: people,
  /** Of residents. */
  percent: share,
  target: z.number(),
  targetPeople: z.number().int(),
  /** 100 when the target is reached. */
  percentOfTarget: share,
  /** People still needed to reach the target. */
  missing: people,
  /** People that the straight way from start to target is ahead of the place today. */
  behind: people,
  basis: z.union([coverageBasis, z.literal('mixed')]).nullable(),
  sources: z.object({ app: people, tally: people, report: people, opened: people }),
  doubts: z.number().int(),
  /** The run of the estimate since the start, in even steps. */
  spark: z.array(z.number().int()),
});
export type CoverageLine = z.infer<typeof coverageLine>;

export const coverageForecast = z.object({
  state: z.enum(['reached', 'forecast', 'too-little', 'standing']),
  /** Installs a day as it goes now. */
  perDay: z.number().nullable(),
  on: calendarDate.nullable(),
  /** At the pace of the fastest and of the slowest week of the last four; `latest` null when that never gets there. */
  earliest: calendarDate.nullable(),
  latest: calendarDate.nullable(),
  inTime: z.boolean().nullable(),
});
export type CoverageForecast = z.infer<typeof coverageForecast>;

/** GET /api/coverage/board/:id */
export const coverageBoardQuery = z.object({
  /** The province, a district or a commune; the caller's own place when absent. */
  agencyId: id.optional(),
  /** The last day that is counted; today when absent. */
  day: calendarDate.optional(),
  level: z.enum(['children', 'communes']).default('children'),
});
export const coverageBoard = z.object({
  goal: coverageGoal,
  day: calendarDate,
  isToday: z.boolean(),
  path: z.array(z.object({ id, name: z.string() })),
  total: coverageLine,
  forecast: coverageForecast,
  trend: z.array(z.object({ day: calendarDate, installed: z.number().int(), pace: z.number().int() })),
  rows: z.array(coverageLine),
  channels: z.array(z.object({ channel: coverageChannel, opened: people, installed: people })),
  /** What could be placed in no commune: shown, not added. Null unless the whole of the campaign is shown. */
  unplaced: z.object({ app: people, tally: people, report: people }).nullable(),
  doubts: z.array(coverageDoubt.extend({ agencyId: id, agencyName: z.string() })),
});
export type CoverageBoard = z.infer<typeof coverageBoard>;
