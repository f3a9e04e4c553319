import type { AudienceDetail } from '@phong-tuyen/contracts';
import { formatNumber } from '../../language/format-number.ts';
import * as m from '../../messages/audiences.gen.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Panel } from '../../ui/panel.tsx';
import styles from './audiences.module.css';

/** How many people live where and belong to which group; small groups are never told. */
export function ReachTable({ list }: { list: AudienceDetail }) {
  if (list.reach.length === 0) return <EmptyState title={m.nobody()}>{m.nobodyText()}</EmptyState>;
  const shown = list.reach.filter((row) => row.count !== null);
  const hidden = list.reach.length - shown.length;
  return (
    <Panel title={m.reach()}>
      {shown.length === 0 ? null : (
        <table className={styles.table}>
          <caption className="visually-hidden">{m.reach()}</caption>
          <thead>
            <tr>
              <th scope="col">{m.commune()}</th>
              <th scope="col">{m.group()}</th>
              <th scope="col">{m.count()}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr key={`${row.communeId} ${row.group}`}>
                <th scope="row">
                  {row.commune === '' ? m.noCommune() : row.commune}
                  {row.district === '' ? null : <small className={styles.under}>{row.district}</small>}
                </th>
                <td>{row.group === '' ? m.noGroup() : row.group}</td>
                <td>{formatNumber(row.count ?? 0)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {hidden === 0 ? null : (
        <p className={styles.quiet}>{m.hiddenGroups({ count: hidden, least: list.reachLeast })}</p>
      )}
    </Panel>
  );
}
