import { Button, Progress } from '@mantine/core';
import { formatPercent } from '../language/format-number.ts';
import * as m from '../messages/ui.gen.ts';
import styles from './upload-progress.module.css';

/** How far a file has been sent, and a way to stop it. */
export function UploadProgress({ name, share, onStop }: { name: string; share: number; onStop: () => void }) {
  const words = m.uploading({ name, percent: formatPercent(share * 100) });
  return (
    <div className={styles.block}>
      <div className={styles.line}>
        <span>{words}</span>
        <Button variant="subtle" size="sm" onClick={onStop}>
          {m.stopUpload()}
        </Button>
      </div>
      <Progress value={share * 100} size="md" aria-label={words} />
    </div>
  );
}
