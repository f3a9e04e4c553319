import { Alert, Button, Group, Modal, Select } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, api } from '../../api/client.ts';
import * as m from '../../messages/documents.gen.ts';
import type { ReceiptView } from './document-queries.ts';

/** Gives an incoming document to a person of the agency. */
export function ReceiptAssignDialog({
  receipt,
  onDone,
  onClose,
}: {
  receipt: ReceiptView;
  onDone: () => Promise<void>;
  onClose: () => void;
}) {
  const [personId, setPersonId] = useState<string | null>(null);
  const people = useQuery({
    queryKey: ['people', 'of', receipt.agencyId],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/people', { params: { query: { agencyId: receipt.agencyId, limit: 200 } }, signal })),
  });
  const assign = useMutation({
    mutationFn: () =>
      answerOf(
        api.POST('/api/receipts/{id}/assign', {
          params: { path: { id: receipt.id } },
          body: { personId: personId ?? '' },
        }),
      ),
    onSuccess: onDone,
  });
  return (
    <Modal opened onClose={onClose} title={m.assignTitle()}>
      {assign.error === null ? null : (
        <Alert color="red" mb="sm" role="alert">
          {assign.error.message}
        </Alert>
      )}
      <Select
        label={m.person()}
        placeholder={m.choosePerson()}
        required
        searchable
        data={(people.data?.items ?? []).map((person) => ({ value: person.id, label: person.name }))}
        value={personId}
        onChange={setPersonId}
        mb="md"
      />
      <Group justify="end">
        <Button variant="default" onClick={onClose}>
          {m.cancel()}
        </Button>
        <Button disabled={personId === null} loading={assign.isPending} onClick={() => assign.mutate()}>
          {m.assign()}
        </Button>
      </Group>
    </Modal>
  );
}
