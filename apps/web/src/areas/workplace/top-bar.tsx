import { Link } from '@tanstack/react-router';
import { Mark } from '../../brand/mark.tsx';
import * as m from '../../messages/shell.gen.ts';
import { NoticesBell } from '../notices/notices-bell.tsx';
import { OfficeSwitcher } from './office-switcher.tsx';
import { SearchBox } from './search-box.tsx';
import styles from './top-bar.module.css';
import { UserMenu } from './user-menu.tsx';

/** The head of every staff screen: search, the office one acts in, and one's own menu. */
export function TopBar() {
  return (
    <header className={styles.bar}>
      <Link to="/noi-bo" className={styles.mark} aria-label={m.product()}>
        <Mark size={32} />
      </Link>
      <SearchBox />
      <div className={styles.own}>
        <NoticesBell />
        <OfficeSwitcher />
        <UserMenu />
      </div>
    </header>
  );
}
