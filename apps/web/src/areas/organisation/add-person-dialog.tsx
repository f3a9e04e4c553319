import { Alert, Button, Group, Modal, SegmentedControl, Select, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useMutation, useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { answerOf, api } from '../../api/client.ts';
import * as m from '../../messages/organisation.gen.ts';
import * as ui from '../../messages/ui.gen.ts';
import { fieldFault } from './field-fault.ts';
import { emptyOffice, OfficeFields } from './office-fields.tsx';
import type { OneTimePasswordView } from './one-time-password.tsx';
import type { AgencyView } from './organisation-queries.ts';
import { findPeopleQuery } from './organisation-queries.ts';

const EMPTY = { name: '', email: '', phone: '' };

/** Someone new with a first office and a password to hand over, or one more office for someone who is known. */
export function AddPersonDialog(props: {
  agency: AgencyView;
  onClose: () => void;
  /** With the password of someone new; null when a known person was given an office. */
  onDone: (password: OneTimePasswordView | null) => Promise<void>;
}) {
  const path = { id: props.agency.id };
  const [isNew, setNew] = useState(true);
  const [person, setPerson] = useState(EMPTY);
  const [personId, setPersonId] = useState<string | null>(null);
  const [office, setOffice] = useState(emptyOffice);
  const add = useMutation({
    mutationFn: async (): Promise<OneTimePasswordView | null> => {
      const body = { ...office, signs: [...office.signs] };
      if (!isNew) {
        await answerOf(
          api.POST('/api/agencies/{id}/offices', { params: { path }, body: { ...body, personId: personId ?? '' } }),
        );
        return null;
      }
      const phone = person.phone.trim() === '' ? null : person.phone.trim();
      const made = await answerOf(
        api.POST('/api/agencies/{id}/people', { params: { path }, body: { ...person, ...body, phone } }),
      );
      const password = await answerOf(
        api.POST('/api/people/{id}/reset-password', { params: { path: { id: made.personId } } }),
      );
      return { name: person.name.trim(), email: person.email.trim(), ...password };
    },
    onSuccess: props.onDone,
  });
  const set = (name: keyof typeof EMPTY) => (event: { currentTarget: { value: string } }) => {
    const { value } = event.currentTarget;
    setPerson((before) => ({ ...before, [name]: value }));
  };

  return (
    <Modal
      opened
      onClose={props.onClose}
      title={m.addPersonTitle({ agency: props.agency.shortName })}
      closeButtonProps={{ 'aria-label': ui.close() }}
    >
      <form
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          add.mutate();
        }}
      >
        <div role="alert">
          {add.error === null ? null : (
            <Alert color="seal" mb="sm">
              {add.error.message}
            </Alert>
          )}
        </div>
        <SegmentedControl
          fullWidth
          aria-label={m.whoTitle()}
          value={isNew ? 'new' : 'known'}
          onChange={(value) => setNew(value === 'new')}
          data={[
            { value: 'new', label: m.newPerson() },
            { value: 'known', label: m.knownPerson() },
          ]}
          mb="sm"
        />
        {isNew ? (
          <>
            <TextInput
              label={m.person()}
              required
              maxLength={100}
              value={person.name}
              error={fieldFault(add.error, 'name')}
              onChange={set('name')}
              mb="sm"
            />
            <TextInput
              type="email"
              label={m.email()}
              required
              maxLength={200}
              value={person.email}
              error={fieldFault(add.error, 'email')}
              onChange={set('email')}
              mb="sm"
            />
            <TextInput
              type="tel"
              label={m.phone()}
              value={person.phone}
              error={fieldFault(add.error, 'phone')}
              onChange={set('phone')}
              mb="sm"
            />
          </>
        ) : (
          <KnownPerson value={personId} onChange={setPersonId} />
        )}
        <OfficeFields values={office} error={add.error} onChange={setOffice} />
        <Group justify="end">
          <Button variant="default" onClick={props.onClose}>
            {ui.cancel()}
          </Button>
          <Button type="submit" loading={add.isPending} disabled={!isNew && personId === null}>
            {isNew ? m.addPerson() : m.giveOffice()}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}

function KnownPerson(props: { value: string | null; onChange: (id: string | null) => void }) {
  const [words, setWords] = useState('');
  const [search] = useDebouncedValue(words.trim(), 300);
  const { data } = useQuery(findPeopleQuery(search));
  return (
    <Select
      label={m.person()}
      description={m.knownPersonHint()}
      required
      searchable
      searchValue={words}
      onSearchChange={setWords}
      filter={({ options }) => options}
      nothingFoundMessage={m.nobodyFound()}
      data={(data?.items ?? []).map((person) => ({
        value: person.id,
        label: `${person.name} · ${person.offices[0]?.agencyName ?? person.email}`,
      }))}
      value={props.value}
      onChange={props.onChange}
      mb="sm"
    />
  );
}
