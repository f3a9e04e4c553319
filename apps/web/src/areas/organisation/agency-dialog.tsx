import { Alert, Button, Group, Modal, NativeSelect, TextInput } from '@mantine/core';
import { AGENCY_KINDS } from '@phong-tuyen/letters/model';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { answerOf, api } from '../../api/client.ts';
import * as m from '../../messages/organisation.gen.ts';
import * as ui from '../../messages/ui.gen.ts';
import { fieldFault } from './field-fault.ts';
import { kindName } from './kind-name.ts';
import type { AgencyView } from './organisation-queries.ts';

type Kind = AgencyView['kind'];
const orNull = (text: string) => (text.trim() === '' ? null : text.trim());
/** “Sở Y tế” becomes `so-y-te`: the key in imports and addresses. */
const keyOf = (name: string) =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/giu, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 80);

/** Changes an agency, or adds one below it. */
export function AgencyDialog(props: {
  agency: AgencyView;
  adding: boolean;
  onClose: () => void;
  onDone: (newId: string | null) => Promise<void>;
}) {
  const { agency, adding } = props;
  const [kind, setKind] = useState<Kind>('unit');
  const [values, setValues] = useState(() => initial(adding ? null : agency));
  const save = useMutation({
    mutationFn: async (): Promise<string | null> => {
      const codes = { codeQcvn102: orNull(values.codeQcvn102), codeQd20: orNull(values.codeQd20) };
      const names = { name: values.name, shortName: values.shortName, symbol: values.symbol };
      const aliases = values.aliases.split(';').flatMap((each) => orNull(each) ?? []);
      if (!adding) {
        await answerOf(
          api.PUT('/api/agencies/{id}', { params: { path: { id: agency.id } }, body: { ...names, ...codes, aliases } }),
        );
        return null;
      }
      const body = { ...names, ...codes, aliases, kind, parentId: agency.id, key: keyOf(values.name) };
      return (await answerOf(api.POST('/api/agencies', { body }))).id;
    },
    onSuccess: props.onDone,
  });
  const field = (name: keyof typeof values) => ({
    value: values[name],
    error: fieldFault(save.error, name),
    onChange: (event: { currentTarget: { value: string } }) => {
      const { value } = event.currentTarget;
      setValues((before) => ({ ...before, [name]: value }));
    },
    mb: 'sm',
  });
  return (
    <Modal
      opened
      onClose={props.onClose}
      title={adding ? m.addBelowTitle({ agency: agency.shortName }) : m.changeAgency()}
      closeButtonProps={{ 'aria-label': ui.close() }}
    >
      <form
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          save.mutate();
        }}
      >
        <div role="alert">
          {save.error === null ? null : (
            <Alert color="seal" mb="sm">
              {save.error.message}
            </Alert>
          )}
        </div>
        <TextInput label={m.fullName()} required maxLength={200} {...field('name')} />
        <Group grow align="start">
          <TextInput label={m.shortName()} required maxLength={200} {...field('shortName')} />
          <TextInput label={m.symbol()} required maxLength={30} {...field('symbol')} />
        </Group>
        {adding ? (
          <NativeSelect
            label={m.kind()}
            data={AGENCY_KINDS.map((each) => ({ value: each, label: kindName(each) }))}
            value={kind}
            onChange={(event) => setKind(event.currentTarget.value as Kind)}
            mb="sm"
          />
        ) : null}
        <Group grow align="start">
          <TextInput label={m.codeQcvn102()} placeholder="000.02.15.H47" {...field('codeQcvn102')} />
          <TextInput label={m.codeQd20()} placeholder="H47.12.5" {...field('codeQd20')} />
        </Group>
        <TextInput label={m.aliases()} description={m.aliasesHint()} {...field('aliases')} />
        <Group justify="end">
          <Button variant="default" onClick={props.onClose}>
            {ui.cancel()}
          </Button>
          <Button type="submit" loading={save.isPending}>
            {adding ? m.addAgency() : m.save()}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}

const initial = (agency: AgencyView | null) => ({
  name: agency?.name ?? '',
  shortName: agency?.shortName ?? '',
  symbol: agency?.symbol ?? '',
  codeQcvn102: agency?.codeQcvn102 ?? '',
  codeQd20: agency?.codeQd20 ?? '',
  aliases: agency?.aliases.join('; ') ?? '',
});
