import { Alert, Button, Group, Modal, PasswordInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import * as m from '../../messages/account.gen.ts';
import * as ui from '../../messages/ui.gen.ts';

/** Asks for the password again before the protection of an account changes. */
export function PasswordDialog(props: {
  title: string;
  text: string;
  confirmLabel: string;
  onConfirm: (password: string) => Promise<void>;
  onClose: () => void;
}) {
  const [password, setPassword] = useState('');
  const confirm = useMutation({ mutationFn: props.onConfirm });
  return (
    <Modal opened onClose={props.onClose} title={props.title} centered closeButtonProps={{ 'aria-label': ui.close() }}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          confirm.mutate(password);
        }}
      >
        <p>{props.text}</p>
        <div role="alert">
          {confirm.error === null ? null : (
            <Alert color="seal" mb="sm">
              {confirm.error.message}
            </Alert>
          )}
        </div>
        <PasswordInput
          label={m.presentPassword()}
          autoComplete="current-password"
          required
          data-autofocus
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
          visibilityToggleButtonProps={{ 'aria-label': m.showPassword() }}
          mb="md"
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={props.onClose}>
            {ui.cancel()}
          </Button>
          <Button type="submit" disabled={password === ''} loading={confirm.isPending}>
            {props.confirmLabel}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
