import { Link } from '@tanstack/react-router';
import * as m from '../../messages/broadcasts.gen.ts';
import styles from './broadcasts.module.css';

type Tab = 'bulletins' | 'schedule' | 'stations' | 'today' | 'words';

/** Ways between the screens of the loudspeakers. */
export function BroadcastsTabs({ at }: { at: Tab }) {
  const mark = (tab: Tab) => (tab === at ? ({ 'aria-current': 'page' } as const) : {});
  return (
    <nav className={`${styles.tabs} not-printed`} aria-label={m.broadcasts()}>
      <Link to="/noi-bo/loa" {...mark('bulletins')}>
        {m.bulletins()}
      </Link>
      <Link to="/noi-bo/loa/lich" {...mark('schedule')}>
        {m.schedulePage()}
      </Link>
      <Link to="/noi-bo/loa/dai" {...mark('stations')}>
        {m.stations()}
      </Link>
      <Link to="/noi-bo/loa/hom-nay" {...mark('today')}>
        {m.todayPage()}
      </Link>
      <Link to="/noi-bo/loa/cach-doc" {...mark('words')}>
        {m.pronunciations()}
      </Link>
    </nav>
  );
}
