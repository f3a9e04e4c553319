import { ApiError, UnreachableError } from '../api/api-error.ts';
import * as m from '../messages/shell.gen.ts';
import * as ui from '../messages/ui.gen.ts';
import styles from './plain-page.module.css';
import { PlainPage } from './plain-page.tsx';

/** What is shown when a screen failed as a whole: sentences of the server as they are, everything else as one sentence. */
export function BrokenPage({ error }: { error: unknown }) {
  const known = error instanceof ApiError || error instanceof UnreachableError;
  return (
    <PlainPage title={known ? ui.failedTitle() : m.brokenTitle()}>
      <p role="alert">{known ? error.message : m.brokenText()}</p>
      {error instanceof ApiError && error.requestId !== '' ? (
        <p className={styles.small}>{ui.requestId({ id: error.requestId })}</p>
      ) : null}
      <p>
        <button type="button" className={styles.button} onClick={() => window.location.reload()}>
          {m.reload()}
        </button>
      </p>
    </PlainPage>
  );
}
