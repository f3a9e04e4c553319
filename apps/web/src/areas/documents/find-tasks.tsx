import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client.ts';
import * as m from '../../messages/documents.gen.ts';
import type { Draft } from './use-draft.ts';

/** Reads the letter's own words again for tasks and receivers; what stood there is replaced. */
export function FindTasks(props: {
  letter: Draft['letter'];
  onFound: (found: Pick<Draft, 'tasks' | 'targets'>) => void;
}) {
  const find = useMutation({
    mutationFn: () => answerOf(api.POST('/api/documents/plan', { body: { letter: props.letter } })),
    onSuccess: props.onFound,
  });
  return (
    <div>
      <Button variant="default" size="sm" loading={find.isPending} onClick={() => find.mutate()}>
        {m.findTasks()}
      </Button>
      <span role="alert">{find.error?.message}</span>
    </div>
  );
}
