import styles from './gateways.module.css';
import type { LineState } from './line-state.ts';

const SHAPES: Readonly<Record<LineState['tone'], string>> = {
  quiet: 'M6 2.5a3.5 3.5 0 1 0 0 7a3.5 3.5 0 0 0 0-7Z',
  slow: 'M3 2.5v7M9 2.5v7',
  good: 'm2.5 6.3 2.3 2.3L9.5 3.5',
  bad: 'm3 3 6 6M9 3 3 9',
};

/** A state as word and shape, so that colour is never alone. */
export function StateWord({ state }: { state: LineState }) {
  return (
    <span className={styles.state} data-tone={state.tone}>
      <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false">
        <path d={SHAPES[state.tone]} />
      </svg>
      {state.word}
    </span>
  );
}
