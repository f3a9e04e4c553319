import { formatNumber, formatPercent } from '../../language/format-number.ts';
import * as m from '../../messages/boards.gen.ts';
import styles from './board.module.css';
import type { BoardView } from './board-queries.ts';

/** The directive in four figures. */
export function BoardTotals({ totals }: { totals: BoardView['totals'] }) {
  const total = formatNumber(totals.assignments);
  return (
    <ul className={styles.totals}>
      <li>
        <strong>{formatPercent(totals.percent)}</strong>
        <span>{m.overall()}</span>
        <span className={styles.gauge} aria-hidden="true">
          <span style={{ width: `${totals.percent}%` }} />
        </span>
      </li>
      <li>
        <strong>{formatNumber(totals.reported)}</strong>
        <span>{m.reportedOf({ reported: formatNumber(totals.reported), total })}</span>
      </li>
      <li>
        <strong>{formatNumber(totals.accepted)}</strong>
        <span>{m.acceptedOf({ accepted: formatNumber(totals.accepted), total })}</span>
      </li>
      <li data-late={totals.late > 0}>
        <strong>{formatNumber(totals.late)}</strong>
        <span>{m.lateOf({ late: totals.late })}</span>
      </li>
    </ul>
  );
}
