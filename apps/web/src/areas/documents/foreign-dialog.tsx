import { Alert, Button, FileInput, Group, Modal, NativeSelect, TextInput } from '@mantine/core';
import { DOCUMENT_TYPES } from '@phong-tuyen/letters/model';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import * as m from '../../messages/documents.gen.ts';
import { useUpload } from '../../ui/use-upload.ts';
import { RECEIPTS } from './document-queries.ts';

const TYPES = Object.entries(DOCUMENT_TYPES).map(([value, label]) => ({ value, label }));
const orNull = (text: string) => (text.trim() === '' ? null : text.trim());

/** A letter on paper or by mail from an agency that is not here, into the incoming register. */
export function ForeignDialog({ onClose }: { onClose: () => void }) {
  const [fields, setFields] = useState({ authorName: '', number: '', symbol: '', date: '', type: 'CV', subject: '' });
  const [file, setFile] = useState<File | null>(null);
  const upload = useUpload('/api/receipts/incoming');
  const queries = useQueryClient();
  const set = (name: keyof typeof fields) => (event: { currentTarget: { value: string } }) => {
    const { value } = event.currentTarget;
    setFields((before) => ({ ...before, [name]: value }));
  };

  async function send(event: FormEvent): Promise<void> {
    event.preventDefault();
    const form = new FormData();
    form.set(
      'letter',
      JSON.stringify({
        ...fields,
        number: orNull(fields.number),
        symbol: orNull(fields.symbol),
        date: orNull(fields.date),
      }),
    );
    if (file !== null) form.append('file', file);
    const answer = await upload.send({ form });
    if (answer === null) return;
    await queries.invalidateQueries({ queryKey: [RECEIPTS] });
    onClose();
  }

  return (
    <Modal opened onClose={onClose} title={m.registerForeign()} size="lg">
      <form onSubmit={(event) => void send(event)}>
        {upload.error === null ? null : (
          <Alert color="red" mb="sm" role="alert">
            {upload.error.message}
          </Alert>
        )}
        <TextInput
          label={m.foreignAuthor()}
          required
          value={fields.authorName}
          onChange={set('authorName')}
          mb="sm"
          data-autofocus
        />
        <Group grow mb="sm">
          <TextInput label={m.foreignNumber()} value={fields.number} onChange={set('number')} />
          <TextInput label={m.foreignSymbol()} value={fields.symbol} onChange={set('symbol')} />
          <TextInput type="date" label={m.foreignDate()} value={fields.date} onChange={set('date')} />
        </Group>
        <NativeSelect label={m.type()} data={TYPES} value={fields.type} onChange={set('type')} mb="sm" />
        <TextInput label={m.subject()} required value={fields.subject} onChange={set('subject')} mb="sm" />
        <FileInput
          label={m.foreignFile()}
          placeholder={m.chooseFile()}
          value={file}
          onChange={setFile}
          clearable
          mb="md"
        />
        <Group justify="end">
          <Button variant="default" onClick={onClose}>
            {m.cancel()}
          </Button>
          <Button type="submit" loading={upload.share !== null}>
            {m.register()}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
