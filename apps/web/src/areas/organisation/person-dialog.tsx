import { Alert, Button, Group, Modal, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { answerOf, api } from '../../api/client.ts';
import * as m from '../../messages/organisation.gen.ts';
import * as ui from '../../messages/ui.gen.ts';
import { fieldFault } from './field-fault.ts';
import type { PersonView } from './organisation-queries.ts';

/** Name, address and number of a person. */
export function PersonDialog(props: { person: PersonView; onClose: () => void; onDone: () => Promise<void> }) {
  const { person } = props;
  const [values, setValues] = useState({ name: person.name, email: person.email, phone: person.phone ?? '' });
  const change = useMutation({
    mutationFn: () =>
      answerOf(
        api.PUT('/api/people/{id}', {
          params: { path: { id: person.id } },
          body: { ...values, phone: values.phone.trim() === '' ? null : values.phone.trim() },
        }),
      ),
    onSuccess: props.onDone,
  });
  const set = (name: keyof typeof values) => (event: { currentTarget: { value: string } }) => {
    const { value } = event.currentTarget;
    setValues((before) => ({ ...before, [name]: value }));
  };
  const field = (name: keyof typeof values) => ({
    value: values[name],
    error: fieldFault(change.error, name),
    onChange: set(name),
    mb: 'sm',
  });
  return (
    <Modal opened onClose={props.onClose} title={m.changePerson()} closeButtonProps={{ 'aria-label': ui.close() }}>
      <form
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          change.mutate();
        }}
      >
        <div role="alert">
          {change.error === null ? null : (
            <Alert color="seal" mb="sm">
              {change.error.message}
            </Alert>
          )}
        </div>
        <TextInput label={m.person()} required maxLength={100} {...field('name')} />
        <TextInput type="email" label={m.email()} required maxLength={200} {...field('email')} />
        <TextInput type="tel" label={m.phone()} {...field('phone')} />
        <Group justify="end">
          <Button variant="default" onClick={props.onClose}>
            {ui.cancel()}
          </Button>
          <Button type="submit" loading={change.isPending}>
            {m.save()}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
