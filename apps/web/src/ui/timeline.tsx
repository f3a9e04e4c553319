import type { ReactNode } from 'react';
import { formatInstant } from '../language/format-date.ts';
import * as m from '../messages/ui.gen.ts';
import styles from './timeline.module.css';

export interface TimelineEntry {
  readonly key: string;
  /** UTC instant. */
  readonly at: string;
  /** What happened, a few words. */
  readonly title: ReactNode;
  /** Who did it, in which position. */
  readonly by?: string | null;
  /** Reason, figures, files. */
  readonly detail?: ReactNode;
  readonly tone?: 'plain' | 'good' | 'bad';
}

/** What happened, newest first as given. */
export function Timeline({ entries }: { entries: readonly TimelineEntry[] }) {
  if (entries.length === 0) return <p className={styles.empty}>{m.timelineEmpty()}</p>;
  return (
    <ol className={styles.line}>
      {entries.map((entry) => (
        <li key={entry.key} data-tone={entry.tone ?? 'plain'}>
          <div className={styles.title}>{entry.title}</div>
          <div className={styles.when}>
            <time dateTime={entry.at}>{formatInstant(entry.at)}</time>
            {entry.by ? <span>{entry.by}</span> : null}
          </div>
          {entry.detail === undefined ? null : <div className={styles.detail}>{entry.detail}</div>}
        </li>
      ))}
    </ol>
  );
}
