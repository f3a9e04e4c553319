import { Alert, Button, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { formatInstant } from '../../language/format-date.ts';
import * as m from '../../messages/account.gen.ts';
import * as ui from '../../messages/ui.gen.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { Panel } from '../../ui/panel.tsx';
import styles from './account.module.css';
import { deviceName } from './device-name.ts';
import { addPasskey, deletePasskey, listPasskeys, type OwnPasskey } from './protection-acts.ts';

const KEYS = ['passkeys'] as const;

/** Keys of devices and sticks, which need no password: adding one, forgetting one. */
export function Passkeys() {
  const queryClient = useQueryClient();
  const [forgetting, setForgetting] = useState<OwnPasskey | null>(null);
  const { data, error } = useQuery({ queryKey: KEYS, queryFn: listPasskeys });
  const again = () => queryClient.invalidateQueries({ queryKey: KEYS });
  const forget = useMutation({
    mutationFn: deletePasskey,
    onSuccess: async () => {
      setForgetting(null);
      await again();
    },
  });
  return (
    <Panel title={m.passkeys()}>
      <p className={styles.hint}>{m.passkeysHint()}</p>
      {error === null ? null : <Alert color="seal">{error.message}</Alert>}
      {data === undefined || data.length === 0 ? (
        <p className={styles.hint}>{data === undefined ? ui.loading() : m.noPasskeys()}</p>
      ) : (
        <ul className={styles.keys}>
          {data.map((key) => (
            <li key={key.id}>
              <span>
                <strong>{key.name ?? m.unnamedKey()}</strong>
                <small>{m.addedAt({ at: formatInstant(key.createdAt) })}</small>
              </span>
              <Button variant="subtle" color="seal" size="compact-sm" onClick={() => setForgetting(key)}>
                {m.forget()}
                <span className="visually-hidden"> {key.name ?? m.unnamedKey()}</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
      <AddKey onAdded={again} />
      <ConfirmDialog
        opened={forgetting !== null}
        title={m.forgetTitle()}
        confirmLabel={m.forget()}
        dangerous
        working={forget.isPending}
        error={forget.error}
        onConfirm={() => {
          if (forgetting !== null) forget.mutate(forgetting.id);
        }}
        onClose={() => {
          forget.reset();
          setForgetting(null);
        }}
      >
        <p>{m.forgetText()}</p>
      </ConfirmDialog>
    </Panel>
  );
}

function AddKey({ onAdded }: { onAdded: () => Promise<void> }) {
  const [name, setName] = useState(deviceName(navigator.userAgent) ?? '');
  const add = useMutation({
    mutationFn: () => addPasskey(name.trim(), m.keyRefused()),
    onSuccess: onAdded,
  });
  function submit(event: FormEvent): void {
    event.preventDefault();
    add.mutate();
  }
  return (
    <form onSubmit={submit} className={styles.addKey}>
      <div role="alert">{add.error === null ? null : <Alert color="seal">{add.error.message}</Alert>}</div>
      <TextInput
        label={m.keyName()}
        required
        maxLength={60}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Button type="submit" variant="default" disabled={name.trim() === ''} loading={add.isPending}>
        {m.addKey()}
      </Button>
    </form>
  );
}
