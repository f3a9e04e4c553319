import { Link } from '@tanstack/react-router';
import * as m from '../../messages/broadcasts.gen.ts';
import styles from './broadcasts.module.css';

/** The link of the screen one is on says so by itself; filters in the address make no other screen. */
const HERE = { exact: true, includeSearch: false } as const;

/** Ways between the screens of the loudspeakers. */
export function BroadcastsTabs() {
  return (
    <nav className={`${styles.tabs} not-printed`} aria-label={m.broadcasts()}>
      <Link to="/noi-bo/loa" activeOptions={HERE}>
        {m.bulletins()}
      </Link>
      <Link to="/noi-bo/loa/lich" activeOptions={HERE}>
        {m.schedulePage()}
      </Link>
      <Link to="/noi-bo/loa/dai" activeOptions={HERE}>
        {m.stations()}
      </Link>
      <Link to="/noi-bo/loa/hom-nay" activeOptions={HERE}>
        {m.todayPage()}
      </Link>
      <Link to="/noi-bo/loa/cach-doc" activeOptions={HERE}>
        {m.pronunciations()}
      </Link>
    </nav>
  );
}
