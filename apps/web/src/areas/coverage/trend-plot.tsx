import { formatDate } from '../../language/format-date.ts';
import { formatNumber } from '../../language/format-number.ts';
import * as m from '../../messages/coverage.gen.ts';
import { LineChart } from '../../ui/line-chart.tsx';
import type { BoardView } from './coverage-queries.ts';
import { share } from './figure-words.ts';

/** The run of the estimate beside the straight way to the target, in parts of the residents. */
export function TrendPlot({ board }: { board: BoardView }) {
  const { trend, total, goal } = board;
  const percent = (people: number) => (total.population === 0 ? 0 : (people / total.population) * 100);
  return (
    <LineChart
      caption={m.trendCaption({
        percent: share(total.percent),
        target: share(total.target),
        day: formatDate(goal.endsOn),
      })}
      dates={trend.map((point) => point.day)}
      dateLabel={m.day()}
      series={[
        { name: m.pace(), values: trend.map((point) => percent(point.pace)), kind: 'aim' },
        { name: m.estimate(), values: trend.map((point) => percent(point.installed)), kind: 'main' },
      ]}
      format={(value) => `${formatNumber(value)}%`}
    />
  );
}
