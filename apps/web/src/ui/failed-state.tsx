import { Button } from '@mantine/core';
import { ApiError, isOutOfReach } from '../api/api-error.ts';
import * as m from '../messages/ui.gen.ts';
import { ForbiddenState } from './forbidden-state.tsx';
import styles from './state.module.css';

/** A load that failed: the server's sentence, the id to quote, and another try. What is absent or forbidden says so. */
export function FailedState({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  if (isOutOfReach(error)) return <ForbiddenState />;
  const requestId = error instanceof ApiError ? error.requestId : '';
  return (
    <div className={styles.state} role="alert">
      <h2>{m.failedTitle()}</h2>
      <div className={styles.words}>
        <p>{error instanceof Error ? error.message : m.unknownAnswer()}</p>
        {requestId === '' ? null : <p className={styles.small}>{m.requestId({ id: requestId })}</p>}
      </div>
      {onRetry === undefined ? null : (
        <Button variant="default" onClick={onRetry}>
          {m.retry()}
        </Button>
      )}
    </div>
  );
}
