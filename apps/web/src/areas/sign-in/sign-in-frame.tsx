import { Link } from '@tanstack/react-router';
import { type ReactNode, useEffect } from 'react';
import { Mark } from '../../brand/mark.tsx';
import { language } from '../../language/language.ts';
import * as publicText from '../../messages/public.gen.ts';
import * as shell from '../../messages/shell.gen.ts';
import { chooseLanguage } from '../../session/choose-language.ts';
import styles from './sign-in.module.css';

/** The sheet that the ways in stand on, with the refusal where screen readers announce it. */
export function SignInFrame(props: {
  title: string;
  intro: string;
  refusal: string | null;
  aside?: ReactNode;
  children: ReactNode;
}) {
  const other = language() === 'vi' ? 'en' : 'vi';
  useEffect(() => {
    document.title = `${props.title} · ${shell.product()}`;
  }, [props.title]);
  return (
    <div className={styles.page}>
      <header className={styles.top}>
        <Link to="/" className={styles.name}>
          <Mark size={32} />
          {shell.product()}
        </Link>
        <button type="button" lang={other} onClick={() => void chooseLanguage(other, false)}>
          {publicText.otherLanguage()}
        </button>
      </header>
      <main className={props.aside ? styles.two : styles.one}>
        <section className={styles.sheet}>
          <h1>{props.title}</h1>
          <p className={styles.intro}>{props.intro}</p>
          <div role="alert">{props.refusal === null ? null : <p className={styles.refusal}>{props.refusal}</p>}</div>
          {props.children}
        </section>
        {props.aside}
      </main>
    </div>
  );
}
