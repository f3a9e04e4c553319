import { formatNumber, formatPercent } from '../../language/format-number.ts';
import * as m from '../../messages/boards.gen.ts';
import styles from './board.module.css';
import { type Standing, slowestFirst } from './board-focus.ts';

/** Agencies without a place on the map, slowest first, each with its bar. */
export function AgencyBars({ standings }: { standings: readonly Standing[] }) {
  return (
    <ol className={styles.bars}>
      {slowestFirst(standings).map(({ row, percent, notReported }) => (
        <li key={row.agencyId}>
          <span>{row.shortName}</span>
          <b>{formatPercent(percent)}</b>
          <span className={styles.meter} aria-hidden="true">
            <span style={{ width: `${percent}%` }} />
          </span>
          <small>{notReported === 0 ? m.allReported() : m.notReported({ count: formatNumber(notReported) })}</small>
        </li>
      ))}
    </ol>
  );
}
