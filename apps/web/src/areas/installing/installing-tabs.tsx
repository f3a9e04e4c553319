import { Link } from '@tanstack/react-router';
import * as m from '../../messages/installing.gen.ts';
import styles from './installing.module.css';

/** The two lists of this area. */
export function InstallingTabs() {
  return (
    <nav className={styles.tabs} aria-label={m.tabs()}>
      <Link to="/noi-bo/ho-tro-cai-dat" activeOptions={{ exact: true }}>
        {m.tabKiosks()}
      </Link>
      <Link to="/noi-bo/ho-tro-cai-dat/ma">{m.tabCodes()}</Link>
    </nav>
  );
}
