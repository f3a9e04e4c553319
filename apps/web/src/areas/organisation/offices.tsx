import { formatDate } from '../../language/format-date.ts';
import * as m from '../../messages/organisation.gen.ts';
import { roleName } from '../account/role-name.ts';
import styles from './organisation.module.css';
import type { AgencyView } from './organisation-queries.ts';

/** People in the offices of an agency, and what they may sign. */
export function Offices({ offices }: { offices: AgencyView['offices'] }) {
  if (offices.length === 0) return <p className={styles.quiet}>{m.noOffices()}</p>;
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{m.offices()}</caption>
      <thead>
        <tr>
          <th scope="col">{m.person()}</th>
          <th scope="col">{m.position()}</th>
          <th scope="col">{m.role()}</th>
          <th scope="col">{m.signs()}</th>
          <th scope="col">{m.since()}</th>
        </tr>
      </thead>
      <tbody>
        {offices.map((office) => (
          <tr key={office.id}>
            <th scope="row">{office.personName}</th>
            <td>{office.position}</td>
            <td>{roleName(office.role)}</td>
            <td>
              {office.signs.map((authority) => (
                <span key={authority} className={styles.sign} title={SIGNS[authority]()}>
                  {authority === 'HEAD' ? m.signHead() : `${authority}.`}
                </span>
              ))}
            </td>
            <td>
              {formatDate(office.validFrom)}
              {office.validUntil === null ? null : ` – ${formatDate(office.validUntil)}`}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** NĐ 30/2020, Điều 13. */
const SIGNS: Readonly<Record<AgencyView['offices'][number]['signs'][number], () => string>> = {
  HEAD: m.signHeadLong,
  TM: m.signTm,
  KT: m.signKt,
  TL: m.signTl,
  TUQ: m.signTuq,
};
