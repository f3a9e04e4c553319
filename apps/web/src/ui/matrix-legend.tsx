import * as m from '../messages/ui.gen.ts';
import styles from './matrix-grid.module.css';
import { stateName } from './state-badge.tsx';

const KINDS = ['new', 'in-work', 'reported', 'accepted', 'returned', 'late'] as const;

/** What the shapes of the matrix mean. */
export function MatrixLegend() {
  return (
    <ul className={styles.legend} aria-label={m.legend()}>
      {KINDS.map((kind) => (
        <li key={kind}>
          <span className={styles.cell} data-kind={kind} aria-hidden="true" />
          {kind === 'late' ? m.late() : stateName(kind)}
        </li>
      ))}
      <li>
        <span className={styles.cell} data-kind="reported" data-late-below="true" aria-hidden="true" />
        {m.matrixLateBelow()}
      </li>
      <li>
        <span className={styles.empty} aria-hidden="true" />
        {m.noPart()}
      </li>
    </ul>
  );
}
