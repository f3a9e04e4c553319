import type { PlacementProgress } from '@phong-tuyen/contracts';
import { formatNumber, formatPercent } from '../../language/format-number.ts';
import * as m from '../../messages/displays.gen.ts';
import { StackedBar } from '../../ui/stacked-bar.tsx';
import styles from './displays.module.css';

type Counts = PlacementProgress['all'];
const percent = ({ hung, total }: Counts) => formatPercent(total === 0 ? 0 : (hung / total) * 100);

/** How far all is, then each district with its communes; a name narrows the list below to that agency. */
export function ChecklistProgress(props: { progress: PlacementProgress; onAgency: (id: string) => void }) {
  const { all, districts } = props.progress;
  return (
    <section aria-label={m.progress()} className={styles.progress}>
      <ul className={styles.counts}>
        <li>
          <strong>{percent(all)}</strong>
          {m.hungOf({ hung: formatNumber(all.hung), total: formatNumber(all.total) })}
        </li>
        <li>
          <strong>{formatNumber(all.late)}</strong>
          {m.lateWord()}
        </li>
        <li>
          <strong>{formatNumber(all.broken)}</strong>
          {m.brokenWord()}
        </li>
      </ul>
      <StackedBar
        parts={[
          { name: m.stateHung(), value: all.hung, tone: 'good' },
          { name: m.brokenWord(), value: all.broken, tone: 'late' },
          { name: m.stateToHang(), value: all.total - all.hung - all.broken, tone: 'none' },
        ]}
        caption={m.progress()}
        partLabel={m.state()}
        valueLabel={m.count()}
      />
      {districts.length < 2 && (districts[0]?.communes.length ?? 0) < 2 ? null : (
        <details className={styles.districts}>
          <summary>{m.byDistrict()}</summary>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{m.agency()}</th>
                <th scope="col" className={styles.number}>
                  {m.stateHung()}
                </th>
                <th scope="col" className={styles.number}>
                  {m.lateWord()}
                </th>
                <th scope="col" className={styles.number}>
                  {m.brokenWord()}
                </th>
              </tr>
            </thead>
            {districts.map((district) => (
              <tbody key={district.agencyId}>
                <Line name={district.name} counts={district} heading />
                {district.communes
                  .filter((commune) => commune.agencyId !== district.agencyId)
                  .map((commune) => (
                    <Line
                      key={commune.agencyId}
                      name={commune.name}
                      counts={commune}
                      onPress={() => props.onAgency(commune.agencyId)}
                    />
                  ))}
              </tbody>
            ))}
          </table>
        </details>
      )}
    </section>
  );
}

function Line(props: { name: string; counts: Counts; heading?: boolean; onPress?: () => void }) {
  const { name, counts, onPress } = props;
  return (
    <tr>
      <th scope="row" style={{ fontWeight: props.heading === true ? 700 : 400 }}>
        {onPress === undefined ? (
          name
        ) : (
          <button type="button" className={styles.rowButton} onClick={onPress}>
            {name}
          </button>
        )}
      </th>
      <td className={styles.number}>
        {formatNumber(counts.hung)}/{formatNumber(counts.total)} ({percent(counts)})
      </td>
      <td className={styles.number}>{formatNumber(counts.late)}</td>
      <td className={styles.number}>{formatNumber(counts.broken)}</td>
    </tr>
  );
}
