import type { ReactNode } from 'react';
import { formatDate } from '../../language/format-date.ts';
import * as m from '../../messages/organisation.gen.ts';
import { roleName } from '../account/role-name.ts';
import styles from './organisation.module.css';
import type { AgencyView } from './organisation-queries.ts';
import { SIGNS } from './signs.ts';

type Office = AgencyView['offices'][number];

/** People in the offices of an agency, and what they may sign. */
export function Offices(props: {
  offices: readonly Office[];
  /** A menu at the end of each row. */
  acts?: (office: Office) => ReactNode;
  isDisabled?: (office: Office) => boolean;
}) {
  const { offices, acts } = props;
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
          {acts === undefined ? null : (
            <th scope="col">
              <span className="visually-hidden">{m.acts()}</span>
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {offices.map((office) => (
          <tr key={office.id}>
            <th scope="row">
              {office.personName}
              {props.isDisabled?.(office) === true ? <span className={styles.shutOut}>{m.disabled()}</span> : null}
            </th>
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
            {acts === undefined ? null : <td>{acts(office)}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
