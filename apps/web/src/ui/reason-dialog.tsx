import { Button, Group, Modal, Textarea } from '@mantine/core';
import { type FormEvent, type ReactNode, useState } from 'react';
import * as m from '../messages/ui.gen.ts';
import styles from './dialog.module.css';

const SHORTEST = 3;
const LONGEST = 2_000;

export interface ReasonDialogProps {
  readonly opened: boolean;
  readonly title: string;
  readonly children?: ReactNode;
  /** The act itself as the button's word: “Trả lại”. */
  readonly confirmLabel: string;
  readonly working?: boolean;
  readonly error?: Error | null;
  readonly onConfirm: (reason: string) => void;
  readonly onClose: () => void;
}

/** Sending something back asks for a reason: the other side has to know what to do better. */
export function ReasonDialog(props: ReasonDialogProps) {
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);

  function submit(event: FormEvent): void {
    event.preventDefault();
    const given = reason.trim();
    setMissing(given.length < SHORTEST);
    if (given.length >= SHORTEST) props.onConfirm(given);
  }

  return (
    <Modal
      opened={props.opened}
      onClose={props.onClose}
      title={props.title}
      centered
      closeButtonProps={{ 'aria-label': m.close() }}
    >
      <form onSubmit={submit} noValidate>
        {props.children === undefined ? null : <div className={styles.text}>{props.children}</div>}
        <Textarea
          label={m.reasonLabel()}
          description={m.reasonHint()}
          error={missing ? m.reasonMissing() : null}
          required
          autosize
          minRows={3}
          maxRows={10}
          maxLength={LONGEST}
          data-autofocus
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          mb="md"
        />
        <div role="alert">{props.error ? <p className={styles.refusal}>{props.error.message}</p> : null}</div>
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={props.onClose}>
            {m.cancel()}
          </Button>
          <Button type="submit" loading={props.working ?? false}>
            {props.confirmLabel}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
