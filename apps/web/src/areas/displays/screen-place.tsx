import { Select } from '@mantine/core';
import { useState } from 'react';
import * as m from '../../messages/screens.gen.ts';
import { usePlaceChoices } from './use-place-choices.ts';

/** Where a screen stands, found by name among the known places; its slides then carry that place's code. */
export function ScreenPlace(props: {
  chosen: { id: string | null; name: string | null };
  onChange: (id: string | null) => void;
}) {
  const { id } = props.chosen;
  const [name, setName] = useState(props.chosen.name ?? '');
  const { found, search } = usePlaceChoices();
  const isListed = id === null || found.some((each) => each.value === id);
  return (
    <Select
      label={m.atPlace()}
      description={m.atPlaceHint()}
      placeholder={m.noKnownPlace()}
      searchable
      clearable
      nothingFoundMessage={m.noPlaceFound()}
      data={isListed ? [...found] : [{ value: id, label: name }, ...found]}
      // What was searched for on the server fits already, also when its words stand in another order.
      filter={({ options }) => options}
      value={id}
      onSearchChange={search}
      onChange={(chosen, option) => {
        setName(option?.label ?? '');
        props.onChange(chosen);
      }}
      mb="sm"
    />
  );
}
