import { Alert, Button, Group } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, api } from '../../api/client.ts';
import { fetchFile } from '../../api/download-file.ts';
import * as m from '../../messages/documents.gen.ts';
import { Panel } from '../../ui/panel.tsx';
import { PdfPreview } from '../../ui/pdf-preview.tsx';
import { DOCUMENTS, type DocumentView, documentQuery } from './document-queries.ts';
import styles from './documents.module.css';
import { LetterFields } from './letter-fields.tsx';
import { SourceText } from './source-text.tsx';
import { TargetList } from './target-list.tsx';
import { TaskFields } from './task-fields.tsx';
import { WhatNext } from './what-next.tsx';

export type Draft = Pick<DocumentView, 'letter' | 'tasks' | 'targets'>;

/** What was read beside its source, every field open to correction; confirming saves and puts it before the leader. */
export function ConfirmForm({ document }: { document: DocumentView }) {
  const [draft, setDraft] = useState<Draft>({
    letter: document.letter,
    tasks: document.tasks,
    targets: document.targets,
  });
  const [version, setVersion] = useState(document.version);
  const [field, setField] = useState<string | null>(null);
  const queries = useQueryClient();
  const params = { path: { id: document.id } };
  const save = useMutation({
    mutationFn: async () => {
      const saved = await answerOf(api.PUT('/api/documents/{id}', { params, body: { version, ...draft } }));
      setVersion(saved.version);
      return saved;
    },
  });
  const submit = useMutation({
    mutationFn: async () => {
      await save.mutateAsync();
      return answerOf(api.POST('/api/documents/{id}/submit', { params, body: {} }));
    },
    onSuccess: async (after) => {
      queries.setQueryData(documentQuery(document.id).queryKey, after);
      await queries.invalidateQueries({ queryKey: [DOCUMENTS] });
    },
  });
  const error = submit.error ?? save.error;
  return (
    <>
      <WhatNext document={document} />
      {error === null ? null : (
        <Alert color="red" mb="md" role="alert">
          {'code' in error && error.code === 'documents.edited-meanwhile' ? m.conflict() : error.message}
        </Alert>
      )}
      <div className={styles.confirm} data-source={document.reading !== null}>
        {document.reading === null ? null : (
          <Panel title={m.sourceTitle()}>
            <SourceText reading={document.reading} field={field} />
          </Panel>
        )}
        <div className={styles.stack}>
          <Panel title={m.readFields()}>
            <LetterFields
              letter={draft.letter}
              reading={document.reading}
              onField={setField}
              onChange={(letter) => setDraft((before) => ({ ...before, letter }))}
            />
          </Panel>
          <Panel title={m.targetsTitle()}>
            <TargetList
              label={m.addTarget()}
              targets={draft.targets}
              onChange={(targets) => setDraft((before) => ({ ...before, targets }))}
            />
          </Panel>
          <Panel title={`${m.tasksTitle()} (${draft.tasks.length})`}>
            <TaskFields
              tasks={draft.tasks}
              reading={document.reading}
              onField={setField}
              onChange={(tasks) => setDraft((before) => ({ ...before, tasks }))}
            />
          </Panel>
          <Preview letter={draft.letter} />
        </div>
      </div>
      <Group justify="end" className={styles.bar}>
        {save.isSuccess && !submit.isPending ? <span role="status">{m.saved()}</span> : null}
        <Button variant="default" loading={save.isPending} onClick={() => save.mutate()}>
          {m.save()}
        </Button>
        <Button loading={submit.isPending} onClick={() => submit.mutate()}>
          {m.submit()}
        </Button>
      </Group>
    </>
  );
}

function Preview({ letter }: { letter: Draft['letter'] }) {
  const [file, setFile] = useState<Blob | null>(null);
  const make = useMutation({
    mutationFn: async () => (await fetchFile('/api/documents/preview', { json: { letter } })).blob,
    onSuccess: setFile,
  });
  return (
    <Panel
      title={m.pdfTitle()}
      aside={
        <Button variant="default" loading={make.isPending} onClick={() => make.mutate()}>
          {m.preview()}
        </Button>
      }
    >
      {make.error === null ? null : (
        <Alert color="red" role="alert">
          {make.error.message}
        </Alert>
      )}
      {file === null ? null : <PdfPreview file={file} title={m.pdfTitle()} />}
    </Panel>
  );
}
