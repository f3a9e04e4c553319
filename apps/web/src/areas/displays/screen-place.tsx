import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import * as m from '../../messages/screens.gen.ts';
import { fetchPlaces, PLACES } from './displays-queries.ts';

const SETTLE_MS = 250;

/** Where a screen stands, found by name among the known places; its slides then carry that place's code. */
export function ScreenPlace(props: {
  chosen: { id: string | null; name: string | null };
  onChange: (id: string | null) => void;
}) {
  const { chosen } = props;
  const [words, setWords] = useState('');
  const [name, setName] = useState(chosen.name ?? '');
  const [search] = useDebouncedValue(words, SETTLE_MS);
  const { data } = useQuery({
    queryKey: [PLACES, 'choices', search],
    queryFn: ({ signal }) => fetchPlaces({ search }, undefined, signal),
    placeholderData: keepPreviousData,
  });
  const found = (data?.items ?? []).map((place) => ({ value: place.id, label: `${place.name} · ${place.agencyName}` }));
  const isListed = chosen.id === null || found.some((each) => each.value === chosen.id);
  return (
    <Select
      label={m.atPlace()}
      description={m.atPlaceHint()}
      placeholder={m.noKnownPlace()}
      searchable
      clearable
      nothingFoundMessage={m.noPlaceFound()}
      data={isListed ? found : [{ value: chosen.id ?? '', label: name }, ...found]}
      // What was searched for on the server fits already, also when its words stand in another order.
      filter={({ options }) => options}
      value={chosen.id}
      onSearchChange={setWords}
      onChange={(id, option) => {
        setName(option?.label ?? '');
        props.onChange(id);
      }}
      mb="sm"
    />
  );
}
