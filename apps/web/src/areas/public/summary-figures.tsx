import { useQuery } from '@tanstack/react-query';
import { formatNumber, formatPercent } from '../../language/format-number.ts';
import * as m from '../../messages/public.gen.ts';
import { publicSummaryQuery } from './public-summary-query.ts';
import styles from './summary-figures.module.css';

/** Vietnamese puts the kind of province before its name, English behind it. */
const headOf = (province: string): string => {
  const name = province.replace(/^(tỉnh|thành phố)\s+/i, '');
  return /^thành phố/i.test(province) ? m.city({ name }) : m.province({ name });
};

/** Three figures of the province. Absent, not empty, while there is nothing to show. */
export function SummaryFigures() {
  const { data } = useQuery(publicSummaryQuery);
  if (data === undefined) return null;
  const figures = [
    [formatNumber(data.agencies), m.agencies({ count: data.agencies })],
    [formatNumber(data.directives), m.directives({ count: data.directives })],
    [formatPercent(data.percent), m.percent()],
  ] as const;
  return (
    <section className={styles.band} aria-labelledby="figures">
      <div className={styles.inner}>
        <h2 id="figures">
          <span>{headOf(data.provinceName)}</span>
          {m.figures()}
        </h2>
        <dl>
          {figures.map(([value, name]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </div>
    </section>
  );
}
