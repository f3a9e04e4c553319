import { Alert, Button } from '@mantine/core';
import type { SigningKeyView } from '@phong-tuyen/contracts';
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, api } from '../../api/client.ts';
import { formatDate } from '../../language/format-date.ts';
import * as m from '../../messages/documents.gen.ts';
import * as ui from '../../messages/ui.gen.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { Panel } from '../../ui/panel.tsx';
import styles from './signing-key.module.css';
import { SigningKeyDialog } from './signing-key-dialog.tsx';

export type KeyOwner = 'own' | 'seal';
const SOON_DAYS = 30;

const PATHS = { own: '/api/signing-keys/own', seal: '/api/signing-keys/seal' } as const;
const keyQuery = (owner: KeyOwner) =>
  queryOptions({
    queryKey: ['signing-keys', owner],
    queryFn: ({ signal }) => answerOf(api.GET(PATHS[owner], { signal })),
  });

/** One's own signing key, or the agency's seal: whose it is, how long it serves, putting in another, taking it out of use. */
export function SigningKeyPanel({ owner }: { owner: KeyOwner }) {
  const queries = useQueryClient();
  const [dialog, setDialog] = useState<'put' | 'end' | null>(null);
  const { data, error } = useQuery(keyQuery(owner));
  const again = () => queries.invalidateQueries({ queryKey: ['signing-keys', owner] });
  const end = useMutation({
    mutationFn: () => answerOf(api.DELETE(PATHS[owner], {})),
    onSuccess: async () => {
      setDialog(null);
      await again();
    },
  });
  const key = data?.key ?? null;
  return (
    <Panel title={owner === 'own' ? m.ownKey() : m.sealKey()}>
      {error === null ? null : <Alert color="seal">{error.message}</Alert>}
      {data === undefined ? (
        <p className={styles.hint}>{error === null ? ui.loading() : null}</p>
      ) : key === null ? (
        <p className={styles.hint}>{owner === 'own' ? m.noOwnKey() : m.noSealKey()}</p>
      ) : (
        <KeyFacts view={key} image={`${PATHS[owner]}/image?${key.id}`} />
      )}
      <div className={styles.acts}>
        <Button variant={key === null ? 'filled' : 'default'} onClick={() => setDialog('put')}>
          {key === null ? m.putKey() : m.replaceKey()}
        </Button>
        {key === null ? null : (
          <Button variant="subtle" color="seal" onClick={() => setDialog('end')}>
            {m.endKey()}
          </Button>
        )}
      </div>
      {dialog === 'put' ? (
        <SigningKeyDialog
          path={PATHS[owner]}
          owner={owner}
          onClose={() => setDialog(null)}
          onKept={async () => {
            await again();
            setDialog(null);
          }}
        />
      ) : null}
      <ConfirmDialog
        opened={dialog === 'end'}
        title={m.endKeyTitle()}
        confirmLabel={m.endKey()}
        dangerous
        working={end.isPending}
        error={end.error}
        onConfirm={() => end.mutate()}
        onClose={() => {
          end.reset();
          setDialog(null);
        }}
      >
        <p>{m.endKeyText()}</p>
      </ConfirmDialog>
    </Panel>
  );
}

function KeyFacts({ view, image }: { view: SigningKeyView; image: string }) {
  return (
    <div className={styles.facts}>
      <img src={image} alt={m.keyImage()} />
      <div>
        <strong>{view.holder}</strong>
        <small>{m.keyIssuer({ issuer: view.issuer })}</small>
        <small>{m.keySerial({ serial: view.serial })}</small>
        <p data-bad={view.revoked || view.daysLeft < 0} data-soon={view.daysLeft <= SOON_DAYS}>
          {validityOf(view)}
        </p>
      </div>
    </div>
  );
}

function validityOf(view: SigningKeyView): string {
  const date = formatDate(view.validUntil.slice(0, 10));
  if (view.revoked) return m.keyRevoked();
  if (view.daysLeft < 0) return m.keyExpired({ date });
  return view.daysLeft <= SOON_DAYS ? m.keyEnds({ count: view.daysLeft, date }) : m.keyValid({ date });
}
