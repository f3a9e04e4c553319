import type { CoverageDoubt } from '@phong-tuyen/contracts';
import { type Bounds, doubtsOfSums, type SourceSums } from '../installs/reconcile.ts';
import type { CountedSource } from '../store/series.ts';
import { addDays } from './days.ts';
import { median } from './forecast.ts';
import { SMALLEST_GROUP } from './small-groups.ts';

/** One source's counts in a commune, step by step. */
export type StepsBySource = Readonly<Partial<Record<CountedSource, readonly number[]>>>;

// A step is a jump from this many times the usual, this part of the residents, and this many people on.
const JUMP_TIMES = 6;
const JUMP_SHARE = 0.04;
const JUMP_LEAST = 60;
// Tallies of people end in any digit; three alike that end in two noughts or fifty were thought up, or sent again.
const ROUND_TO = 50;
const ROUND_TIMES = 3;

/** What of a commune's figures should be looked into, most serious first. */
export function doubtsOf(commune: {
  sums: SourceSums;
  bounds: Bounds;
  steps: StepsBySource;
  from: string;
  stepDays: number;
}): CoverageDoubt[] {
  const doubts = doubtsOfSums(commune.sums, commune.bounds);
  for (const source of ['app', 'tally', 'report'] as const) {
    const steps = commune.steps[source] ?? [];
    const dayOf = (index: number) => addDays(commune.from, index * commune.stepDays);
    const falling = steps.findLastIndex((count) => count <= -SMALLEST_GROUP);
    if (falling !== -1)
      doubts.push({ code: 'falling', source, count: -(steps[falling] ?? 0), limit: 0, day: dayOf(falling) });
    // A report brings a whole agency at once: it always jumps.
    if (source === 'report') continue;
    const jump = findJump(steps, commune.bounds.population);
    if (jump !== null)
      doubts.push({ code: 'jump', source, count: jump.count, limit: jump.usual, day: dayOf(jump.index) });
    const round = findRound(steps);
    if (source === 'tally' && round !== null)
      doubts.push({ code: 'round-numbers', source, count: round.count, limit: round.times, day: null });
  }
  return doubts;
}

function findJump(steps: readonly number[], population: number) {
  const usual = median(steps.filter((count) => count > 0));
  const least = Math.max(JUMP_LEAST, JUMP_TIMES * usual, JUMP_SHARE * population);
  const index = steps.reduce((best, count, at) => (count > (steps[best] ?? 0) ? at : best), 0);
  const count = steps[index] ?? 0;
  return count > least ? { index, count, usual: Math.round(usual) } : null;
}

function findRound(steps: readonly number[]) {
  const times = new Map<number, number>();
  for (const count of steps) if (count > 0 && count % ROUND_TO === 0) times.set(count, (times.get(count) ?? 0) + 1);
  const [most] = [...times].sort((a, b) => b[1] - a[1]);
  return most !== undefined && most[1] >= ROUND_TIMES ? { count: most[0], times: most[1] } : null;
}
