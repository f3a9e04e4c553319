import { Alert, Button, Checkbox, Group, Modal, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, api } from '../../api/client.ts';
import { formatNumber } from '../../language/format-number.ts';
import * as m from '../../messages/tasks.gen.ts';
import * as ui from '../../messages/ui.gen.ts';
import styles from './task.module.css';
import type { TaskDialogProps } from './task-acts.tsx';

/** Gives a task on to subordinate agencies in one act: all of them unless some are left out. */
export function CascadeDialog({ task, onDone, onClose }: TaskDialogProps) {
  const [deadline, setDeadline] = useState('');
  const [text, setText] = useState('');
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set());
  const below = useQuery({
    queryKey: ['agencies', 'below', task.agencyId],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/agencies', { params: { query: { parentId: task.agencyId, limit: 200 } }, signal })),
  });
  const agencies = below.data?.items ?? [];
  const chosen = agencies.filter((agency) => !leftOut.has(agency.id));
  const give = useMutation({
    mutationFn: () =>
      answerOf(
        api.POST('/api/tasks/{id}/cascade', {
          params: { path: { id: task.id } },
          body: {
            // The server takes an empty list for all of them, those included that are added meanwhile.
            agencyIds: leftOut.size === 0 ? [] : chosen.map((agency) => agency.id),
            ...(text.trim() === '' ? {} : { text: text.trim() }),
            deadline: deadline === '' ? null : deadline,
          },
        }),
      ),
    onSuccess: onDone,
  });
  const error = give.error ?? below.error;
  return (
    <Modal opened onClose={onClose} title={m.cascadeTitle()} size="lg" closeButtonProps={{ 'aria-label': ui.close() }}>
      <div role="alert">{error === null ? null : <Alert color="seal">{error.message}</Alert>}</div>
      {below.data !== undefined && agencies.length === 0 ? <p>{m.cascadeNone()}</p> : <p>{m.cascadeText()}</p>}
      <Agencies agencies={agencies} leftOut={leftOut} onChange={setLeftOut} />
      <Textarea
        label={m.cascadeWords()}
        description={m.cascadeWordsHint()}
        autosize
        minRows={2}
        maxLength={5_000}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        mb="sm"
      />
      <TextInput
        type="date"
        label={m.cascadeDeadline()}
        value={deadline}
        onChange={(event) => setDeadline(event.currentTarget.value)}
        mb="md"
      />
      <Group justify="end">
        <Button variant="default" onClick={onClose}>
          {m.cancel()}
        </Button>
        <Button disabled={chosen.length === 0} loading={give.isPending} onClick={() => give.mutate()}>
          {m.cascade()}
        </Button>
      </Group>
    </Modal>
  );
}

function Agencies(props: {
  agencies: readonly { id: string; name: string; shortName: string }[];
  leftOut: ReadonlySet<string>;
  onChange: (leftOut: ReadonlySet<string>) => void;
}) {
  const { agencies, leftOut, onChange } = props;
  if (agencies.length === 0) return null;
  const toggle = (id: string) => {
    const next = new Set(leftOut);
    if (!next.delete(id)) next.add(id);
    onChange(next);
  };
  return (
    <fieldset className={styles.choices}>
      <legend>
        {m.chosenAgencies({
          count: formatNumber(agencies.length - leftOut.size),
          total: formatNumber(agencies.length),
        })}
      </legend>
      <Checkbox
        label={m.allAgencies()}
        fw={600}
        checked={leftOut.size === 0}
        indeterminate={leftOut.size > 0 && leftOut.size < agencies.length}
        onChange={() => onChange(new Set(leftOut.size === 0 ? agencies.map(({ id }) => id) : []))}
      />
      <div>
        {agencies.map((agency) => (
          <Checkbox
            key={agency.id}
            label={agency.shortName}
            checked={!leftOut.has(agency.id)}
            onChange={() => toggle(agency.id)}
          />
        ))}
      </div>
    </fieldset>
  );
}
