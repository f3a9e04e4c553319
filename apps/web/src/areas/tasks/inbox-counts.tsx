import { useQuery } from '@tanstack/react-query';
import { formatNumber } from '../../language/format-number.ts';
import * as m from '../../messages/tasks.gen.ts';
import styles from './inbox.module.css';
import { taskCountsQuery } from './task-queries.ts';

/** Four figures over the inbox; late ones in red. */
export function InboxCounts() {
  const { data } = useQuery(taskCountsQuery);
  if (data === undefined) return null;
  const figures = [
    [m.open(), data.open, false],
    [m.late(), data.late, data.late > 0],
    [m.dueSoon(), data.dueSoon, false],
    [m.toReview(), data.toReview, false],
  ] as const;
  return (
    <dl className={styles.counts}>
      {figures.map(([name, value, bad]) => (
        <div key={name} data-bad={bad}>
          <dt>{name}</dt>
          <dd>{formatNumber(value)}</dd>
        </div>
      ))}
    </dl>
  );
}
