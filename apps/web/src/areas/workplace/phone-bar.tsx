import { Drawer } from '@mantine/core';
import { IconMenu2 } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import * as m from '../../messages/shell.gen.ts';
import { useSession } from '../../session/use-session.ts';
import { groupsFor } from './navigation-items.ts';
import { NavigationLinks } from './navigation-links.tsx';
import styles from './phone-bar.module.css';

const MOST = 4;

/** The bar under the thumb: the places used most, and a drawer with all of them. */
export function PhoneBar() {
  const { abilities } = useSession();
  const [open, setOpen] = useState(false);
  const places = groupsFor(abilities)
    .flatMap(({ items }) => items)
    .flatMap(({ onPhones, ...item }) => (onPhones === undefined ? [] : [{ ...item, word: onPhones }]))
    .slice(0, MOST);
  return (
    <>
      <nav className={styles.bar} aria-label={m.mainNavigation()}>
        {places.map(({ to, label, word, icon: Icon, exact }) => (
          <Link
            key={to}
            to={to}
            className={styles.place}
            aria-label={label()}
            activeOptions={{ exact: exact ?? false, includeSearch: false }}
          >
            <Icon size={24} stroke={1.6} aria-hidden />
            <span aria-hidden>{word()}</span>
          </Link>
        ))}
        <button
          type="button"
          className={styles.place}
          aria-haspopup="dialog"
          aria-expanded={open}
          onClick={() => setOpen(true)}
        >
          <IconMenu2 size={24} stroke={1.6} aria-hidden />
          <span>{m.more()}</span>
        </button>
      </nav>
      <Drawer
        opened={open}
        onClose={() => setOpen(false)}
        position="right"
        size="min(20rem, 88vw)"
        title={m.menu()}
        closeButtonProps={{ 'aria-label': m.closeMenu() }}
      >
        <NavigationLinks onFollow={() => setOpen(false)} />
      </Drawer>
    </>
  );
}
