import { useElementSize } from '@mantine/hooks';
import { formatInstant } from '../../../language/format-date.ts';
import { formatNumber } from '../../../language/format-number.ts';
import * as m from '../../../messages/outreach.gen.ts';
import { ChartFigure } from '../../../ui/chart-figure.tsx';
import { roundUp } from '../../../ui/line-chart.tsx';
import type { Campaign } from '../campaign-queries.ts';
import styles from '../outreach.module.css';

const [FIRST_WIDTH, LEAST_WIDTH, HEIGHT, LEFT, BOTTOM] = [640, 260, 200, 56, 22];

/** Messages handed over (line) and delivered (dashes) by the minute. */
export function ProgressPlot({ points }: { points: Campaign['figures']['points'] }) {
  const { ref, width: measured } = useElementSize();
  if (points.length < 2) return null;
  // Drawn at the size it is shown in, so that its letters stay as large as the text around.
  const width = measured === 0 ? FIRST_WIDTH : Math.max(LEAST_WIDTH, measured);
  const top = roundUp(Math.max(1, ...points.map((point) => point.handed)));
  const [first = 0, last = 1] = [Date.parse(points[0]?.at ?? ''), Date.parse(points.at(-1)?.at ?? '')];
  const x = (at: string) => LEFT + ((Date.parse(at) - first) / Math.max(1, last - first)) * (width - LEFT - 8);
  const y = (value: number) => HEIGHT - BOTTOM - (value / top) * (HEIGHT - BOTTOM - 10);
  const path = (key: 'handed' | 'delivered') =>
    `M${points.map((point) => `${x(point.at).toFixed(1)} ${y(point[key]).toFixed(1)}`).join('L')}`;
  return (
    <ChartFigure
      caption={m.progressCaption()}
      table={{
        head: [m.timeLabel(), m.handed(), m.delivered(), m.failedWord()],
        rows: points.map((point) => [
          formatInstant(point.at),
          formatNumber(point.handed),
          formatNumber(point.delivered),
          formatNumber(point.failed),
        ]),
      }}
    >
      <div ref={ref}>
        <svg width={width} height={HEIGHT} className={styles.plot} aria-hidden="true" focusable="false">
          {[0, 0.5, 1].map((share) => (
            <g key={share}>
              <path className={styles.grid} d={`M${LEFT} ${y(top * share)}H${width}`} />
              <text className={styles.scale} x={LEFT - 8} y={y(top * share) + 4} textAnchor="end">
                {formatNumber(top * share)}
              </text>
            </g>
          ))}
          <path className={styles.line} d={path('handed')} />
          <path className={styles.thin} d={path('delivered')} />
          <text className={styles.scale} x={LEFT} y={HEIGHT - 6}>
            {formatInstant(points[0]?.at ?? '')}
          </text>
          <text className={styles.scale} x={width} y={HEIGHT - 6} textAnchor="end">
            {formatInstant(points.at(-1)?.at ?? '')}
          </text>
        </svg>
      </div>
    </ChartFigure>
  );
}
