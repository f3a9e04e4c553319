import { Alert, Button, FileInput, Group, Modal, PasswordInput } from '@mantine/core';
import { type FormEvent, useEffect, useState } from 'react';
import * as m from '../../messages/documents.gen.ts';
import * as ui from '../../messages/ui.gen.ts';
import { useUpload } from '../../ui/use-upload.ts';
import styles from './signing-key.module.css';

/** Puts in a PKCS#12 with its picture. The PIN opens it once, to try it; a person's is asked for again at every signature. */
export function SigningKeyDialog(props: {
  path: '/api/signing-keys/own' | '/api/signing-keys/seal';
  owner: 'own' | 'seal';
  onClose: () => void;
  onKept: () => Promise<void>;
}) {
  const [key, setKey] = useState<File | null>(null);
  const [image, setImage] = useState<File | null>(null);
  const [pin, setPin] = useState('');
  const upload = useUpload(props.path);

  async function send(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (key === null || image === null) return;
    const form = new FormData();
    form.set('pin', pin);
    form.append('key', key);
    form.append('image', image);
    if ((await upload.send({ form })) !== null) await props.onKept();
  }

  return (
    <Modal
      opened
      onClose={props.onClose}
      title={props.owner === 'own' ? m.putOwnKeyTitle() : m.putSealKeyTitle()}
      closeButtonProps={{ 'aria-label': ui.close() }}
    >
      <form onSubmit={(event) => void send(event)}>
        <div role="alert">
          {upload.error === null ? null : (
            <Alert color="seal" mb="sm">
              {upload.error.message}
            </Alert>
          )}
        </div>
        <FileInput
          label={m.keyFile()}
          description={m.keyFileHint()}
          placeholder={m.chooseFile()}
          accept=".p12,.pfx,application/x-pkcs12"
          required
          value={key}
          onChange={setKey}
          mb="sm"
        />
        <FileInput
          label={props.owner === 'own' ? m.ownImage() : m.sealImage()}
          description={m.keyImageHint()}
          placeholder={m.chooseFile()}
          accept="image/png"
          required
          value={image}
          onChange={setImage}
          mb="sm"
        />
        <Preview file={image} />
        <PasswordInput
          label={m.pin()}
          description={props.owner === 'own' ? m.ownPinHint() : m.sealPinHint()}
          required
          minLength={4}
          maxLength={64}
          autoComplete="off"
          value={pin}
          onChange={(event) => setPin(event.currentTarget.value)}
          mb="md"
        />
        <Group justify="end">
          <Button variant="default" onClick={props.onClose}>
            {m.cancel()}
          </Button>
          <Button type="submit" loading={upload.share !== null} disabled={key === null || image === null || pin === ''}>
            {m.putKey()}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}

/** The chosen picture on white, as it will stand on the page. */
function Preview({ file }: { file: File | null }) {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    if (file === null) return setAddress(null);
    const made = URL.createObjectURL(file);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [file]);
  return address === null ? null : <img className={styles.preview} src={address} alt={m.keyImage()} />;
}
