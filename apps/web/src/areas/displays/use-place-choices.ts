import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { fetchPlaces, PLACES } from './displays-queries.ts';

const SETTLE_MS = 250;

/** Known places to choose from, found by the words typed so far. */
export function usePlaceChoices(): {
  readonly found: readonly { value: string; label: string }[];
  readonly search: (words: string) => void;
} {
  const [words, search] = useState('');
  const [settled] = useDebouncedValue(words, SETTLE_MS);
  const { data } = useQuery({
    queryKey: [PLACES, 'choices', settled],
    queryFn: ({ signal }) => fetchPlaces({ search: settled }, undefined, signal),
    placeholderData: keepPreviousData,
  });
  const items = data?.items ?? [];
  return { found: items.map((place) => ({ value: place.id, label: `${place.name} · ${place.agencyName}` })), search };
}
