import { useLanguage } from '../language/language.ts';
import * as m from '../messages/kiosk.gen.ts';
import styles from './kiosk.module.css';
import { KioskPage } from './kiosk-page.tsx';
import type { TickStore } from './tick-store.ts';
import { useKiosk } from './use-kiosk.ts';

/** The kiosk in one of its states: where nothing can be kept it says so instead of losing what is noted. */
export function KioskApp({ token, store }: { token: string; store: TickStore | null }) {
  // Every text below is asked for anew when the language changes.
  useLanguage();
  if (store === null) return <Notice title={m.appName()} text={m.storageFault()} />;
  return <OpenKiosk token={token} store={store} />;
}

function OpenKiosk({ token, store }: { token: string; store: TickStore }) {
  const kiosk = useKiosk(token, store);
  if (kiosk.line === 'revoked')
    return (
      <Notice
        title={m.revokedTitle()}
        text={m.revokedText()}
        more={kiosk.book.unsent > 0 ? m.revokedUnsent({ count: kiosk.book.unsent }) : null}
      />
    );
  if (kiosk.state !== null) return <KioskPage kiosk={kiosk} state={kiosk.state} />;
  if (kiosk.line === 'away' || kiosk.line === 'fault')
    return <Notice title={m.firstTimeTitle()} text={m.firstTimeText()} />;
  return <Notice title={m.appName()} text={m.opening()} />;
}

function Notice({ title, text, more }: { title: string; text: string; more?: string | null }) {
  return (
    <main className={styles.notice} role="status">
      <h1>{title}</h1>
      <p>{text}</p>
      {more === undefined || more === null ? null : (
        <p>
          <strong>{more}</strong>
        </p>
      )}
    </main>
  );
}
