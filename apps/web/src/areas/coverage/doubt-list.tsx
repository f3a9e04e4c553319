import { Button } from '@mantine/core';
import { useState } from 'react';
import * as m from '../../messages/coverage.gen.ts';
import styles from './coverage.module.css';
import type { BoardView } from './coverage-queries.ts';
import { doubtSentence } from './doubt-words.ts';

const SHOWN = 6;

/** Figures that should be looked into before anyone relies on them. */
export function DoubtList({ doubts }: { doubts: BoardView['doubts'] }) {
  const [all, setAll] = useState(false);
  if (doubts.length === 0) return <p className={styles.quiet}>{m.noDoubts()}</p>;
  return (
    <>
      <ul className={styles.doubts}>
        {doubts.slice(0, all ? doubts.length : SHOWN).map((doubt) => (
          <li key={`${doubt.agencyId} ${doubt.code} ${doubt.source}`}>
            <strong>{doubt.agencyName}</strong>
            <span>{doubtSentence(doubt)}</span>
          </li>
        ))}
      </ul>
      {doubts.length > SHOWN ? (
        <Button variant="subtle" size="sm" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? m.showFewer() : m.showAll({ count: doubts.length })}
        </Button>
      ) : null}
    </>
  );
}
