import { Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useState } from 'react';
import * as m from '../../messages/tasks.gen.ts';
import { stateName } from '../../ui/state-badge.tsx';
import { INBOX_STATES, type InboxSearch, readInboxSearch } from './inbox-search.ts';

const TYPING_PAUSE_MS = 300;

/** Narrows the inbox; every choice stands in the address. */
export function InboxFilters(props: { filters: InboxSearch; onChange: (next: InboxSearch) => void }) {
  const { filters } = props;
  const [words, setWords] = useState(filters.search ?? '');
  const change = (values: Record<string, unknown>) => props.onChange(readInboxSearch({ ...filters, ...values }));
  const search = useDebouncedCallback((text: string) => change({ search: text.trim() }), TYPING_PAUSE_MS);
  return (
    <>
      <TextInput
        type="search"
        label={m.searchLabel()}
        value={words}
        onChange={(event) => {
          setWords(event.currentTarget.value);
          search(event.currentTarget.value);
        }}
      />
      <NativeSelect
        label={m.stateFilter()}
        value={filters.state ?? ''}
        onChange={(event) => change({ state: event.currentTarget.value })}
        data={[
          { value: '', label: m.allStates() },
          ...INBOX_STATES.map((state) => ({ value: state, label: stateName(state) })),
        ]}
      />
      <Checkbox
        label={m.mineOnly()}
        checked={filters.mine ?? false}
        onChange={(event) => change({ mine: event.currentTarget.checked })}
        pb={8}
      />
      <Checkbox
        label={m.lateOnly()}
        checked={filters.late ?? false}
        onChange={(event) => change({ late: event.currentTarget.checked })}
        pb={8}
      />
    </>
  );
}
