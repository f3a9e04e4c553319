import { Button, Checkbox, NativeSelect, Textarea, TextInput } from '@mantine/core';
import type { MessageVariant } from '@phong-tuyen/contracts';
import { useRef } from 'react';
import * as m from '../../../messages/outreach.gen.ts';
import type { Campaign } from '../campaign-queries.ts';
import styles from '../outreach.module.css';
import { SegmentCount } from './segment-count.tsx';
import { ZaloFields } from './zalo-fields.tsx';

const PLACES = [
  ['{ten}', m.insertName],
  ['{xa}', m.insertCommune],
  ['{lien_ket}', m.insertLink],
  ['{tu_choi}', m.insertOptOut],
] as const;

/** One message with its count of segments, which moves while one types. */
export function VariantFields(props: {
  message: MessageVariant;
  examples: Campaign['examples'];
  isOnly: boolean;
  usesZalo: boolean;
  onChange: (part: Partial<MessageVariant>) => void;
}) {
  const { message, onChange } = props;
  const field = useRef<HTMLTextAreaElement>(null);
  const insert = (place: string) => {
    const at = field.current?.selectionStart ?? message.text.length;
    onChange({ text: message.text.slice(0, at) + place + message.text.slice(at) });
    field.current?.focus();
  };
  return (
    <>
      {props.isOnly ? null : (
        <div className={styles.fields}>
          <NativeSelect
            label={m.variantFor()}
            value={message.language}
            onChange={(event) => onChange({ language: event.currentTarget.value === 'en' ? 'en' : 'vi' })}
            data={[
              { value: 'vi', label: m.vietnamese() },
              { value: 'en', label: m.english() },
            ]}
          />
          <TextInput
            label={m.variantGroup()}
            value={message.group ?? ''}
            onChange={(event) => onChange({ group: event.currentTarget.value.trim() || null })}
          />
        </div>
      )}
      <Textarea
        ref={field}
        mt="sm"
        label={m.messageLabel()}
        description={m.placesHint({ ten: '{ten}', xa: '{xa}', lien_ket: '{lien_ket}', tu_choi: '{tu_choi}' })}
        autosize
        minRows={4}
        maxLength={1_600}
        value={message.text}
        onChange={(event) => onChange({ text: event.currentTarget.value })}
      />
      <div className={styles.places}>
        {PLACES.map(([place, word]) => (
          <Button key={place} size="compact-sm" variant="default" onClick={() => insert(place)}>
            {word()}
          </Button>
        ))}
      </div>
      <Checkbox
        label={m.unaccentedLabel()}
        checked={message.unaccented}
        onChange={(event) => onChange({ unaccented: event.currentTarget.checked })}
      />
      <SegmentCount message={message} examples={props.examples} />
      {props.usesZalo ? <ZaloFields message={message} onChange={onChange} /> : null}
    </>
  );
}
