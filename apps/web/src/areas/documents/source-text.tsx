import { useEffect, useRef } from 'react';
import * as m from '../../messages/documents.gen.ts';
import type { DocumentView } from './document-queries.ts';
import styles from './documents.module.css';

type Reading = NonNullable<DocumentView['reading']>;

/** The uploaded letter's text, with the place of the field one is at. */
export function SourceText({ reading, field }: { reading: Reading; field: string | null }) {
  const mark = useRef<HTMLElement>(null);
  const place = field === null ? undefined : reading.fields[field];
  // biome-ignore lint/correctness/useExhaustiveDependencies: another field means another place to show.
  useEffect(() => mark.current?.scrollIntoView({ block: 'center', behavior: 'auto' }), [field]);
  const start = place?.start ?? null;
  const end = place?.end ?? null;
  return (
    <>
      <p className={styles.under}>{m.sourceHint()}</p>
      {reading.warnings.length === 0 ? null : (
        <section className={styles.warnings} aria-label={m.warnings()}>
          <h3>{m.warnings()}</h3>
          <ul>
            {reading.warnings.map((warning) => (
              <li key={`${warning.code} ${warning.message} ${warning.start}`}>{warning.message}</li>
            ))}
          </ul>
        </section>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard. */}
      <section className={styles.source} tabIndex={0} aria-label={m.sourceTitle()}>
        {start === null || end === null ? (
          reading.text
        ) : (
          <>
            {reading.text.slice(0, start)}
            <mark ref={mark}>{reading.text.slice(start, end)}</mark>
            {reading.text.slice(end)}
          </>
        )}
      </section>
    </>
  );
}
