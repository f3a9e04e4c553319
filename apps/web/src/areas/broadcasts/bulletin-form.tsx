import { Alert, Button, Checkbox, Group, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import type { BulletinBody } from '@phong-tuyen/contracts';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { answerOf, api } from '../../api/client.ts';
import * as m from '../../messages/broadcasts.gen.ts';
import { lengthWord } from './broadcast-words.tsx';
import styles from './broadcasts.module.css';
import { BROADCASTS } from './broadcasts-queries.ts';
import { BulletinLanguages } from './bulletin-languages.tsx';
import { CampaignPicker } from './campaign-picker.tsx';

const TYPING_PAUSE_MS = 500;

export const EMPTY_BULLETIN: BulletinBody = {
  title: '',
  script: '',
  otherTexts: [],
  emergency: false,
  voice: 'espeak',
  chime: 'rising',
  campaignId: null,
};

/** Words of a bulletin, with how they will be read beside them while one types. */
export function BulletinForm(props: {
  initial: BulletinBody;
  /** Of the campaign it belongs to already. */
  campaignName?: string | undefined;
  saveLabel: string;
  saving: boolean;
  error: Error | null;
  onSave: (body: BulletinBody) => void;
}) {
  const [body, setBody] = useState(props.initial);
  const change = (values: Partial<BulletinBody>) => setBody({ ...body, ...values });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    props.onSave(body);
  };
  return (
    <form onSubmit={submit} className={styles.form}>
      {props.error === null ? null : (
        <Alert color="seal" role="alert">
          {props.error.message}
        </Alert>
      )}
      <TextInput
        label={m.title()}
        required
        maxLength={200}
        value={body.title}
        onChange={(event) => change({ title: event.currentTarget.value })}
      />
      <div className={styles.sideBySide}>
        <Textarea
          label={m.script()}
          description={m.scriptHint()}
          required
          autosize
          minRows={8}
          maxLength={8000}
          value={body.script}
          onChange={(event) => change({ script: event.currentTarget.value })}
        />
        <ReadAs script={body.script} />
      </div>
      <BulletinLanguages others={body.otherTexts} onChange={(otherTexts) => change({ otherTexts })} />
      <CampaignPicker
        campaignId={body.campaignId}
        name={props.campaignName}
        onChange={(campaignId) => change({ campaignId })}
      />
      <Group align="start" gap="lg">
        <NativeSelect
          label={m.voice()}
          value={body.voice}
          onChange={(event) => change({ voice: event.currentTarget.value as BulletinBody['voice'] })}
          data={[
            { value: 'espeak', label: m.voiceEspeak() },
            { value: 'sherpa', label: m.voiceSherpa() },
            { value: 'recording', label: m.voiceRecording() },
          ]}
        />
        <NativeSelect
          label={m.chime()}
          value={body.chime}
          onChange={(event) => change({ chime: event.currentTarget.value as BulletinBody['chime'] })}
          data={[
            { value: 'rising', label: m.chimeRising() },
            { value: 'bell', label: m.chimeBell() },
            { value: 'alarm', label: m.chimeAlarm() },
            { value: 'none', label: m.chimeNone() },
          ]}
        />
      </Group>
      <Checkbox
        label={m.emergencyLabel()}
        description={m.emergencyHint()}
        checked={body.emergency}
        onChange={(event) => change({ emergency: event.currentTarget.checked })}
      />
      <Group>
        <Button type="submit" loading={props.saving} disabled={!isWhole(body)}>
          {props.saveLabel}
        </Button>
      </Group>
    </form>
  );
}

const isWhole = ({ title, script, otherTexts }: BulletinBody) =>
  title.trim() !== '' &&
  script.trim() !== '' &&
  otherTexts.every((other) => other.recorded || other.text.trim() !== '');

/** The script with figures and abbreviations written out, and about how long it takes. */
function ReadAs({ script }: { script: string }) {
  const [text] = useDebouncedValue(script.trim(), TYPING_PAUSE_MS);
  const { data } = useQuery({
    queryKey: [BROADCASTS, 'reading', text],
    queryFn: ({ signal }) => answerOf(api.POST('/api/bulletins/reading', { body: { text }, signal })),
    enabled: text !== '',
    staleTime: 60_000,
  });
  return (
    <section className={styles.readAs} aria-label={m.readAs()}>
      <h3>{m.readAs()}</h3>
      <p>{text === '' ? m.readAsEmpty() : (data?.readAs ?? '…')}</p>
      {data === undefined || text === '' ? null : <small>{m.about({ length: lengthWord(data.seconds) })}</small>}
    </section>
  );
}
