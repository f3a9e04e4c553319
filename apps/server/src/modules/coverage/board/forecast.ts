import type { CoverageForecast } from '@phong-tuyen/contracts';
import { addDays, daysApart } from './days.ts';

export interface ForecastInput {
  /** The estimate at the end of each step, from the campaign's start. */
  readonly cumulative: readonly number[];
  readonly stepDays: number;
  /** Day of the last value. */
  readonly day: string;
  readonly targetPeople: number;
  readonly endsOn: string;
}

/** Fewer days or fewer days with installs than this say nothing of a trend. */
const LEAST_DAYS = 7;
const TREND_DAYS = 7;
const RANGE_DAYS = 28;
/** Further away a straight line is a fairy tale. */
const FURTHEST_DAYS = 730;

/**
 * When the target will be reached if it goes on as now.
 *
 * The pace is the median of the slopes between all pairs of the last seven days (Theil 1950, Sen 1968): one day's jump or one day
 * without figures does not move it. The range is the fastest and the slowest whole week of the last four.
 */
export function forecast(input: ForecastInput): CoverageForecast {
  const { cumulative, stepDays, day, targetPeople, endsOn } = input;
  const last = cumulative.at(-1) ?? 0;
  const nothing = { perDay: null, on: null, earliest: null, latest: null, inTime: null };
  if (targetPeople > 0 && last >= targetPeople) return { ...nothing, state: 'reached', inTime: true };
  const steps = (days: number) => Math.max(2, Math.ceil(days / stepDays) + 1);
  const recent = cumulative.slice(-steps(TREND_DAYS));
  const rises = recent.filter((value, index) => index > 0 && value > (recent[index - 1] ?? 0)).length;
  const known = (cumulative.length - 1) * stepDays;
  if (known < LEAST_DAYS || rises < Math.min(3, recent.length - 1)) return { ...nothing, state: 'too-little' };
  const perDay = medianSlope(recent) / stepDays;
  if (perDay <= 0) return { ...nothing, state: 'standing', perDay: 0 };
  const weekly = weeklyPaces(cumulative.slice(-steps(RANGE_DAYS)), stepDays);
  const reach = (pace: number): string | null => {
    const days = pace <= 0 ? Number.POSITIVE_INFINITY : Math.ceil((targetPeople - last) / pace);
    return days > FURTHEST_DAYS ? null : addDays(day, days);
  };
  const on = reach(perDay);
  const inTime = on !== null && daysApart(on, endsOn) >= 0;
  return {
    state: on === null ? 'standing' : 'forecast',
    perDay: Math.round(perDay),
    on,
    earliest: reach(Math.max(perDay, ...weekly)),
    latest: reach(Math.min(perDay, ...weekly)),
    inTime,
  };
}

function medianSlope(values: readonly number[]): number {
  const slopes: number[] = [];
  for (let later = 1; later < values.length; later++)
    for (let earlier = 0; earlier < later; earlier++)
      slopes.push(((values[later] ?? 0) - (values[earlier] ?? 0)) / (later - earlier));
  return median(slopes);
}

export function median(values: readonly number[]): number {
  if (values.length === 0) return 0;
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? 0)) / 2;
}

/** Installs a day in each whole week, counted back from the end. */
function weeklyPaces(values: readonly number[], stepDays: number): number[] {
  const span = Math.max(1, Math.round(7 / stepDays));
  const paces: number[] = [];
  for (let end = values.length - 1; end - span >= 0; end -= span)
    paces.push(((values[end] ?? 0) - (values[end - span] ?? 0)) / (span * stepDays));
  return paces;
}
