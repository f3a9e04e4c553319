import type { ReactNode } from 'react';
import styles from './state.module.css';

/** Nothing here yet: says what that means, and what to do next. */
export function EmptyState({ title, children, action }: { title: string; children?: ReactNode; action?: ReactNode }) {
  return (
    <div className={styles.state}>
      <svg viewBox="0 0 96 56" width="96" height="56" className={styles.picture} aria-hidden="true" focusable="false">
        <path d="M4 26C26 25 41 17 48 5c7 12 22 20 44 21" />
        <path d="M16 32v20h64V32" data-faint="true" />
        <path d="M48 24v4M43 28h10M43 42h10M48 42v5" data-lantern="true" />
        <path d="M43 28c-6 3-6 11 0 14M53 28c6 3 6 11 0 14" data-lantern="true" />
      </svg>
      <h2>{title}</h2>
      {children === undefined ? null : <div className={styles.words}>{children}</div>}
      {action}
    </div>
  );
}
