import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import * as m from '../../messages/public.gen.ts';
import * as shell from '../../messages/shell.gen.ts';
import { sessionQuery, wasSignedIn } from '../../session/session-query.ts';
import { DirectivePicture } from './directive-picture.tsx';
import styles from './home-page.module.css';
import { PublicHeader } from './public-header.tsx';
import { SummaryFigures } from './summary-figures.tsx';

/** The first page: what this is, what the directive asks, how far the province is, and the way in. */
export function HomePage() {
  const { data: session } = useQuery({ ...sessionQuery, enabled: wasSignedIn() });
  const signedIn = session != null;
  useEffect(() => {
    document.title = `${shell.product()} · ${m.motto()}`;
  }, []);
  return (
    <div className={styles.page}>
      <PublicHeader signedIn={signedIn} />
      <main>
        <section className={styles.hero}>
          <div>
            <h1>{m.title()}</h1>
            <p className={styles.lead}>{m.lead()}</p>
            <p className={styles.enter}>
              <Link to={signedIn ? '/noi-bo' : '/dang-nhap'} className={styles.button}>
                {signedIn ? m.toWork() : m.signIn()}
              </Link>
              <span>{m.forStaff()}</span>
            </p>
          </div>
          <DirectivePicture />
        </section>
        <SummaryFigures />
        <Asks />
        <Way />
      </main>
      <footer className={styles.footer}>{m.footer()}</footer>
    </div>
  );
}

function Asks() {
  return (
    <section className={styles.asks} aria-labelledby="asks">
      <h2 id="asks">{m.partsTitle()}</h2>
      <div className={styles.pair}>
        <article>
          <h3>{m.traceTitle()}</h3>
          <p>{m.traceText()}</p>
        </article>
        <article>
          <h3>{m.workTitle()}</h3>
          <p>{m.workText()}</p>
        </article>
      </div>
    </section>
  );
}

function Way() {
  const steps = [
    [m.wayOneTitle(), m.wayOneText()],
    [m.wayTwoTitle(), m.wayTwoText()],
    [m.wayThreeTitle(), m.wayThreeText()],
  ] as const;
  return (
    <section className={styles.way} aria-labelledby="way">
      <h2 id="way">{m.wayTitle()}</h2>
      <ol>
        {steps.map(([title, text]) => (
          <li key={title}>
            <h3>{title}</h3>
            <p>{text}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
