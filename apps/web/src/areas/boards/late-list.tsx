import { Link } from '@tanstack/react-router';
import { formatNumber } from '../../language/format-number.ts';
import * as m from '../../messages/boards.gen.ts';
import styles from './board.module.css';
import type { BoardView } from './board-queries.ts';

const SHOWN = 8;

/** Who is late, longest first. */
export function LateList({ late, total }: { late: BoardView['late']; total: number }) {
  if (late.length === 0) return <p className={styles.quiet}>{m.noneLate()}</p>;
  return (
    <>
      <ul className={styles.late}>
        {late.slice(0, SHOWN).map((row) => (
          <li key={row.assignmentId}>
            <Link to="/noi-bo/nhiem-vu/$taskId" params={{ taskId: row.assignmentId }}>
              {row.agencyName}
            </Link>
            <span>{m.daysLate({ days: row.daysLate })}</span>
            <small>
              {row.path} · {row.text}
            </small>
          </li>
        ))}
      </ul>
      {total > SHOWN ? <p className={styles.quiet}>{m.moreLate({ count: formatNumber(total - SHOWN) })}</p> : null}
    </>
  );
}
