import { Alert, Button, Group, Modal, Select, TextInput } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { answerOf, api } from '../../api/client.ts';
import { dateAt } from '../../language/format-date.ts';
import * as m from '../../messages/organisation.gen.ts';
import * as ui from '../../messages/ui.gen.ts';
import { type AgencyView, peopleQuery } from './organisation-queries.ts';

/** Lets someone of the agency act for an office between two dates. */
export function AppointDialog(props: {
  agency: AgencyView;
  offices: AgencyView['offices'];
  onDone: () => Promise<void>;
  onClose: () => void;
}) {
  const { agency, offices } = props;
  const [officeId, setOfficeId] = useState<string | null>(offices.length === 1 ? (offices[0]?.id ?? null) : null);
  const [deputyPersonId, setDeputy] = useState<string | null>(null);
  const [validFrom, setFrom] = useState(dateAt(new Date()));
  const [validUntil, setUntil] = useState('');
  const [reason, setReason] = useState('');
  const people = useQuery(peopleQuery(agency.id));
  const appoint = useMutation({
    mutationFn: () =>
      answerOf(
        api.POST('/api/agencies/{id}/deputies', {
          params: { path: { id: agency.id } },
          body: {
            officeId: officeId ?? '',
            deputyPersonId: deputyPersonId ?? '',
            validFrom,
            validUntil,
            reason: reason.trim(),
          },
        }),
      ),
    onSuccess: props.onDone,
  });
  const holder = offices.find((office) => office.id === officeId)?.personId;
  const complete = officeId !== null && deputyPersonId !== null && validFrom !== '' && validUntil !== '';

  function submit(event: FormEvent): void {
    event.preventDefault();
    appoint.mutate();
  }

  const error = appoint.error ?? people.error;
  return (
    <Modal opened onClose={props.onClose} title={m.appointTitle()} closeButtonProps={{ 'aria-label': ui.close() }}>
      <form onSubmit={submit}>
        <div role="alert">
          {error === null ? null : (
            <Alert color="seal" mb="sm">
              {error.message}
            </Alert>
          )}
        </div>
        <Select
          label={m.forOffice()}
          required
          allowDeselect={false}
          data={offices.map((office) => ({ value: office.id, label: `${office.position}, ${office.personName}` }))}
          value={officeId}
          onChange={setOfficeId}
          mb="sm"
        />
        <Select
          label={m.deputy()}
          required
          searchable
          data={(people.data?.items ?? [])
            .filter((person) => !person.disabled && person.id !== holder)
            .map((person) => ({ value: person.id, label: person.name }))}
          value={deputyPersonId}
          onChange={setDeputy}
          mb="sm"
        />
        <Group grow mb="sm">
          <TextInput
            type="date"
            label={m.from()}
            required
            value={validFrom}
            onChange={(event) => setFrom(event.currentTarget.value)}
          />
          <TextInput
            type="date"
            label={m.until()}
            required
            min={validFrom}
            value={validUntil}
            onChange={(event) => setUntil(event.currentTarget.value)}
          />
        </Group>
        <TextInput
          label={m.reason()}
          required
          maxLength={200}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          mb="md"
        />
        <Group justify="end">
          <Button variant="default" onClick={props.onClose}>
            {ui.cancel()}
          </Button>
          <Button type="submit" disabled={!complete || reason.trim() === ''} loading={appoint.isPending}>
            {m.appoint()}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
