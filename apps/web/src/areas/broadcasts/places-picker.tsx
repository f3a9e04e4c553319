import { Checkbox, NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import * as m from '../../messages/broadcasts.gen.ts';
import { useActiveOffice } from '../../session/use-session.ts';
import { agencyQuery } from '../organisation/organisation-queries.ts';
import styles from './broadcasts.module.css';
import { communesQuery, districtsQuery } from './broadcasts-queries.ts';

/** Offices and departments act for the committee above them, as the server has it. */
const ACTS_FOR_PARENT = ['office', 'department', 'body'];

/**
 * Which places: all of the own area, some districts, or some communes of one.
 *
 * @param props.chosen agency ids; the whole area is the committee's own id
 */
export function PlacesPicker(props: { chosen: readonly string[]; onChange: (ids: string[]) => void }) {
  const office = useActiveOffice();
  const own = useQuery(agencyQuery(office.agencyId)).data;
  const rootId = own === undefined ? undefined : ACTS_FOR_PARENT.includes(own.kind) ? (own.parentId ?? own.id) : own.id;
  const root = useQuery({ ...agencyQuery(rootId ?? ''), enabled: rootId !== undefined }).data;
  const [part, setPart] = useState<'all' | 'districts' | string>('all');
  if (root === undefined) return null;
  const isProvince = root.kind === 'province-committee';
  const choose = (next: string) => {
    setPart(next);
    props.onChange(next === 'all' ? [root.id] : []);
  };
  return (
    <fieldset className={styles.choices}>
      <legend>{m.places()}</legend>
      <Narrowing
        root={{ id: root.id, isProvince, isCommune: root.kind === 'commune-committee' }}
        part={part}
        onChange={choose}
      />
      {part === 'districts' ? <Districts {...props} /> : null}
      {part !== 'all' && part !== 'districts' ? <Communes {...props} districtId={part} /> : null}
    </fieldset>
  );
}

function Narrowing(props: {
  root: { id: string; isProvince: boolean; isCommune: boolean };
  part: string;
  onChange: (part: string) => void;
}) {
  const districts = useQuery({ ...districtsQuery, enabled: props.root.isProvince }).data?.items ?? [];
  const options = [
    { value: 'all', label: m.allPlaces() },
    ...(props.root.isProvince
      ? [
          { value: 'districts', label: m.someDistricts() },
          ...districts.map((each) => ({ value: each.id, label: m.communesOf({ name: each.shortName }) })),
        ]
      : props.root.isCommune
        ? []
        : [{ value: props.root.id, label: m.someCommunes() }]),
  ];
  return (
    <NativeSelect
      label={m.placesWhich()}
      value={props.part}
      onChange={(event) => props.onChange(event.currentTarget.value)}
      data={options}
    />
  );
}

type Choosing = { chosen: readonly string[]; onChange: (ids: string[]) => void };
const Districts = (props: Choosing) => <Boxes {...props} places={useQuery(districtsQuery).data?.items ?? []} />;
const Communes = ({ districtId, ...props }: Choosing & { districtId: string }) => (
  <Boxes {...props} places={useQuery(communesQuery(districtId)).data?.items ?? []} />
);

function Boxes(props: Choosing & { places: readonly { id: string; shortName: string }[] }) {
  return (
    <div className={styles.boxes}>
      {props.places.map((place) => (
        <Checkbox
          key={place.id}
          label={place.shortName}
          checked={props.chosen.includes(place.id)}
          onChange={(event) =>
            props.onChange(
              event.currentTarget.checked
                ? [...props.chosen, place.id]
                : props.chosen.filter((each) => each !== place.id),
            )
          }
        />
      ))}
    </div>
  );
}

/** The committee one's office acts for, once it is known: what "all" means. */
export function useOwnCommittee(): string | undefined {
  const office = useActiveOffice();
  const own = useQuery(agencyQuery(office.agencyId)).data;
  if (own === undefined) return undefined;
  return ACTS_FOR_PARENT.includes(own.kind) ? (own.parentId ?? own.id) : own.id;
}
