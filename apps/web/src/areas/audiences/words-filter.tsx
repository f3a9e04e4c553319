import { TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useState } from 'react';

const TYPING_PAUSE_MS = 300;

/** A field of words that narrows a list once the typing pauses. */
export function WordsFilter(props: { label: string; hint: string; value: string; onChange: (words: string) => void }) {
  const [words, setWords] = useState(props.value);
  const tell = useDebouncedCallback((text: string) => props.onChange(text.trim()), TYPING_PAUSE_MS);
  return (
    <TextInput
      type="search"
      label={props.label}
      description={props.hint}
      w="20rem"
      maw="100%"
      value={words}
      onChange={(event) => {
        setWords(event.currentTarget.value);
        tell(event.currentTarget.value);
      }}
    />
  );
}
