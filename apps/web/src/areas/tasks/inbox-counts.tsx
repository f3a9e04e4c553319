import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { formatNumber } from '../../language/format-number.ts';
import * as m from '../../messages/tasks.gen.ts';
import styles from './inbox.module.css';
import { taskCountsQuery } from './task-queries.ts';

/** Four figures over the inbox; late ones in red. */
export function InboxCounts() {
  const { data } = useQuery(taskCountsQuery);
  if (data === undefined) return null;
  const figures = [
    { name: m.open(), value: data.open, search: null },
    { name: m.late(), value: data.late, bad: data.late > 0, search: { late: true } },
    { name: m.dueSoon(), value: data.dueSoon, search: null },
    { name: m.toReview(), value: data.toReview, search: { box: 'given', state: 'reported' } },
  ] as const;
  return (
    <dl className={styles.counts}>
      {figures.map(({ name, value, search, ...rest }) => (
        <div key={name} data-bad={'bad' in rest && rest.bad}>
          <dt>
            {search === null || value === 0 ? (
              name
            ) : (
              <Link to="/noi-bo" search={search}>
                {name}
              </Link>
            )}
          </dt>
          <dd>{formatNumber(value)}</dd>
        </div>
      ))}
    </dl>
  );
}
