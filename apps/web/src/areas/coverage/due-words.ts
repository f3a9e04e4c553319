import type { ReportingDue } from '@phong-tuyen/contracts';
import { formatDate } from '../../language/format-date.ts';
import * as m from '../../messages/coverage.gen.ts';

/** Where an agency stands with its report: “Trễ hạn”. */
export function reportingState(state: ReportingDue['state']): string {
  return { reported: m.stateReported, due: m.stateDue, late: m.stateLate }[state]();
}

/** “Hạn 31/7/2020, còn 3 ngày làm việc”. */
export function dueSentence({ dueOn, workingDaysLeft, state }: ReportingDue): string {
  const by = m.dueBy({ day: formatDate(dueOn) });
  if (state === 'reported') return by;
  if (workingDaysLeft === 0) return `${by}, ${m.dueToday()}`;
  const away = workingDaysLeft < 0 ? m.daysLate({ count: -workingDaysLeft }) : m.daysLeft({ count: workingDaysLeft });
  return `${by}, ${away}`;
}
