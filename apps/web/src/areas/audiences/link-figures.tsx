import type { TaskLinkRow } from '@phong-tuyen/contracts';
import { formatInstant } from '../../language/format-date.ts';
import { formatNumber, formatPercent } from '../../language/format-number.ts';
import * as m from '../../messages/audiences.gen.ts';
import styles from './audiences.module.css';

/** What a campaign has brought a task so far. */
export function LinkFigures({ link }: { link: TaskLinkRow }) {
  if (link.agencies === 0) return <p className={styles.quiet}>{m.noFigures()}</p>;
  return (
    <p className={styles.quiet}>
      {m.linkFigures({
        done: formatNumber(link.done),
        total: formatNumber(link.total),
        percent: formatPercent(link.total === 0 ? 0 : (link.done / link.total) * 100),
        agencies: link.agencies,
      })}{' '}
      {link.figuresAt === null ? null : m.figuresAt({ at: formatInstant(link.figuresAt) })}
    </p>
  );
}
