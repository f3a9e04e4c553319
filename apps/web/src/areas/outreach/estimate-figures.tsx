import { formatNumber } from '../../language/format-number.ts';
import * as m from '../../messages/outreach.gen.ts';
import type { Estimate } from './campaign-queries.ts';
import { dong } from './campaign-words.ts';
import styles from './outreach.module.css';
import { ReachDetails } from './reach-details.tsx';

/** Whom one round reaches and what it costs. */
export function EstimateFigures({ estimate }: { estimate: Estimate }) {
  const figures = [
    [m.recipients(), formatNumber(estimate.recipients)],
    [m.duplicates(), formatNumber(estimate.duplicates)],
    [m.optedOut(), formatNumber(estimate.optedOut)],
    [m.segmentsAll(), formatNumber(estimate.smsSegments)],
    [m.costSms(), estimate.smsPrice === 0 ? m.noPrice() : dong(estimate.smsCost)],
    ...(estimate.zaloCost === null ? [] : [[m.costZalo(), dong(estimate.zaloCost)] as const]),
    [m.minutes(), estimate.minutes === null ? m.noPrice() : m.minutesAbout({ count: estimate.minutes })],
  ] as const;
  return (
    <>
      <dl className={styles.figures}>
        {figures.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {estimate.recipients === 0 ? null : <ReachDetails estimate={estimate} />}
    </>
  );
}
