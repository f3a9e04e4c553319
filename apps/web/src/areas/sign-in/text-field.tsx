import { type InputHTMLAttributes, useId, useState } from 'react';
import * as m from '../../messages/sign-in.gen.ts';
import styles from './sign-in.module.css';

/** One labelled line. Passwords can be shown, because people type long ones better when they see them. */
export function TextField({
  label,
  hint,
  ...input
}: { label: string; hint?: string } & Omit<InputHTMLAttributes<HTMLInputElement>, 'id'>) {
  const id = useId();
  const [shown, setShown] = useState(false);
  const secret = input.type === 'password';
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <div className={styles.control}>
        <input
          {...input}
          id={id}
          type={secret && shown ? 'text' : input.type}
          aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        />
        {secret ? (
          <button
            type="button"
            aria-pressed={shown}
            aria-label={shown ? m.hidePassword() : m.showPassword()}
            onClick={() => setShown(!shown)}
          >
            <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true" focusable="false">
              <path d="M2.5 12C5 7.5 8.3 5.5 12 5.5s7 2 9.5 6.5c-2.5 4.5-5.8 6.5-9.5 6.5S5 16.5 2.5 12Z" />
              <circle cx="12" cy="12" r="3" />
              {shown ? <path d="m4 20 16-16" /> : null}
            </svg>
          </button>
        ) : null}
      </div>
      {hint === undefined ? null : (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
    </div>
  );
}
