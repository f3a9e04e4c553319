import * as m from '../../messages/installing.gen.ts';
import styles from './installing.module.css';
import type { KioskRow } from './installing-queries.ts';

type Condition = KioskRow['condition'];

const NAMES: Readonly<Record<Condition, readonly [() => string, string]>> = {
  'at-work': [m.conditionAtWork, 'm2.5 6.3 2.3 2.3L9.5 3.5'],
  silent: [m.conditionSilent, 'M6 2.5v4M6 9v.5'],
  'off-duty': [m.conditionOffDuty, 'M3 6h6'],
  'never-seen': [m.conditionNeverSeen, 'M6 2.5a3.5 3.5 0 1 0 0 7a3.5 3.5 0 0 0 0-7Z'],
  revoked: [m.conditionRevoked, 'm3 3 6 6M9 3 3 9'],
};

/** How a help point is: word, tone and shape, so that colour is never alone. */
export function ConditionBadge({ condition }: { condition: Condition }) {
  const [name, shape] = NAMES[condition];
  return (
    <span className={styles.badge} data-condition={condition}>
      <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false">
        <path d={shape} />
      </svg>
      {name()}
    </span>
  );
}
