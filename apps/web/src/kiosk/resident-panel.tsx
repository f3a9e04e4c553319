import { INSTALL_STEPS, stepDrawing } from '@phong-tuyen/install-guide';
import { language } from '../language/language.ts';
import * as m from '../messages/kiosk.gen.ts';
import { QrCode } from '../ui/qr-code.tsx';
import styles from './kiosk.module.css';

/** An address as people type it. */
export const typedAddress = (address: string): string => address.replace(/^https?:\/\//, '');

/** What the resident looks at: the code of this kiosk, and the four steps. */
export function ResidentPanel({ address }: { address: string }) {
  return (
    <section className={styles.resident} aria-label={m.showTab()}>
      <h2>{m.scanTitle()}</h2>
      <p>{m.scanText()}</p>
      <div className={styles.code}>
        <QrCode text={address} label={m.qrLabel()} />
      </div>
      <p className={styles.address}>
        {m.orType()} <b>{typedAddress(address)}</b>
      </p>
      <h2>{m.fourSteps()}</h2>
      <InstallSteps languages={[language()]} />
    </section>
  );
}

/** The steps in one language, or in both above each other. */
export function InstallSteps({ languages }: { languages: readonly ('vi' | 'en')[] }) {
  return (
    <ol className={styles.steps}>
      {INSTALL_STEPS.map((step, index) => (
        <li key={step.key}>
          <img src={`data:image/svg+xml,${encodeURIComponent(stepDrawing(step.key))}`} width="120" height="90" alt="" />
          <div>
            {languages.map((each) => (
              <p key={each} lang={each}>
                <b>
                  {index + 1}. {step.title[each]}
                </b>
                <br />
                {step.text[each]}
              </p>
            ))}
          </div>
        </li>
      ))}
    </ol>
  );
}
