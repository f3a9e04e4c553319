import { Alert, Button, Group, Modal, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import * as m from '../../messages/account.gen.ts';
import * as ui from '../../messages/ui.gen.ts';
import { QrCode } from '../../ui/qr-code.tsx';
import styles from './account.module.css';
import { confirmSecondFactor, secretGroups } from './protection-acts.ts';

/** The secret for the app, as a picture, as a link on the phone itself, and in letters; then the first code. */
export function SetUpDialog(props: { totpUri: string; onConfirmed: () => Promise<void>; onClose: () => void }) {
  const [code, setCode] = useState('');
  const confirm = useMutation({ mutationFn: confirmSecondFactor, onSuccess: props.onConfirmed });
  return (
    <Modal
      opened
      onClose={props.onClose}
      title={m.setUpTitle()}
      centered
      closeButtonProps={{ 'aria-label': ui.close() }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          confirm.mutate(code);
        }}
      >
        <p>{m.setUpScan()}</p>
        <QrCode text={props.totpUri} label={m.setUpPicture()} />
        <p>
          <a href={props.totpUri}>{m.setUpOnPhone()}</a>
        </p>
        <p>{m.setUpType()}</p>
        <p className={styles.secret}>
          <code>{secretGroups(props.totpUri)}</code>
        </p>
        <div role="alert">
          {confirm.error === null ? null : (
            <Alert color="seal" mb="sm">
              {confirm.error.message}
            </Alert>
          )}
        </div>
        <TextInput
          label={m.firstCode()}
          required
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={10}
          value={code}
          onChange={(event) => setCode(event.currentTarget.value)}
          mb="md"
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={props.onClose}>
            {ui.cancel()}
          </Button>
          <Button type="submit" disabled={code.trim().length < 6} loading={confirm.isPending}>
            {m.turnOn()}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
