import { formatDate } from '../../language/format-date.ts';
import { formatNumber } from '../../language/format-number.ts';
import * as m from '../../messages/coverage.gen.ts';
import styles from './coverage-headline.module.css';
import type { BoardView } from './coverage-queries.ts';
import { fewOr, share } from './figure-words.ts';

/** The campaign in a sentence and four figures. */
export function CoverageHeadline({ board }: { board: BoardView }) {
  const { total } = board;
  return (
    <section className={styles.headline} aria-label={m.headline()}>
      <ul className={styles.figures}>
        <li className={styles.first}>
          <strong>{share(total.percentOfTarget)}</strong>
          <span>{m.ofTarget({ target: share(total.target) })}</span>
        </li>
        <li>
          <strong>{fewOr(total.installed)}</strong>
          <span>{m.haveApp()}</span>
          <small>
            {m.ofResidents({ percent: share(total.percent), population: formatNumber(total.population, 0) })}
          </small>
        </li>
        <li>
          <strong>{fewOr(total.missing)}</strong>
          <span>{m.stillMissing()}</span>
          <small>{m.targetIs({ people: formatNumber(total.targetPeople, 0) })}</small>
        </li>
        <li data-bad={(total.behind ?? 0) > 0}>
          <strong>{total.behind === 0 ? m.onPace() : fewOr(total.behind)}</strong>
          <span>{total.behind === 0 ? m.onPaceNote() : m.behindPace()}</span>
          {total.behind === 0 ? null : <small>{m.paceNote()}</small>}
        </li>
      </ul>
      <div className={styles.bar} aria-hidden="true">
        <i style={{ width: `${Math.min(100, total.percentOfTarget ?? 0)}%` }} />
      </div>
      <p className={styles.forecast}>{forecastSentence(board.forecast)}</p>
    </section>
  );
}

function forecastSentence(forecast: BoardView['forecast']): string {
  const { state, perDay, on, earliest, latest, inTime } = forecast;
  if (state === 'reached') return m.forecastReached();
  if (state === 'too-little') return m.forecastTooLittle();
  if (state === 'standing' || on === null) return m.forecastStanding();
  const range =
    latest === null
      ? m.forecastOpenRange({ earliest: formatDate(earliest ?? on) })
      : m.forecastRange({ earliest: formatDate(earliest ?? on), latest: formatDate(latest) });
  const verdict = inTime === true ? m.forecastInTime() : m.forecastLate();
  return `${m.forecastOn({ perDay: formatNumber(perDay ?? 0, 0), day: formatDate(on) })} ${range} ${verdict}`;
}
