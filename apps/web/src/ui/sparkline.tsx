import styles from './sparkline.module.css';

const WIDTH = 96;
const HEIGHT = 24;
const EDGE = 3;

/**
 * A word-sized line in tables: the run of a figure, its last point in yellow.
 *
 * @param label the same said in words, for instance “từ 12% lên 58% trong 9 ngày”
 * @param max top of the scale; the largest value when absent
 */
export function Sparkline({ values, label, max }: { values: readonly number[]; label: string; max?: number }) {
  const top = Math.max(max ?? 0, ...values, 1);
  const x = (index: number) => EDGE + (index / Math.max(1, values.length - 1)) * (WIDTH - 2 * EDGE);
  const y = (value: number) => HEIGHT - EDGE - (value / top) * (HEIGHT - 2 * EDGE);
  const last = values.at(-1);
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      width={WIDTH}
      height={HEIGHT}
      className={styles.line}
      role="img"
      aria-label={label}
    >
      <polyline points={values.map((value, index) => `${x(index).toFixed(1)},${y(value).toFixed(1)}`).join(' ')} />
      {last === undefined ? null : <circle cx={x(values.length - 1)} cy={y(last)} r="2.5" />}
    </svg>
  );
}
