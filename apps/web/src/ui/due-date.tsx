import { Popover, UnstyledButton } from '@mantine/core';
import type { AssignmentSummary } from '@phong-tuyen/contracts';
import { IconInfoCircle } from '@tabler/icons-react';
import { formatDate, formatDayAndDate } from '../language/format-date.ts';
import * as m from '../messages/ui.gen.ts';
import styles from './due-date.module.css';

export type Due = NonNullable<AssignmentSummary['due']>;

/** The reasons of packages/working-time. */
const WORDS: Readonly<Record<string, () => string>> = {
  working: m.dueWorking,
  'make-up': m.dueMakeUp,
  weekend: m.dueWeekend,
  holiday: m.dueHoliday,
  compensation: m.dueCompensation,
};

function distance(due: Due): string {
  if (due.late) return m.daysLate({ count: Math.max(1, Math.abs(due.workingDaysLeft)) });
  // What was handed in is not late, however long ago the day was.
  if (due.workingDaysLeft < 0) return m.duePassed();
  return due.workingDaysLeft === 0 ? m.dueToday() : m.daysLeft({ count: due.workingDaysLeft });
}

/** “thứ Ba, 28/7/2020 · còn 3 ngày làm việc”; red when late; a button tells which days were counted and which were not. */
export function DueDate({ due, stacked = false }: { due: Due | null; stacked?: boolean }) {
  if (due === null) return <span className={styles.none}>{m.noDeadline()}</span>;
  return (
    <span className={styles.due} data-stacked={stacked} data-tone={tone(due)}>
      <span>
        <time dateTime={due.date}>{formatDayAndDate(due.date)}</time>
        {due.explanation.length === 0 ? null : <Explanation due={due} />}
      </span>
      <span className={styles.left}>{distance(due)}</span>
    </span>
  );
}

const SOON_DAYS = 2;

/** Whether the day is near and has not passed. */
export const isDueSoon = (due: Due): boolean =>
  !due.late && due.workingDaysLeft >= 0 && due.workingDaysLeft <= SOON_DAYS;

function tone(due: Due): 'late' | 'soon' | 'far' {
  if (due.late) return 'late';
  return isDueSoon(due) ? 'soon' : 'far';
}

function Explanation({ due }: { due: Due }) {
  return (
    <Popover position="bottom-start" shadow="md" width={300} withinPortal trapFocus>
      <Popover.Target>
        <UnstyledButton className={styles.why} aria-label={m.explainDue()}>
          <IconInfoCircle size={16} stroke={1.7} aria-hidden />
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown>
        <strong>{m.explainDue()}</strong>
        <ol className={styles.days}>
          {due.explanation.map((day) => (
            <li key={`${day.date}-${day.code}`}>
              <span>{formatDate(day.date)}</span>
              <span>
                {WORDS[day.code]?.() ?? day.code}
                {day.name === null ? '' : `: ${day.name}`}
              </span>
            </li>
          ))}
        </ol>
      </Popover.Dropdown>
    </Popover>
  );
}
