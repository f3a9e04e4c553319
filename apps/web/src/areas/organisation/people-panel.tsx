import { Button } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { formatNumber } from '../../language/format-number.ts';
import * as m from '../../messages/organisation.gen.ts';
import { Panel } from '../../ui/panel.tsx';
import { AddPersonDialog } from './add-person-dialog.tsx';
import { OfficeActs } from './office-acts.tsx';
import { Offices } from './offices.tsx';
import { OneTimePassword, type OneTimePasswordView } from './one-time-password.tsx';
import { AGENCIES, type AgencyView, peopleQuery } from './organisation-queries.ts';

/** Who holds which office; administrators add people and look after their accounts here. */
export function PeoplePanel({ agency, mayEdit }: { agency: AgencyView; mayEdit: boolean }) {
  const queries = useQueryClient();
  const [adding, setAdding] = useState(false);
  const [handOver, setHandOver] = useState<OneTimePasswordView | null>(null);
  const people = useQuery({ ...peopleQuery(agency.id), enabled: mayEdit });
  const again = async () => {
    await queries.invalidateQueries({ queryKey: [AGENCIES] });
    await queries.invalidateQueries({ queryKey: ['people'] });
  };
  const personOf = (id: string) => people.data?.items.find((person) => person.id === id);
  return (
    <Panel
      title={`${m.offices()} (${formatNumber(agency.offices.length)})`}
      aside={
        mayEdit ? (
          <Button variant="default" size="sm" onClick={() => setAdding(true)}>
            {m.addPerson()}
          </Button>
        ) : undefined
      }
    >
      <Offices
        offices={agency.offices}
        {...(mayEdit
          ? {
              isDisabled: (office: AgencyView['offices'][number]) => personOf(office.personId)?.disabled === true,
              acts: (office: AgencyView['offices'][number]) => {
                const person = personOf(office.personId);
                return person === undefined ? null : <OfficeActs office={office} person={person} onDone={again} />;
              },
            }
          : {})}
      />
      {adding ? (
        <AddPersonDialog
          agency={agency}
          onClose={() => setAdding(false)}
          onDone={async (password) => {
            setAdding(false);
            setHandOver(password);
            await again();
          }}
        />
      ) : null}
      {handOver === null ? null : <OneTimePassword view={handOver} onClose={() => setHandOver(null)} />}
    </Panel>
  );
}
