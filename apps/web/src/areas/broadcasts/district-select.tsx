import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import * as m from '../../messages/broadcasts.gen.ts';
import { districtsQuery } from './broadcasts-queries.ts';

/** One district of the province, or all. */
export function DistrictSelect(props: {
  value: string | undefined;
  onChange: (districtId: string | undefined) => void;
}) {
  const districts = useQuery(districtsQuery).data?.items ?? [];
  return (
    <NativeSelect
      label={m.district()}
      value={props.value ?? ''}
      onChange={(event) => props.onChange(event.currentTarget.value === '' ? undefined : event.currentTarget.value)}
      data={[
        { value: '', label: m.allDistricts() },
        ...districts.map((each) => ({ value: each.id, label: each.shortName })),
      ]}
    />
  );
}
