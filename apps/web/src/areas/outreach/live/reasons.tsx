import { formatNumber } from '../../../language/format-number.ts';
import * as m from '../../../messages/outreach.gen.ts';
import { Panel } from '../../../ui/panel.tsx';
import type { Campaign } from '../campaign-queries.ts';
import { reasonWord } from '../campaign-words.ts';
import styles from '../outreach.module.css';

/** Why messages did not arrive, in words, with the carrier's own code. */
export function Reasons({ reasons }: { reasons: Campaign['figures']['reasons'] }) {
  return (
    <Panel title={m.reasonsTitle()}>
      {reasons.length === 0 ? (
        <p>{m.reasonsNone()}</p>
      ) : (
        <table className={styles.table}>
          <caption className="visually-hidden">{m.reasonsTitle()}</caption>
          <tbody>
            {reasons.map((each) => (
              <tr key={`${each.reason}${each.code}`}>
                <th scope="row">
                  {reasonWord(each.reason)}
                  {each.code === null ? null : <small className={styles.under}>{m.code({ code: each.code })}</small>}
                </th>
                <td>{formatNumber(each.count)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Panel>
  );
}
