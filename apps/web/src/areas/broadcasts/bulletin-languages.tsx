import { Button, Checkbox, NativeSelect, Textarea } from '@mantine/core';
import {
  type BulletinBody,
  type FurtherLanguage,
  hasVoice,
  SPOKEN_LANGUAGES,
  VOICED_LANGUAGES,
} from '@phong-tuyen/contracts';
import * as m from '../../messages/broadcasts.gen.ts';
import styles from './broadcasts.module.css';
import { languageTitle, languageWord } from './language-words.ts';

type Other = BulletinBody['otherTexts'][number];
const MOST = 6;
const NARROW = '24rem';

/** What is heard after the Vietnamese words: read by a voice, or spoken by a person where no voice can. */
export function BulletinLanguages(props: { others: readonly Other[]; onChange: (others: Other[]) => void }) {
  const { others, onChange } = props;
  const change = (language: FurtherLanguage, values: Partial<Other>) =>
    onChange(others.map((other) => (other.language === language ? { ...other, ...values } : other)));
  const add = (language: FurtherLanguage) =>
    onChange([...others, { language, text: '', recorded: !hasVoice(language) }]);
  return (
    <section className={styles.languages} aria-label={m.otherLanguages()}>
      <h3>{m.otherLanguages()}</h3>
      <p className={styles.under}>{m.otherLanguagesHint()}</p>
      {others.map((other) => (
        <OneLanguage
          key={other.language}
          other={other}
          onChange={(values) => change(other.language, values)}
          onRemove={() => onChange(others.filter((each) => each !== other))}
        />
      ))}
      {others.length < MOST ? <AddLanguage taken={new Set(others.map((other) => other.language))} onAdd={add} /> : null}
    </section>
  );
}

function OneLanguage(props: { other: Other; onChange: (values: Partial<Other>) => void; onRemove: () => void }) {
  const { language, text, recorded } = props.other;
  const name = languageWord(language);
  return (
    <div className={styles.language}>
      <Textarea
        label={m.wordsIn({ language: name })}
        description={recorded ? m.wordsMayBeEmpty() : undefined}
        lang={language}
        required={!recorded}
        autosize
        minRows={2}
        maxLength={8000}
        value={text}
        onChange={(event) => props.onChange({ text: event.currentTarget.value })}
      />
      <div className={styles.languageFoot}>
        <Checkbox
          label={hasVoice(language) ? m.recordedInstead() : m.recordedOnly()}
          checked={recorded}
          disabled={!hasVoice(language)}
          onChange={(event) => props.onChange({ recorded: event.currentTarget.checked })}
        />
        <Button variant="subtle" size="sm" onClick={props.onRemove}>
          {m.removeLanguage({ language: name })}
        </Button>
      </div>
    </div>
  );
}

function AddLanguage(props: { taken: ReadonlySet<string>; onAdd: (language: FurtherLanguage) => void }) {
  const free = (languages: readonly FurtherLanguage[]) =>
    languages
      .filter((language) => !props.taken.has(language))
      .map((language) => ({ value: language, label: languageTitle(language) }));
  return (
    <NativeSelect
      label={m.addLanguage()}
      maw={NARROW}
      value=""
      onChange={(event) => {
        const { value } = event.currentTarget;
        if (value !== '') props.onAdd(value as FurtherLanguage);
      }}
      data={[
        { value: '', label: m.chooseLanguage() },
        { group: m.readByVoice(), items: free(VOICED_LANGUAGES) },
        { group: m.spokenByPerson(), items: free(SPOKEN_LANGUAGES) },
      ]}
    />
  );
}
