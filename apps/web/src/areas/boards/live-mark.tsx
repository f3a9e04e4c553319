import { useConnection } from '../../api/connection.ts';
import { formatInstant } from '../../language/format-date.ts';
import * as m from '../../messages/boards.gen.ts';
import styles from './board.module.css';

/** Says that the figures follow the reports as they come, and of when they are. */
export function LiveMark({ at }: { at: number }) {
  const live = useConnection() === 'connected';
  return (
    <span className={styles.live}>
      <span className={styles.dot} data-live={live} aria-hidden="true" />
      {live ? m.live({ at: formatInstant(new Date(at)) }) : m.asOf({ at: formatInstant(new Date(at)) })}
    </span>
  );
}
