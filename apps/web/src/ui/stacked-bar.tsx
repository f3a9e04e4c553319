import { formatNumber, formatPercent } from '../language/format-number.ts';
import { ChartFigure } from './chart-figure.tsx';
import styles from './stacked-bar.module.css';

export type PartTone = 'good' | 'moving' | 'waiting' | 'late' | 'none';

export interface BarPart {
  readonly name: string;
  readonly value: number;
  readonly tone: PartTone;
}

/** Parts of one whole in a row, each named with its figure underneath: states of a directive's tasks, for instance. */
export function StackedBar(props: {
  parts: readonly BarPart[];
  caption: string;
  partLabel: string;
  valueLabel: string;
  /** Leaves the names out, for rows of tables. */
  bare?: boolean;
}) {
  const total = props.parts.reduce((sum, part) => sum + part.value, 0);
  const shown = props.parts.filter((part) => part.value > 0);
  return (
    <ChartFigure
      caption={props.caption}
      hideCaption
      table={{
        head: [props.partLabel, props.valueLabel, '%'],
        rows: props.parts.map((part) => [
          part.name,
          formatNumber(part.value),
          formatPercent(total === 0 ? 0 : (part.value / total) * 100),
        ]),
      }}
    >
      <div className={styles.bar} data-bare={props.bare === true} aria-hidden="true">
        {shown.map((part) => (
          <span key={part.name} className={styles.part} data-tone={part.tone} style={{ flexGrow: part.value }} />
        ))}
      </div>
      {props.bare === true ? null : (
        <ul className={styles.names} aria-hidden="true">
          {shown.map((part) => (
            <li key={part.name}>
              <span className={`${styles.part} ${styles.swatch}`} data-tone={part.tone} />
              {part.name} <strong>{formatNumber(part.value)}</strong>
            </li>
          ))}
        </ul>
      )}
    </ChartFigure>
  );
}
