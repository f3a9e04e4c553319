import { Link } from '@tanstack/react-router';
import { Mark } from '../../brand/mark.tsx';
import { language } from '../../language/language.ts';
import * as m from '../../messages/public.gen.ts';
import * as shell from '../../messages/shell.gen.ts';
import { chooseLanguage } from '../../session/choose-language.ts';
import styles from './public-header.module.css';

/** Name, language, and the way in. */
export function PublicHeader({ signedIn, showSignIn = true }: { signedIn: boolean; showSignIn?: boolean }) {
  const other = language() === 'vi' ? 'en' : 'vi';
  return (
    <header className={styles.header}>
      <Link to="/" className={styles.name}>
        <Mark size={36} />
        <span>
          <strong>{shell.product()}</strong>
          <small>{m.motto()}</small>
        </span>
      </Link>
      <nav className={styles.links}>
        <button
          type="button"
          lang={other}
          className={styles.language}
          onClick={() => void chooseLanguage(other, signedIn)}
        >
          {m.otherLanguage()}
        </button>
        {showSignIn ? (
          <Link to={signedIn ? '/noi-bo' : '/dang-nhap'} className={styles.enter}>
            {signedIn ? m.toWork() : m.signIn()}
          </Link>
        ) : null}
      </nav>
    </header>
  );
}
