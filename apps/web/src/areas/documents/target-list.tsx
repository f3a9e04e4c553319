import { Combobox, Pill, PillsInput, useCombobox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, api } from '../../api/client.ts';
import * as m from '../../messages/documents.gen.ts';
import type { DocumentView } from './document-queries.ts';

type Target = DocumentView['targets'][number];
type Kinds = Extract<Target, { type: 'group' }>['kinds'];

const groups = (): readonly { readonly name: string; readonly kinds: Kinds }[] => [
  { name: m.groupDepartments(), kinds: ['department', 'body', 'office'] },
  { name: m.groupDistricts(), kinds: ['district-committee'] },
  { name: m.groupCommunes(), kinds: ['commune-committee'] },
  { name: m.groupEnterprises(), kinds: ['enterprise'] },
];
const keyOf = (target: Target) =>
  target.type === 'agency' ? target.agencyId : `group:${[...target.kinds].sort().join()}`;

/** Agencies and groups as chips, with a field that finds more by name, with or without marks. */
export function TargetList({
  label,
  targets,
  onChange,
}: {
  label: string;
  targets: readonly Target[];
  onChange: (targets: Target[]) => void;
}) {
  const [words, setWords] = useState('');
  const [search] = useDebouncedValue(words.trim(), 250);
  const box = useCombobox({ onDropdownClose: () => box.resetSelectedOption() });
  const found = useQuery({
    queryKey: ['agencies', 'search', search],
    enabled: search !== '',
    queryFn: ({ signal }) => answerOf(api.GET('/api/agencies', { params: { query: { search, limit: 10 } }, signal })),
  });
  const agencies: Target[] = (found.data?.items ?? []).map((agency) => ({
    type: 'agency',
    agencyId: agency.id,
    name: agency.name,
  }));
  const options: Target[] =
    search === '' ? groups().map((group) => ({ type: 'group', kinds: group.kinds, name: group.name })) : agencies;
  const chosen = new Set(targets.map(keyOf));
  const open = options.filter((option) => !chosen.has(keyOf(option)));

  function add(key: string): void {
    const option = open.find((each) => keyOf(each) === key);
    if (option !== undefined) onChange([...targets, option]);
    setWords('');
  }

  return (
    <Combobox store={box} onOptionSubmit={add}>
      <Combobox.DropdownTarget>
        <PillsInput label={label}>
          <Pill.Group>
            {targets.map((target) => (
              <Pill
                key={keyOf(target)}
                withRemoveButton
                removeButtonProps={{
                  'aria-label': m.removeTarget({ name: target.name }),
                  'aria-hidden': false,
                  tabIndex: 0,
                }}
                onRemove={() => onChange(targets.filter((each) => each !== target))}
              >
                {target.name}
              </Pill>
            ))}
            <Combobox.EventsTarget>
              <PillsInput.Field
                aria-label={label}
                placeholder={m.searchAgency()}
                value={words}
                onFocus={() => box.openDropdown()}
                onBlur={() => box.closeDropdown()}
                onChange={(event) => {
                  setWords(event.currentTarget.value);
                  box.openDropdown();
                }}
              />
            </Combobox.EventsTarget>
          </Pill.Group>
        </PillsInput>
      </Combobox.DropdownTarget>
      <Combobox.Dropdown hidden={open.length === 0}>
        <Combobox.Options>
          {open.map((option) => (
            <Combobox.Option key={keyOf(option)} value={keyOf(option)}>
              {option.name}
            </Combobox.Option>
          ))}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
