import { type FormEvent, useState } from 'react';
import * as m from '../../messages/sign-in.gen.ts';
import styles from './sign-in.module.css';
import { changePassword } from './sign-in-acts.ts';
import { SignInFrame } from './sign-in-frame.tsx';
import { TextField } from './text-field.tsx';
import { useSignIn } from './use-sign-in.ts';

const SHORTEST = 10;

/** `/doi-mat-khau`: a one-time password is exchanged for one's own before anything else may be done. */
export function NewPasswordPage() {
  const signIn = useSignIn('/noi-bo');
  const [current, setCurrent] = useState('');
  const [chosen, setChosen] = useState('');
  const [again, setAgain] = useState('');

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (current === '') signIn.setRefusal(m.passwordMissing());
    else if (chosen.length < SHORTEST) signIn.setRefusal(m.tooShort());
    else if (chosen !== again) signIn.setRefusal(m.notSame());
    else void signIn.run(() => changePassword(current, chosen));
  }

  return (
    <SignInFrame title={m.newTitle()} intro={m.newIntro()} refusal={signIn.refusal}>
      <form onSubmit={submit} noValidate>
        <TextField
          label={m.current()}
          type="password"
          autoComplete="current-password"
          value={current}
          onChange={(event) => setCurrent(event.currentTarget.value)}
        />
        <TextField
          label={m.chosen()}
          hint={m.newHint()}
          type="password"
          autoComplete="new-password"
          value={chosen}
          onChange={(event) => setChosen(event.currentTarget.value)}
        />
        <TextField
          label={m.again()}
          type="password"
          autoComplete="new-password"
          value={again}
          onChange={(event) => setAgain(event.currentTarget.value)}
        />
        <button type="submit" className={styles.main} disabled={signIn.working}>
          {signIn.working ? m.working() : m.save()}
        </button>
      </form>
    </SignInFrame>
  );
}
