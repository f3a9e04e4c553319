import { MultiSelect } from '@mantine/core';
import { useState } from 'react';
import * as m from '../../messages/displays.gen.ts';
import { usePlaceChoices } from './use-place-choices.ts';

/** A few places by name, as for a poster that was torn off. */
export function PrintPlaces(props: { chosen: readonly string[]; onChange: (ids: string[]) => void }) {
  const { chosen } = props;
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map());
  const { found, search } = usePlaceChoices();
  const unlisted = chosen.filter((id) => !found.some((each) => each.value === id));
  return (
    <MultiSelect
      label={m.chosenPlaces()}
      placeholder={m.searchPlaces()}
      searchable
      clearable
      nothingFoundMessage={m.nothingFound()}
      data={[...unlisted.map((value) => ({ value, label: names.get(value) ?? '' })), ...found]}
      filter={({ options }) => options}
      value={[...chosen]}
      onSearchChange={search}
      onChange={(ids) => {
        const labels = new Map(found.map((each) => [each.value, each.label]));
        setNames(new Map(ids.map((id) => [id, labels.get(id) ?? names.get(id) ?? ''])));
        props.onChange(ids);
      }}
      mb="md"
    />
  );
}
