import { Link } from '@tanstack/react-router';
import { Mark } from '../../brand/mark.tsx';
import * as m from '../../messages/shell.gen.ts';
import { NavigationLinks } from './navigation-links.tsx';
import styles from './side-navigation.module.css';

/** The column of places on wide screens. */
export function SideNavigation() {
  return (
    <div className={styles.side}>
      <div className={styles.held}>
        <Link to="/noi-bo" className={styles.brand}>
          <Mark size={34} />
          {m.product()}
        </Link>
        <nav aria-label={m.mainNavigation()}>
          <NavigationLinks />
        </nav>
      </div>
    </div>
  );
}
