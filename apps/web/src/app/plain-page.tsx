import type { ReactNode } from 'react';
import { Mark } from '../brand/mark.tsx';
import styles from './plain-page.module.css';

/** A page with one thing to say, without the parts of the staff area. */
export function PlainPage({ title, children }: { title: string; children: ReactNode }) {
  return (
    <main className={styles.page}>
      <Mark size={48} />
      <h1>{title}</h1>
      {children}
    </main>
  );
}
