import type { KioskTally } from '@phong-tuyen/contracts';
import { formatNumber } from '../language/format-number.ts';
import * as m from '../messages/kiosk.gen.ts';
import styles from './kiosk.module.css';
import { outcomeName } from './outcome-name.ts';
import { OUTCOMES } from './outcomes.ts';
import type { Tick } from './tick-book.ts';
import type { Kiosk } from './use-kiosk.ts';

const FAILURES = OUTCOMES.filter((outcome) => outcome !== 'installed');
const failed = (tally: KioskTally): number => FAILURES.reduce((sum, outcome) => sum + tally[outcome], 0);
const timeOf = (tick: Tick): string =>
  new Date(tick.at).toLocaleTimeString('vi-VN', { hour: '2-digit', minute: '2-digit', timeZone: 'Asia/Ho_Chi_Minh' });

/** What the helper presses: one large button for each person, the reasons where it failed, and the way back. */
export function TallyPanel({ kiosk }: { kiosk: Kiosk }) {
  const { today, total } = kiosk.book;
  return (
    <section className={styles.tally} aria-label={m.tallyTab()}>
      <dl className={styles.figures}>
        <div>
          <dt>{m.today()}</dt>
          <dd data-testid="today">{formatNumber(today.installed)}</dd>
        </div>
        <div>
          <dt>{m.inAll()}</dt>
          <dd data-testid="total">{formatNumber(total.installed)}</dd>
        </div>
        <div>
          <dt>{m.failedToday()}</dt>
          <dd data-testid="failed">{formatNumber(failed(today))}</dd>
        </div>
      </dl>
      <button type="button" className={styles.plus} onClick={() => kiosk.mark('installed')}>
        <span>{m.installedButton()}</span>
        <small>{m.installedHint()}</small>
      </button>
      <LastTick kiosk={kiosk} />
      <h2>{m.notInstalled()}</h2>
      <div className={styles.reasons}>
        {FAILURES.map((outcome) => (
          <button key={outcome} type="button" onClick={() => kiosk.mark(outcome)}>
            <span>{outcomeName(outcome)}</span>
            <b>{formatNumber(today[outcome])}</b>
          </button>
        ))}
      </div>
    </section>
  );
}

function LastTick({ kiosk }: { kiosk: Kiosk }) {
  const { last } = kiosk.book;
  const shown = kiosk.takenBack ?? last;
  if (shown === null) return <p className={styles.last}>{m.nothingNoted()}</p>;
  const values = { outcome: outcomeName(shown.outcome), time: timeOf(shown) };
  return (
    <p className={styles.last}>
      <span role="status">{kiosk.takenBack === null ? m.noted(values) : m.undone(values)}</span>
      {kiosk.takenBack === null && last !== null ? (
        <button type="button" onClick={kiosk.undo}>
          {m.undo()}
        </button>
      ) : null}
    </p>
  );
}
