import { Alert } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { formatNumber } from '../../language/format-number.ts';
import * as m from '../../messages/installing.gen.ts';
import styles from './installing.module.css';
import { totalsQuery } from './installing-queries.ts';
import { FAILURES, failedOf, outcomeName } from './outcome-name.ts';

/** Figures over all help points one sees, and why installing failed. */
export function InstallingFigures() {
  const { data } = useQuery(totalsQuery);
  if (data === undefined) return null;
  const doubtful = Object.values(data.doubtful).reduce((sum, count) => sum + count, 0);
  const figures = [
    { name: m.figureToday(), value: data.today.installed },
    { name: m.figureTotal(), value: data.total.installed },
    { name: m.figureFailed(), value: failedOf(data.total) },
    { name: m.figureKiosks(), value: data.kiosks },
    { name: m.figureSilent(), value: data.silent, bad: data.silent > 0 },
  ];
  return (
    <>
      <dl className={styles.counts}>
        {figures.map(({ name, value, bad }) => (
          <div key={name} data-bad={bad === true}>
            <dt>{name}</dt>
            <dd>{formatNumber(value)}</dd>
          </div>
        ))}
      </dl>
      <FailureBars counts={data.total} />
      {doubtful === 0 ? null : (
        <Alert color="lantern" mb="md" title={m.doubtfulTitle({ count: doubtful })}>
          {m.doubtfulText({
            place: data.doubtful['many-from-one-place'],
            residents: data.doubtful['over-residents'],
            surge: data.doubtful.surge,
          })}
        </Alert>
      )}
    </>
  );
}

/** Reasons as bars with their numbers; nothing when nothing failed. */
export function FailureBars({ counts }: { counts: Parameters<typeof failedOf>[0] }) {
  const most = Math.max(...FAILURES.map((outcome) => counts[outcome]));
  if (most <= 0) return null;
  return (
    <section className={styles.failures} aria-label={m.failuresTitle()}>
      <h2>{m.failuresTitle()}</h2>
      <ul>
        {[...FAILURES]
          .sort((a, b) => counts[b] - counts[a])
          .map((outcome) => (
            <li key={outcome}>
              <span>{outcomeName(outcome)}</span>
              <i style={{ width: `${Math.max(0, (100 * counts[outcome]) / most)}%` }} />
              <b>{formatNumber(counts[outcome])}</b>
            </li>
          ))}
      </ul>
    </section>
  );
}
