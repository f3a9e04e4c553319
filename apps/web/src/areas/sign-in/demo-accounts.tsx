import * as m from '../../messages/sign-in.gen.ts';
import styles from './sign-in.module.css';

interface Account {
  readonly email: string;
  readonly password: string;
  readonly label: string;
}

/** Accounts of a demonstration: one press and one is in. The server sends them on demonstrations only. */
export function DemoAccounts(props: {
  accounts: readonly Account[];
  disabled: boolean;
  onChoose: (account: Account) => void;
}) {
  return (
    <aside className={styles.demo} aria-labelledby="demo">
      <h2 id="demo">{m.demoTitle()}</h2>
      <p>{m.demoText()}</p>
      <ul>
        {props.accounts.map((account) => (
          <li key={account.email}>
            <button type="button" disabled={props.disabled} onClick={() => props.onChoose(account)}>
              <strong>{account.label}</strong>
              <span>{account.email}</span>
            </button>
          </li>
        ))}
      </ul>
    </aside>
  );
}
