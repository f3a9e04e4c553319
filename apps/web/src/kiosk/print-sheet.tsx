import type { KioskState } from '@phong-tuyen/contracts';
import * as m from '../messages/kiosk.gen.ts';
import { QrCode } from '../ui/qr-code.tsx';
import styles from './kiosk.module.css';
import { InstallSteps, typedAddress } from './resident-panel.tsx';

/** A sheet to put up where people wait: only on paper, in both languages. */
export function PrintSheet({ state }: { state: KioskState }) {
  return (
    <section className={styles.sheet} aria-hidden="true">
      <p className={styles.sheetOver}>{m.helpPoint()}</p>
      <p className={styles.sheetName}>{state.name}</p>
      <p>{[state.place, state.agencyName].filter((part) => part !== '').join(' · ')}</p>
      <div className={styles.sheetCode}>
        <QrCode text={state.installAddress} label="" />
      </div>
      <p className={styles.sheetAddress}>{typedAddress(state.installAddress)}</p>
      <InstallSteps languages={['vi', 'en']} />
    </section>
  );
}
