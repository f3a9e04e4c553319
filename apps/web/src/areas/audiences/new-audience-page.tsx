import { Alert, Button, NativeSelect, SegmentedControl, Textarea, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { answerOf, api } from '../../api/client.ts';
import * as m from '../../messages/audiences.gen.ts';
import { useAbility } from '../../session/use-session.ts';
import { FileDrop } from '../../ui/file-drop.tsx';
import { ForbiddenState } from '../../ui/forbidden-state.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Panel } from '../../ui/panel.tsx';
import { UploadProgress } from '../../ui/upload-progress.tsx';
import { useUpload } from '../../ui/use-upload.ts';
import styles from './audiences.module.css';

const MOST_BYTES = 50 * 1024 * 1024;

/** `/noi-bo/danh-sach/moi`: a list from a file or from pasted numbers; it is read as soon as it is here. */
export function NewAudiencePage() {
  if (!useAbility('outreach.edit-audiences')) return <ForbiddenState />;
  return <NewAudience />;
}

function NewAudience() {
  const navigate = useNavigate();
  const [name, setName] = useState('');
  const [group, setGroup] = useState('');
  const [language, setLanguage] = useState<'vi' | 'en'>('vi');
  const [source, setSource] = useState<'file' | 'paste'>('file');
  const [file, setFile] = useState<File | null>(null);
  const [numbers, setNumbers] = useState('');
  const upload = useUpload('/api/outreach/audiences');
  const list = { name: name.trim() || (file?.name.replace(/\.\w+$/, '') ?? ''), group: group.trim(), language };
  const open = (id: string) => void navigate({ to: '/noi-bo/danh-sach/$audienceId', params: { audienceId: id } });

  const paste = useMutation({
    mutationFn: () => answerOf(api.POST('/api/outreach/audiences/pasted', { body: { ...list, numbers } })),
    onSuccess: ({ id }) => open(id),
  });

  async function send(): Promise<void> {
    if (file === null) return;
    const form = new FormData();
    form.set('list', JSON.stringify(list));
    form.set('file', file);
    const answer = await upload.send({ form });
    if (answer !== null) open(answer.id);
  }

  const error = upload.error ?? paste.error;
  const isReady = source === 'file' ? file !== null : numbers.trim() !== '' && list.name !== '';
  return (
    <>
      <PageHeader
        title={m.addList()}
        lead={m.addListLead()}
        above={<Link to="/noi-bo/danh-sach">{m.audiences()}</Link>}
      />
      {error === null ? null : (
        <Alert color="seal" mb="md" role="alert">
          {error.message}
        </Alert>
      )}
      {upload.share === null ? null : (
        <UploadProgress name={file?.name ?? ''} share={upload.share} onStop={upload.stop} />
      )}
      <div className={styles.stack}>
        <Panel title={m.people()}>
          <SegmentedControl
            aria-label={m.people()}
            value={source}
            onChange={(value) => setSource(value === 'paste' ? 'paste' : 'file')}
            data={[
              { value: 'file', label: m.fromFile() },
              { value: 'paste', label: m.fromPaste() },
            ]}
            mb="md"
          />
          {source === 'file' ? (
            <>
              <FileDrop
                label={m.fromFile()}
                endings={['.xlsx', '.csv', '.tsv', '.txt']}
                maxBytes={MOST_BYTES}
                disabled={upload.share !== null}
                onFiles={([chosen]) => setFile(chosen ?? null)}
              />
              <p className={styles.quiet} role="status">
                {file === null ? m.fileHint() : m.fileChosen({ name: file.name })}
              </p>
            </>
          ) : (
            <Textarea
              label={m.numbers()}
              description={m.numbersHint()}
              autosize
              minRows={8}
              maxRows={20}
              value={numbers}
              onChange={(event) => setNumbers(event.currentTarget.value)}
            />
          )}
        </Panel>
        <Panel title={m.aboutList()}>
          <div className={styles.fields}>
            <TextInput
              label={m.name()}
              description={m.nameHint()}
              maxLength={200}
              required={source === 'paste'}
              value={name}
              onChange={(event) => setName(event.currentTarget.value)}
            />
            <TextInput
              label={m.group()}
              description={m.groupHint()}
              maxLength={100}
              value={group}
              onChange={(event) => setGroup(event.currentTarget.value)}
            />
            <NativeSelect
              label={m.language()}
              description={m.languageHint()}
              value={language}
              onChange={(event) => setLanguage(event.currentTarget.value === 'en' ? 'en' : 'vi')}
              data={[
                { value: 'vi', label: m.vietnamese() },
                { value: 'en', label: m.english() },
              ]}
            />
          </div>
        </Panel>
        <div className={styles.acts}>
          <Button
            disabled={!isReady}
            loading={upload.share !== null || paste.isPending}
            onClick={() => (source === 'file' ? void send() : paste.mutate())}
          >
            {m.readList()}
          </Button>
        </div>
      </div>
    </>
  );
}
