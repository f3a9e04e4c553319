import { Textarea, TextInput } from '@mantine/core';
import type { MessageVariant } from '@phong-tuyen/contracts';
import { useState } from 'react';
import * as m from '../../../messages/outreach.gen.ts';
import styles from '../outreach.module.css';

/** Reads `name=value` lines; lines that are not one are left out. */
export function readParameters(text: string): Record<string, string> {
  return Object.fromEntries(
    text
      .split('\n')
      .map((line) => /^\s*(\w{1,40})\s*=\s*(.*?)\s*$/.exec(line))
      .flatMap((match) => (match?.[1] === undefined ? [] : [[match[1], match[2] ?? '']])),
  );
}

/** The Zalo template of a message and what is put into it. */
export function ZaloFields(props: { message: MessageVariant; onChange: (part: Partial<MessageVariant>) => void }) {
  const zalo = props.message.zalo ?? { templateId: '', parameters: {} };
  const [lines, setLines] = useState(() =>
    Object.entries(zalo.parameters)
      .map(([name, value]) => `${name}=${value}`)
      .join('\n'),
  );
  const change = (part: Partial<typeof zalo>) => {
    const next = { ...zalo, ...part };
    props.onChange({ zalo: next.templateId === '' && Object.keys(next.parameters).length === 0 ? null : next });
  };
  return (
    <div className={styles.fields}>
      <TextInput
        label={m.zaloTemplate()}
        value={zalo.templateId}
        onChange={(event) => change({ templateId: event.currentTarget.value.trim() })}
      />
      <Textarea
        label={m.zaloParameters()}
        description={m.zaloParametersHint({ example: 'lien_ket={lien_ket}' })}
        autosize
        minRows={2}
        value={lines}
        onChange={(event) => {
          setLines(event.currentTarget.value);
          change({ parameters: readParameters(event.currentTarget.value) });
        }}
      />
    </div>
  );
}
