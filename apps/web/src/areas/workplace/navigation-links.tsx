import { Link } from '@tanstack/react-router';
import { useSession } from '../../session/use-session.ts';
import { groupsFor } from './navigation-items.ts';
import styles from './side-navigation.module.css';

/** The places, by group: in the side column and in the drawer of phones. */
export function NavigationLinks({ onFollow }: { onFollow?: () => void }) {
  const { abilities } = useSession();
  return groupsFor(abilities).map(({ group, label, items }) => (
    <section key={group} aria-label={label()}>
      <h2 className={styles.group}>{label()}</h2>
      <ul className={styles.list}>
        {items.map(({ to, label: name, icon: Icon, exact }) => (
          <li key={to}>
            <Link
              to={to}
              className={styles.link}
              activeOptions={{ exact: exact ?? false, includeSearch: false }}
              onClick={() => onFollow?.()}
            >
              <Icon size={20} stroke={1.6} aria-hidden />
              {name()}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  ));
}
