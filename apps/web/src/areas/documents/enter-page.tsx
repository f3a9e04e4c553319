import { Alert, Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { answerOf, api } from '../../api/client.ts';
import * as m from '../../messages/documents.gen.ts';
import { FileDrop } from '../../ui/file-drop.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Panel } from '../../ui/panel.tsx';
import { UploadProgress } from '../../ui/upload-progress.tsx';
import { useUpload } from '../../ui/use-upload.ts';
import styles from './documents.module.css';
import { EnterSteps } from './enter-steps.tsx';

const LARGEST = 50 * 1024 * 1024;

/** `/noi-bo/nhap-van-ban`: the first step of the guided path. */
export function EnterPage() {
  const navigate = useNavigate();
  const [name, setName] = useState('');
  const upload = useUpload('/api/documents/upload');
  const go = (documentId: string) => void navigate({ to: '/noi-bo/nhap-van-ban/$documentId', params: { documentId } });
  const blank = useMutation({
    mutationFn: () => answerOf(api.POST('/api/documents', { body: { type: 'CV' } })),
    onSuccess: ({ id }) => go(id),
  });

  async function send(file: File | undefined): Promise<void> {
    if (file === undefined) return;
    setName(file.name);
    const form = new FormData();
    form.append('file', file);
    const answer = await upload.send({ form });
    if (answer !== null) go(answer.id);
  }

  const error = upload.error ?? blank.error;
  return (
    <>
      <PageHeader title={m.enter()} lead={m.enterLead()} />
      <EnterSteps current={0} />
      <Panel title={m.uploadTitle()}>
        {error === null ? null : (
          <Alert color="red" mb="md" role="alert">
            {error.message} {upload.error === null ? null : m.uploadKept()}
          </Alert>
        )}
        {upload.share === null ? (
          <FileDrop
            label={m.uploadName()}
            endings={['.pdf', '.docx', '.txt']}
            maxBytes={LARGEST}
            onFiles={(files) => void send(files[0])}
          />
        ) : (
          <UploadProgress name={name} share={upload.share} onStop={upload.stop} />
        )}
        <p className={styles.or}>
          {m.uploadOr()}{' '}
          <Button variant="default" loading={blank.isPending} onClick={() => blank.mutate()}>
            {m.startBlank()}
          </Button>
        </p>
      </Panel>
    </>
  );
}
