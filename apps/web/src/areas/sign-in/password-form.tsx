import { type FormEvent, useState } from 'react';
import * as m from '../../messages/sign-in.gen.ts';
import styles from './sign-in.module.css';
import { signInByPassword } from './sign-in-acts.ts';
import { TextField } from './text-field.tsx';
import type { useSignIn } from './use-sign-in.ts';

/** E-mail address and password. */
export function PasswordForm({ signIn }: { signIn: ReturnType<typeof useSignIn> }) {
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (email.trim() === '') signIn.setRefusal(m.emailMissing());
    else if (password === '') signIn.setRefusal(m.passwordMissing());
    else void signIn.run(() => signInByPassword(email.trim(), password));
  }

  return (
    <form onSubmit={submit} noValidate>
      <TextField
        label={m.email()}
        type="email"
        name="email"
        autoComplete="username webauthn"
        inputMode="email"
        value={email}
        onChange={(event) => setEmail(event.currentTarget.value)}
      />
      <TextField
        label={m.password()}
        type="password"
        name="password"
        autoComplete="current-password"
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
      />
      <button type="submit" className={styles.main} disabled={signIn.working}>
        {signIn.working ? m.working() : m.submit()}
      </button>
      <p className={styles.hint}>{m.forgotten()}</p>
    </form>
  );
}
