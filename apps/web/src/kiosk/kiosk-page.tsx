import type { KioskState } from '@phong-tuyen/contracts';
import { useState } from 'react';
import { Mark } from '../brand/mark.tsx';
import { language, showLanguage } from '../language/language.ts';
import * as m from '../messages/kiosk.gen.ts';
import styles from './kiosk.module.css';
import { LineState } from './line-state.tsx';
import { PrintSheet } from './print-sheet.tsx';
import { ResidentPanel } from './resident-panel.tsx';
import { TallyPanel } from './tally-panel.tsx';
import type { Kiosk } from './use-kiosk.ts';

type View = 'tally' | 'show';

/** Beside each other on a tablet: what the resident looks at, and what the helper presses. On a phone one of the two. */
export function KioskPage({ kiosk, state }: { kiosk: Kiosk; state: KioskState }) {
  const [view, setView] = useState<View>('tally');
  const other = language() === 'vi' ? 'en' : 'vi';
  return (
    <>
      <div className={styles.page} data-view={view}>
        <header className={styles.head}>
          <Mark size={36} />
          <div className={styles.names}>
            <h1>{state.name}</h1>
            <p>{[state.place, state.agencyName].filter((part) => part !== '').join(' · ')}</p>
          </div>
          <button type="button" className={styles.language} lang={other} onClick={() => showLanguage(other)}>
            {m.otherLanguage()}
          </button>
        </header>
        <LineState line={kiosk.line} unsent={kiosk.book.unsent} />
        <nav className={styles.views}>
          {(['tally', 'show'] as const).map((each) => (
            <button key={each} type="button" aria-pressed={view === each} onClick={() => setView(each)}>
              {each === 'tally' ? m.tallyTab() : m.showTab()}
            </button>
          ))}
        </nav>
        <main className={styles.panels}>
          <TallyPanel kiosk={kiosk} />
          <ResidentPanel address={state.installAddress} />
        </main>
        <footer className={styles.foot}>
          <button type="button" onClick={() => window.print()}>
            {m.print()}
          </button>
          <span>{m.awake()}</span>
        </footer>
      </div>
      <PrintSheet state={state} />
    </>
  );
}
