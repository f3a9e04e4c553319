import '@mantine/core/styles.layer.css';
import './mantine-fit.css';
import { useQuery } from '@tanstack/react-query';
import { Navigate, Outlet, useLocation } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { OpeningPage } from '../../app/opening-page.tsx';
import * as m from '../../messages/shell.gen.ts';
import { sessionQuery } from '../../session/session-query.ts';
import { ConnectionBar } from '../../ui/connection-bar.tsx';
import { PhoneBar } from './phone-bar.tsx';
import { SideNavigation } from './side-navigation.tsx';
import { TopBar } from './top-bar.tsx';
import { useLive } from './use-live.ts';
import styles from './workplace.module.css';
import { WorkplaceProviders } from './workplace-providers.tsx';

/** The frame of the staff area: navigation, head, live line, and the screen in the middle. */
export function Workplace() {
  const { data: session } = useQuery(sessionQuery);
  const { pathname, href } = useLocation();
  if (session === undefined) return <OpeningPage />;
  if (session === null) return <Navigate to="/dang-nhap" search={{ tiep: href }} />;
  return (
    <WorkplaceProviders>
      <a className={styles.skip} href="#noi-dung">
        {m.skip()}
      </a>
      <div className={styles.frame}>
        <SideNavigation />
        <div className={styles.body}>
          <ConnectionBar />
          <TopBar />
          <Screen pathname={pathname} />
        </div>
        <PhoneBar />
      </div>
    </WorkplaceProviders>
  );
}

/** The screen itself. After a move the focus goes to it, so that a screen reader starts there and not at the old link. */
function Screen({ pathname }: { pathname: string }) {
  const main = useRef<HTMLElement>(null);
  const shown = useRef(pathname);
  useLive();
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    main.current?.focus({ preventScroll: true });
  }, [pathname]);
  return (
    <main id="noi-dung" ref={main} tabIndex={-1} className={styles.main}>
      <Outlet />
    </main>
  );
}
