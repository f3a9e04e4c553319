import { formatNumber } from '../../language/format-number.ts';
import * as m from '../../messages/outreach.gen.ts';
import type { Estimate } from './campaign-queries.ts';
import { networkWord } from './campaign-words.ts';
import styles from './outreach.module.css';

/** Recipients by network and by commune; groups too small to be shown are only counted. */
export function ReachDetails({ estimate }: { estimate: Estimate }) {
  const { byNetwork, byCommune, hiddenGroups } = estimate;
  return (
    <details className={styles.more}>
      <summary>{m.reachDetails()}</summary>
      <div className={styles.columns}>
        <Recipients
          title={m.byNetwork()}
          rows={byNetwork.map((each) => [networkWord(each.network), each.recipients])}
        />
        <div>
          {byCommune.length === 0 ? null : (
            <Recipients
              title={m.byCommune()}
              rows={byCommune.map((each) => [each.name === '' ? m.noCommune() : each.name, each.recipients])}
            />
          )}
          {hiddenGroups === 0 ? null : <p className={styles.state}>{m.hiddenCommunes({ count: hiddenGroups })}</p>}
        </div>
      </div>
    </details>
  );
}

function Recipients({ title, rows }: { title: string; rows: readonly (readonly [string, number])[] }) {
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{title}</th>
            <th scope="col">{m.recipients()}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, count]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{formatNumber(count, 0)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
