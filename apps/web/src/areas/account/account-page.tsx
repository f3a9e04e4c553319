import { Link } from '@tanstack/react-router';
import { formatDate } from '../../language/format-date.ts';
import * as m from '../../messages/account.gen.ts';
import { useSession } from '../../session/use-session.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { Panel } from '../../ui/panel.tsx';
import { SigningKeyPanel } from '../documents/signing-key-panel.tsx';
import styles from './account.module.css';
import { Devices } from './devices.tsx';
import { Passkeys } from './passkeys.tsx';
import { roleName } from './role-name.ts';
import { SecondFactor } from './second-factor.tsx';

/** `/noi-bo/tai-khoan`: who one is here, how the account is protected, and where it is open. */
export function AccountPage() {
  const { person, offices, activeOfficeId, abilities } = useSession();
  return (
    <>
      <PageHeader title={m.title()} lead={`${person.name} · ${person.email}`} />
      <div className={styles.columns}>
        <Panel title={m.offices()}>
          <ul className={styles.offices}>
            {offices.map((office) => (
              <li key={office.id}>
                <strong>
                  {office.position}
                  {office.id === activeOfficeId ? <em>{m.current()}</em> : null}
                </strong>
                <span>{office.agencyName}</span>
                <small>
                  {roleName(office.role)}
                  {office.deputyFor === null ? '' : ` · ${m.deputyFor({ name: office.deputyFor })}`}
                  {office.validUntil === null ? '' : ` · ${m.until({ date: formatDate(office.validUntil) })}`}
                </small>
              </li>
            ))}
          </ul>
        </Panel>
        <Panel title={m.security()}>
          <dl className={styles.facts}>
            <div>
              <dt>{m.password()}</dt>
              <dd>
                <Link to="/doi-mat-khau">{m.changePassword()}</Link>
              </dd>
            </div>
            <div>
              <dt>{m.secondFactor()}</dt>
              <dd>
                <SecondFactor />
              </dd>
            </div>
          </dl>
        </Panel>
        <Passkeys />
        {abilities.includes('documents.sign') ? <SigningKeyPanel owner="own" /> : null}
        {abilities.includes('documents.seal') ? <SigningKeyPanel owner="seal" /> : null}
      </div>
      <Devices />
    </>
  );
}
