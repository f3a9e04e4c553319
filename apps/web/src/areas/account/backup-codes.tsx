import { Button, Group, Modal } from '@mantine/core';
import { useState } from 'react';
import * as m from '../../messages/account.gen.ts';
import * as ui from '../../messages/ui.gen.ts';
import styles from './account.module.css';

/** Codes for when the phone is lost, shown once. */
export function BackupCodes({ codes, onClose }: { codes: readonly string[]; onClose: () => void }) {
  const [copied, setCopied] = useState(false);
  return (
    <Modal
      opened
      onClose={onClose}
      title={m.backupTitle()}
      centered
      closeOnClickOutside={false}
      closeButtonProps={{ 'aria-label': ui.close() }}
    >
      <p>{m.backupText()}</p>
      <ol className={styles.codes}>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <Group justify="flex-end">
        <Button
          variant="default"
          onClick={() => void navigator.clipboard.writeText(codes.join('\n')).then(() => setCopied(true))}
        >
          {copied ? m.copied() : m.copy()}
        </Button>
        <Button onClick={onClose}>{m.keptSafe()}</Button>
      </Group>
    </Modal>
  );
}
