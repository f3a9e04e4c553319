import * as m from '../messages/kiosk.gen.ts';
import styles from './kiosk.module.css';
import type { Kiosk } from './use-kiosk.ts';

/** Where what was noted is: sent, on its way, or here. */
export function LineState({ line, unsent }: { line: Kiosk['line']; unsent: number }) {
  const [tone, text] = wordsOf(line, unsent);
  return (
    <p className={styles.line} data-tone={tone} role="status">
      <svg viewBox="0 0 12 12" width="14" height="14" aria-hidden="true" focusable="false">
        <path
          d={
            tone === 'good'
              ? 'm2 6.4 2.7 2.7L10 3.4'
              : tone === 'moving'
                ? 'M6 10V2M2.5 5.5 6 2l3.5 3.5'
                : 'M6 2v5M6 9.4v.6'
          }
        />
      </svg>
      {text}
    </p>
  );
}

function wordsOf(line: Kiosk['line'], unsent: number): readonly [tone: string, text: string] {
  if (line === 'fault' && unsent > 0) return ['late', m.lineFault({ count: unsent })];
  if (line === 'away') return ['waiting', unsent > 0 ? m.lineWaiting({ count: unsent }) : m.lineAway()];
  if (unsent > 0) return ['moving', m.lineSending({ count: unsent })];
  return ['good', m.lineGood()];
}
