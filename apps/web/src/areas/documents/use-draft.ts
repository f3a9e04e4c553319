import { useDebouncedValue } from '@mantine/hooks';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { answerOf, api } from '../../api/client.ts';
import type { DocumentView } from './document-queries.ts';

export type Draft = Pick<DocumentView, 'letter' | 'tasks' | 'targets'>;

const IDLE_MS = 1_200;

/**
 * A draft that saves itself a moment after the last change, so that nothing is lost on a bad line or a closed lid. A conflict
 * with someone else's change stops it: what is on the screen stays there.
 */
export function useDraft(document: DocumentView) {
  const [draft, setDraft] = useState<Draft>(() => ({
    letter: document.letter,
    tasks: document.tasks,
    targets: document.targets,
  }));
  const version = useRef(document.version);
  const kept = useRef(draft);
  const [settled] = useDebouncedValue(draft, IDLE_MS);
  const save = useMutation({
    mutationFn: async (wanted: Draft) => {
      const params = { path: { id: document.id } };
      const saved = await answerOf(
        api.PUT('/api/documents/{id}', { params, body: { version: version.current, ...wanted } }),
      );
      version.current = saved.version;
      kept.current = wanted;
    },
  });
  const isConflict = save.error !== null && 'code' in save.error && save.error.code === 'documents.edited-meanwhile';
  const { mutate, isPending } = save;
  useEffect(() => {
    if (settled !== kept.current && !isPending && !isConflict) mutate(settled);
  }, [settled, isPending, isConflict, mutate]);
  const isKept = draft === kept.current;
  useEffect(() => {
    if (isKept) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isKept]);
  return {
    draft,
    change: (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part })),
    /** Saves at once what has not been saved yet. */
    keep: async () => {
      if (draft !== kept.current) await save.mutateAsync(draft);
    },
    state: isPending ? ('saving' as const) : isKept ? ('saved' as const) : ('changed' as const),
    error: save.error,
    isConflict,
  };
}
