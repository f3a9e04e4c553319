import { Button, Group, Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import * as m from '../messages/ui.gen.ts';
import styles from './dialog.module.css';

export interface ConfirmDialogProps {
  readonly opened: boolean;
  readonly title: string;
  /** What will happen, and whether it can be undone. */
  readonly children: ReactNode;
  /** The act itself as the button's word: “Thu hồi”, never “OK”. */
  readonly confirmLabel: string;
  /** Red, for what takes something away. */
  readonly dangerous?: boolean;
  readonly working?: boolean;
  /** Refusal of the last try. */
  readonly error?: Error | null;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** Asks before an act that is hard to take back. Escape and the focus start at “Hủy”, so that a stray Enter does nothing. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  return (
    <Modal
      opened={props.opened}
      onClose={props.onClose}
      title={props.title}
      centered
      closeButtonProps={{ 'aria-label': m.close() }}
    >
      <div className={styles.text}>{props.children}</div>
      <div role="alert">{props.error ? <p className={styles.refusal}>{props.error.message}</p> : null}</div>
      <Group justify="flex-end" gap="sm">
        <Button variant="default" onClick={props.onClose} data-autofocus>
          {m.cancel()}
        </Button>
        <Button
          color={props.dangerous === true ? 'seal' : 'river'}
          loading={props.working ?? false}
          onClick={props.onConfirm}
        >
          {props.confirmLabel}
        </Button>
      </Group>
    </Modal>
  );
}
