import { Alert, Button, Group } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, api } from '../../api/client.ts';
import * as m from '../../messages/documents.gen.ts';
import { Panel } from '../../ui/panel.tsx';
import { DOCUMENTS, type DocumentView, documentQuery } from './document-queries.ts';
import styles from './documents.module.css';
import { FindTasks } from './find-tasks.tsx';
import { LetterFields } from './letter-fields.tsx';
import { LivePreview } from './live-preview.tsx';
import { SourceText } from './source-text.tsx';
import { TargetList } from './target-list.tsx';
import { TaskFields } from './task-fields.tsx';
import { useDraft } from './use-draft.ts';
import { WhatNext } from './what-next.tsx';

/**
 * A letter open to correction: what was read beside its source, or a new one beside its page. It saves itself; submitting puts
 * it before the leader.
 */
export function ConfirmForm({ document }: { document: DocumentView }) {
  const { draft, change, keep, state, error: refused, isConflict } = useDraft(document);
  const [field, setField] = useState<string | null>(null);
  const queries = useQueryClient();
  const submit = useMutation({
    mutationFn: async () => {
      await keep();
      return answerOf(api.POST('/api/documents/{id}/submit', { params: { path: { id: document.id } }, body: {} }));
    },
    onSuccess: async (after) => {
      queries.setQueryData(documentQuery(document.id).queryKey, after);
      await queries.invalidateQueries({ queryKey: [DOCUMENTS] });
    },
  });
  const { reading } = document;
  const error = submit.error ?? refused;
  return (
    <>
      <WhatNext document={document} />
      {error === null ? null : (
        <Alert color="seal" mb="md" role="alert">
          {isConflict ? m.conflict() : error.message}
        </Alert>
      )}
      <div className={styles.confirm} data-new={reading === null}>
        {reading === null ? null : (
          <div className={styles.beside}>
            <Panel title={m.sourceTitle()}>
              <SourceText reading={reading} field={field} />
            </Panel>
          </div>
        )}
        <div className={styles.stack}>
          <Panel title={reading === null ? m.content() : m.readFields()}>
            <LetterFields
              letter={draft.letter}
              reading={reading}
              onField={setField}
              onChange={(letter) => change({ letter })}
            />
          </Panel>
          <Panel title={m.targetsTitle()}>
            <TargetList label={m.addTarget()} targets={draft.targets} onChange={(targets) => change({ targets })} />
          </Panel>
          <Panel
            title={`${m.tasksTitle()} (${draft.tasks.length})`}
            aside={<FindTasks letter={draft.letter} onFound={change} />}
          >
            <TaskFields
              tasks={draft.tasks}
              reading={reading}
              onField={setField}
              onChange={(tasks) => change({ tasks })}
            />
          </Panel>
          {reading === null ? null : <LivePreview letter={draft.letter} />}
        </div>
        {reading === null ? (
          <div className={styles.beside}>
            <LivePreview letter={draft.letter} />
          </div>
        ) : null}
      </div>
      <Group justify="end" className={styles.bar}>
        <span role="status">{STATES[state]()}</span>
        <Button variant="default" loading={state === 'saving'} onClick={() => void keep().catch(() => undefined)}>
          {m.save()}
        </Button>
        <Button loading={submit.isPending} onClick={() => submit.mutate()}>
          {m.submit()}
        </Button>
      </Group>
    </>
  );
}

const STATES = { saving: m.saving, saved: m.saved, changed: m.notSaved } as const;
