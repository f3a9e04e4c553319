import { type FormEvent, useState } from 'react';
import * as m from '../../messages/sign-in.gen.ts';
import styles from './sign-in.module.css';
import { confirmCode } from './sign-in-acts.ts';
import { TextField } from './text-field.tsx';
import type { useSignIn } from './use-sign-in.ts';

/** The second step: the code of the app, or a backup code. */
export function CodeForm({ signIn }: { signIn: ReturnType<typeof useSignIn> }) {
  const [code, setCode] = useState('');
  const [backup, setBackup] = useState(false);
  const [trustDevice, setTrustDevice] = useState(false);

  function submit(event: FormEvent): void {
    event.preventDefault();
    const typed = code.replace(/\s/g, '');
    if (typed === '') signIn.setRefusal(m.codeMissing());
    else void signIn.run(() => confirmCode({ code: typed, backup, trustDevice }));
  }

  return (
    <form onSubmit={submit} noValidate>
      <TextField
        key={backup ? 'backup' : 'app'}
        label={backup ? m.backupCode() : m.code()}
        name="code"
        autoComplete="one-time-code"
        inputMode={backup ? 'text' : 'numeric'}
        autoFocus
        value={code}
        onChange={(event) => setCode(event.currentTarget.value)}
      />
      <label className={styles.check}>
        <input
          type="checkbox"
          className={styles.box}
          checked={trustDevice}
          onChange={(event) => setTrustDevice(event.currentTarget.checked)}
        />
        {m.trust()}
      </label>
      <button type="submit" className={styles.main} disabled={signIn.working}>
        {signIn.working ? m.working() : m.check()}
      </button>
      <p className={styles.choices}>
        <button type="button" onClick={() => setBackup(!backup)}>
          {backup ? m.withApp() : m.withBackup()}
        </button>
        <button type="button" onClick={() => signIn.setCodeAsked(false)}>
          {m.startAgain()}
        </button>
      </p>
    </form>
  );
}
