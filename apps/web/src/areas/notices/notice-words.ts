import { formatDate, formatInstant } from '../../language/format-date.ts';
import * as m from '../../messages/notices.gen.ts';
import type { Notice } from './notices-query.ts';

const HEADS: Readonly<Record<string, (values: Notice['values']) => string>> = {
  'due-soon': (values) =>
    Number(values.workingDays ?? 0) === 0
      ? m.dueToday({ date: dateOf(values) })
      : m.dueSoon({ count: Number(values.workingDays), date: dateOf(values) }),
  overdue: (values) =>
    Number(values.workingDays ?? 0) === 0
      ? m.overdueToday({ date: dateOf(values) })
      : m.overdue({ count: Number(values.workingDays), date: dateOf(values) }),
  assigned: m.assigned,
  accepted: m.accepted,
  returned: m.returned,
  'station-silent': (values) =>
    values.next === undefined
      ? m.stationSilent({ since: momentOf(values.since) })
      : m.stationSilentBefore({ since: momentOf(values.since), next: momentOf(values.next) }),
  'broadcasts-unticked': (values) => m.broadcastsUnticked(slotOf(values)),
  'broadcasts-untold': (values) => m.broadcastsUntold(slotOf(values)),
  'installs-due': (values) => m.installsDue({ date: dateOf(values) }),
  'installs-late': (values) => m.installsLate({ date: dateOf(values) }),
  'screen-silent': (values) => m.screenSilent({ since: momentOf(values.since) }),
  'broadcasts-displaced': (values) =>
    m.broadcastsDisplaced({ moved: Number(values.moved ?? 0), dropped: Number(values.dropped ?? 0) }),
};
const URGENT = new Set(['overdue', 'returned', 'station-silent', 'screen-silent', 'installs-late']);

const momentOf = (instant: string | undefined): string => (instant === undefined ? '' : formatInstant(instant));
const slotOf = (values: Notice['values']) => ({
  count: Number(values.count ?? 0),
  until: values.until ?? '',
  date: values.day === undefined ? '' : formatDate(values.day),
});
const dateOf = (values: Notice['values']): string => (values.deadline === undefined ? '' : formatDate(values.deadline));

/** What happened, in one line. A kind that this version does not know still says that there is news. */
export const noticeHead = (notice: Notice): string => (HEADS[notice.code] ?? m.news)(notice.values);

/** What was said with it: the reason for sending back, the note of whoever gave the task. */
export const noticeWords = ({ values }: Notice): string | null => values.reason || values.note || null;

export const isUrgentNotice = (notice: Notice): boolean => URGENT.has(notice.code);
