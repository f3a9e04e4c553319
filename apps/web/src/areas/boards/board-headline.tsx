import type { ReactNode } from 'react';
import { formatNumber, formatPercent } from '../../language/format-number.ts';
import * as m from '../../messages/boards.gen.ts';
import { type BarPart, StackedBar } from '../../ui/stacked-bar.tsx';
import { stateName } from '../../ui/state-badge.tsx';
import { gainToday, statesOf } from './board-focus.ts';
import type { BoardView } from './board-queries.ts';
import styles from './headline.module.css';

const TONES = { accepted: 'good', reported: 'moving', 'in-work': 'waiting', returned: 'late', new: 'none' } as const;
const ORDER = ['accepted', 'reported', 'in-work', 'returned', 'new'] as const;

/** Parts of a bar over states, in the order of the way that work goes. */
export const statesAsParts = (byState: Readonly<Record<string, number>>): BarPart[] =>
  ORDER.map((state) => ({ name: stateName(state), value: byState[state] ?? 0, tone: TONES[state] }));

/** The directive in four figures and one bar. */
export function BoardHeadline({ board }: { board: BoardView }) {
  const { totals, progress } = board;
  const of = m.ofAll({ total: formatNumber(totals.assignments) });
  return (
    <section className={styles.headline} aria-label={m.headline()}>
      <ul className={styles.figures}>
        <li className={styles.first}>
          <Gauge percent={totals.percent} />
          <span>
            <strong>{formatPercent(totals.percent)}</strong>
            <span>{m.overall()}</span>
          </span>
        </li>
        <Figure value={totals.reported} name={m.reportedCount()} note={of} gain={gainToday(progress, 'reported')} />
        <Figure value={totals.accepted} name={m.acceptedCount()} note={of} gain={gainToday(progress, 'accepted')} />
        <Figure value={totals.late} name={m.lateTitle()} note={of} bad={totals.late > 0} />
      </ul>
      <StackedBar
        parts={statesAsParts(statesOf(board, undefined))}
        caption={m.byState()}
        partLabel={m.stateLabel()}
        valueLabel={m.assignmentsLabel()}
      />
    </section>
  );
}

function Figure(props: { value: number; name: string; note: ReactNode; gain?: number; bad?: boolean }) {
  return (
    <li data-bad={props.bad === true}>
      <strong>{formatNumber(props.value)}</strong>
      <span>{props.name}</span>
      <small>
        {props.note}
        {props.gain === undefined || props.gain === 0 ? null : (
          <b>{m.gainToday({ count: formatNumber(props.gain) })}</b>
        )}
      </small>
    </li>
  );
}

const RADIUS = 30;
const ROUND = 2 * Math.PI * RADIUS;

function Gauge({ percent }: { percent: number }) {
  return (
    <svg viewBox="0 0 72 72" width="76" height="76" className={styles.gauge} aria-hidden="true" focusable="false">
      <circle cx="36" cy="36" r={RADIUS} />
      <circle cx="36" cy="36" r={RADIUS} data-done="true" strokeDasharray={`${(percent / 100) * ROUND} ${ROUND}`} />
    </svg>
  );
}
