import { useElementSize } from '@mantine/hooks';
import { formatDayAndMonth } from '../language/format-date.ts';
import { formatNumber } from '../language/format-number.ts';
import { ChartFigure } from './chart-figure.tsx';
import styles from './line-chart.module.css';

export interface LineSeries {
  readonly name: string;
  /** One value a date. */
  readonly values: readonly number[];
  /** The main line is strong and its ground tinted, side lines are thin, an aim is dashed. */
  readonly kind: 'main' | 'side' | 'aim';
}

export interface LineChartProps {
  /** The sentence under the drawing. */
  readonly caption: string;
  /** Calendar dates, evenly apart. */
  readonly dates: readonly string[];
  readonly dateLabel: string;
  readonly series: readonly LineSeries[];
  /** Writes a value: percent, count. */
  readonly format?: (value: number) => string;
  /** Top of the scale; from the values when absent. */
  readonly max?: number;
}

/** Before the place has been measured, and at least. */
const FIRST_WIDTH = 640;
const LEAST_WIDTH = 280;
const HEIGHT = 220;
const LEFT = 48;
const RIGHT = 112;
const TOP = 14;
const BOTTOM = 28;

/** Next round number at or above a value, in steps that people read: 1, 2, 2.5, 5, 10. */
export function roundUp(value: number): number {
  if (value <= 0) return 1;
  const unit = 10 ** Math.floor(Math.log10(value));
  const step = [1, 2, 2.5, 5, 10].find((each) => each * unit >= value) ?? 10;
  return step * unit;
}

/** How figures went over days: few lines, named at their ends and not in a legend. */
export function LineChart(props: LineChartProps) {
  const { dates, series, format = formatNumber } = props;
  const top = roundUp(props.max ?? Math.max(1, ...series.flatMap((line) => line.values)));
  const { ref, width: measured } = useElementSize();
  // Drawn at the size it is shown in, so that its letters stay as large as the text around.
  const width = measured === 0 ? FIRST_WIDTH : Math.max(LEAST_WIDTH, measured);
  const x = (index: number) => LEFT + (index / Math.max(1, dates.length - 1)) * (width - LEFT - RIGHT);
  const y = (value: number) => HEIGHT - BOTTOM - (value / top) * (HEIGHT - TOP - BOTTOM);
  return (
    <ChartFigure
      caption={props.caption}
      table={{
        head: [props.dateLabel, ...series.map((line) => line.name)],
        rows: dates.map((date, index) => [
          formatDayAndMonth(date),
          ...series.map((line) => format(line.values[index] ?? 0)),
        ]),
      }}
    >
      <div ref={ref}>
        <svg width={width} height={HEIGHT} className={styles.chart} aria-hidden="true" focusable="false">
          {[0, 0.5, 1].map((share) => (
            <g key={share}>
              <path className={styles.grid} d={`M${LEFT} ${y(top * share)}H${width - RIGHT}`} />
              <text className={styles.scale} x={LEFT - 8} y={y(top * share) + 4} textAnchor="end">
                {format(top * share)}
              </text>
            </g>
          ))}
          <Days dates={dates} x={x} width={width} />
          {series
            .filter((line) => line.kind === 'main')
            .map((line) => (
              <Ground key={line.name} line={line} x={x} y={y} />
            ))}
          {series.map((line) => (
            <Line key={line.name} line={line} x={x} y={y} labelAt={labelHeights(series, y).get(line.name) ?? 0} />
          ))}
        </svg>
      </div>
    </ChartFigure>
  );
}

const DAY_WIDTH = 64;

function Days({ dates, x, width }: { dates: readonly string[]; x: (index: number) => number; width: number }) {
  const every = Math.max(1, Math.ceil((dates.length * DAY_WIDTH) / (width - LEFT - RIGHT)));
  return dates.map((date, index) =>
    index % every === 0 ? (
      <text key={date} className={styles.scale} x={x(index)} y={HEIGHT - 8} textAnchor="middle">
        {formatDayAndMonth(date)}
      </text>
    ) : null,
  );
}

interface Drawn {
  readonly line: LineSeries;
  readonly x: (index: number) => number;
  readonly y: (value: number) => number;
}
const pointsOf = ({ line, x, y }: Drawn) =>
  line.values.map((value, index) => `${x(index).toFixed(1)} ${y(value).toFixed(1)}`);

/** The tint under the main line, drawn before every line so that it hides none. */
function Ground(props: Drawn) {
  const { line, x, y } = props;
  const end = line.values.length - 1;
  return end < 0 ? null : (
    <path className={styles.area} d={`M${pointsOf(props).join('L')}L${x(end)} ${y(0)}L${x(0)} ${y(0)}Z`} />
  );
}

function Line(props: Drawn & { labelAt: number }) {
  const { line, x, y } = props;
  const end = line.values.length - 1;
  if (end < 0) return null;
  return (
    <g data-kind={line.kind} className={styles.line}>
      <path className={styles.stroke} d={`M${pointsOf(props).join('L')}`} />
      <circle cx={x(end)} cy={y(line.values[end] ?? 0)} r="3.5" />
      <text x={x(end) + 10} y={props.labelAt + 4}>
        {line.name}
      </text>
    </g>
  );
}

const LABEL_GAP = 15;

/** Names at the lines' ends, moved apart where the lines end close together. */
function labelHeights(series: readonly LineSeries[], y: (value: number) => number): Map<string, number> {
  const sorted = series
    .map((line) => ({ name: line.name, at: y(line.values.at(-1) ?? 0) }))
    .sort((a, b) => a.at - b.at);
  const heights = new Map<string, number>();
  let free = TOP;
  for (const { name, at } of sorted) {
    const height = Math.max(at, free);
    heights.set(name, height);
    free = height + LABEL_GAP;
  }
  return heights;
}
