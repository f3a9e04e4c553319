import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { DOCUMENT_TYPES, URGENCIES } from '@phong-tuyen/letters/model';
import * as m from '../../messages/documents.gen.ts';
import { flattenBody, restoreBody } from './body-lines.ts';
import type { DocumentView } from './document-queries.ts';
import styles from './documents.module.css';

type Letter = DocumentView['letter'];
const TYPES = Object.entries(DOCUMENT_TYPES).map(([value, label]) => ({ value, label }));
const UNSURE = 0.6;
const orNull = (text: string) => (text.trim() === '' ? null : text);
const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

export interface LetterFieldsProps {
  readonly letter: Letter;
  readonly reading: DocumentView['reading'];
  /** Tells which field one is at, for the source beside it. */
  readonly onField: (field: string) => void;
  readonly onChange: (letter: Letter) => void;
}

/** The letter's components; what the reader was unsure of says so. */
export function LetterFields({ letter, reading, onField, onChange }: LetterFieldsProps) {
  const set = <K extends keyof Letter>(name: K, value: Letter[K]) => onChange({ ...letter, [name]: value });
  const at = (field: string) => ({
    onFocus: () => onField(field),
    description: isUnsure(reading, field) ? m.unsure() : undefined,
  });
  const text = (name: 'issuer' | 'parentAgency' | 'symbol' | 'place' | 'subject', label: string) => (
    <TextInput
      label={label}
      value={letter[name] ?? ''}
      {...at(name)}
      onChange={(event) => set(name, orNull(event.currentTarget.value))}
    />
  );
  return (
    <div className={styles.fields}>
      <NativeSelect
        label={m.type()}
        data={TYPES}
        value={letter.type}
        {...at('type')}
        onChange={(event) => set('type', event.currentTarget.value as Letter['type'])}
      />
      {text('symbol', m.symbol())}
      {text('place', m.place())}
      <NativeSelect
        label={m.urgency()}
        data={[{ value: '', label: m.noUrgency() }, ...URGENCIES.map((each) => ({ value: each, label: each }))]}
        value={letter.urgency ?? ''}
        {...at('urgency')}
        onChange={(event) => set('urgency', orNull(event.currentTarget.value) as Letter['urgency'])}
      />
      <div className={styles.whole}>{text('subject', m.subject())}</div>
      <div className={styles.whole}>{text('issuer', m.issuer())}</div>
      <div className={styles.whole}>{text('parentAgency', m.parentAgency())}</div>
      <Lines
        label={m.addressees()}
        value={letter.addressees}
        onFocus={() => onField('addressees.0')}
        onChange={(value) => set('addressees', value)}
      />
      <Lines
        label={m.recipients()}
        value={letter.recipients}
        onFocus={() => onField('recipients')}
        onChange={(value) => set('recipients', value)}
      />
      <Textarea
        className={styles.whole}
        label={m.body()}
        description={m.bodyHint()}
        autosize
        minRows={4}
        maxRows={16}
        defaultValue={flattenBody(letter.body)}
        onChange={(event) => set('body', restoreBody(event.currentTarget.value, letter.body))}
      />
    </div>
  );
}

// Most letters bear no stamp of urgency and many issuers stand under none: nothing to look at again.
const MAY_BE_ABSENT = new Set(['urgency', 'parentAgency']);

function isUnsure(reading: DocumentView['reading'], field: string): boolean {
  const found = reading?.fields[field];
  if (found === undefined || (found.start === null && MAY_BE_ABSENT.has(field))) return false;
  return found.confidence < UNSURE;
}

function Lines(props: {
  label: string;
  value: readonly string[];
  onFocus: () => void;
  onChange: (value: string[]) => void;
}) {
  return (
    <Textarea
      className={styles.whole}
      label={props.label}
      autosize
      minRows={2}
      defaultValue={props.value.join('\n')}
      onFocus={props.onFocus}
      onChange={(event) => props.onChange(linesOf(event.currentTarget.value))}
    />
  );
}
