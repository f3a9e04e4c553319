import { Mark } from '../brand/mark.tsx';
import * as m from '../messages/shell.gen.ts';
import styles from './opening-page.module.css';

/** While the staff area is on its way. */
export function OpeningPage() {
  return (
    <main className={styles.page} aria-busy="true">
      <Mark size={56} />
      <p role="status" className="visually-hidden">
        {m.opening()}
      </p>
    </main>
  );
}
