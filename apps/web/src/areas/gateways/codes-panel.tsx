import type { GatewayDetail } from '@phong-tuyen/contracts';
import { formatNumber } from '../../language/format-number.ts';
import * as m from '../../messages/gateways.gen.ts';
import { Panel } from '../../ui/panel.tsx';
import styles from './gateways.module.css';

const KINDS: Readonly<Record<string, () => string>> = {
  refused: m.answerRefused,
  later: m.answerLater,
  unknown: m.answerUnknown,
  failed: m.figureFailed,
};

/** The carrier's own codes of the last week, as it gave them. */
export function CodesPanel({ codes }: { codes: GatewayDetail['codes'] }) {
  return (
    <Panel title={m.codes()}>
      {codes.length === 0 ? (
        <p className={styles.quiet}>{m.noCodes()}</p>
      ) : (
        <div className={styles.scroll}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{m.day()}</th>
                <th scope="col">{m.what()}</th>
                <th scope="col">{m.code()}</th>
                <th scope="col">{m.count()}</th>
              </tr>
            </thead>
            <tbody>
              {codes.map((each) => (
                <tr key={`${each.day}${each.kind}${each.code}`}>
                  <td>{each.day.split('-').reverse().join('/')}</td>
                  <td>{KINDS[each.kind]?.() ?? each.kind}</td>
                  <td>
                    <code>{each.code}</code>
                  </td>
                  <td>{formatNumber(each.count)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Panel>
  );
}
