import { Loader } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { formatInstant } from '../../language/format-date.ts';
import { formatRelativeTime } from '../../language/format-relative-time.ts';
import * as m from '../../messages/health.gen.ts';
import * as ui from '../../messages/ui.gen.ts';
import { FailedState } from '../../ui/failed-state.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { BackgroundWork } from './background-work.tsx';
import styles from './health.module.css';
import { healthQuery } from './health-queries.ts';

const WORDS = { good: m.good, slow: m.slow, bad: m.bad } as const;
const TOTALS = { good: m.allGood, slow: m.allSlow, bad: m.allBad } as const;

/** `/noi-bo/tinh-trang`: each part in a sentence that says what is wrong and what to do. */
export function HealthPage() {
  const { data, error, refetch } = useQuery(healthQuery());
  return (
    <>
      <PageHeader title={m.title()} lead={m.lead()} />
      {error !== null && data === undefined ? (
        <FailedState error={error} onRetry={() => void refetch()} />
      ) : data === undefined ? (
        <Loader aria-label={ui.loading()} />
      ) : (
        <>
          <p className={styles.total} data-state={data.state} role="status">
            <strong>{TOTALS[data.state]()}</strong>
            <span>{m.since({ time: formatInstant(data.startedAt) })}</span>
          </p>
          <ul className={styles.parts}>
            {data.parts.map((part) => (
              <li key={part.name} data-state={part.state}>
                <h2>{part.title}</h2>
                <span className={styles.state}>{WORDS[part.state]()}</span>
                <p>{part.sentence}</p>
                <small>{m.checked({ time: formatRelativeTime(part.checkedAt, new Date()) })}</small>
              </li>
            ))}
          </ul>
        </>
      )}
      <BackgroundWork />
    </>
  );
}
