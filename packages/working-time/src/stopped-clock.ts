import type { WorkingCalendar } from './calendar.ts';
import { WorkingTimeError } from './errors.ts';
import { addWorkingHours, HOURS_A_DAY, workingMinutesBetween } from './working-hours.ts';

/** A stretch in which the clock stands still, and why ("chờ công dân bổ sung", "lấy ý kiến"). `until` is null while it lasts. */
export interface Pause {
  readonly from: Date;
  readonly until: Date | null;
  readonly reason: string;
}

export type DueStep =
  | { readonly kind: 'start'; readonly at: Date }
  | { readonly kind: 'ran'; readonly from: Date; readonly until: Date; readonly minutes: number }
  | { readonly kind: 'paused'; readonly from: Date; readonly until: Date | null; readonly reason: string }
  | { readonly kind: 'restarted'; readonly at: Date }
  | { readonly kind: 'due'; readonly at: Date };

/** `due` is null while the clock stands still: nobody can say when it will end. */
export interface DueAnswer {
  readonly due: Date | null;
  readonly steps: readonly DueStep[];
}

/**
 * When something is due whose clock may be stopped, and how that came about.
 *
 * @param question.limit working days (of 8 hours, fractions allowed) or hours
 * @param question.policy `pause` goes on where it stopped; `restart` begins from zero after each pause
 *   (NĐ 61/2018/NĐ-CP: a dossier completed later is counted anew)
 * @param question.pauses in order and not overlapping; as many as needed
 * @throws WorkingTimeError limit-not-positive, clock-disordered
 */
export function dueWithPauses(
  calendar: WorkingCalendar,
  question: {
    start: Date;
    limit: { days: number } | { hours: number };
    pauses: readonly Pause[];
    policy: 'pause' | 'restart';
  },
): DueAnswer {
  const limit = 'days' in question.limit ? question.limit.days * HOURS_A_DAY : question.limit.hours;
  if (!(limit > 0)) throw new WorkingTimeError('limit-not-positive', String(limit));
  const steps: DueStep[] = [{ kind: 'start', at: question.start }];
  let running = question.start;
  let left = limit * 60;
  for (const pause of question.pauses) {
    if (pause.from < running || (pause.until !== null && pause.until < pause.from))
      throw new WorkingTimeError('clock-disordered', pause.from.toISOString());
    const due = addWorkingHours(calendar, running, left / 60);
    if (due <= pause.from) break;
    const minutes = workingMinutesBetween(calendar, running, pause.from);
    steps.push({ kind: 'ran', from: running, until: pause.from, minutes }, { kind: 'paused', ...pause });
    if (pause.until === null) return { due: null, steps };
    running = pause.until;
    left = question.policy === 'pause' ? left - minutes : limit * 60;
    if (question.policy === 'restart') steps.push({ kind: 'restarted', at: running });
  }
  const due = addWorkingHours(calendar, running, left / 60);
  steps.push({ kind: 'ran', from: running, until: due, minutes: left }, { kind: 'due', at: due });
  return { due, steps };
}
