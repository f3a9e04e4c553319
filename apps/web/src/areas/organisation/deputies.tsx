import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, api } from '../../api/client.ts';
import { formatDate } from '../../language/format-date.ts';
import * as m from '../../messages/organisation.gen.ts';
import { useAbility, useActiveOffice } from '../../session/use-session.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { FailedState } from '../../ui/failed-state.tsx';
import { Panel } from '../../ui/panel.tsx';
import { AppointDialog } from './appoint-dialog.tsx';
import styles from './organisation.module.css';
import { AGENCIES, type AgencyView, type DeputyView, deputiesQuery } from './organisation-queries.ts';

/** Who acts for whom and until when; naming a deputy, and taking it back. */
export function Deputies({ agency }: { agency: AgencyView }) {
  const queryClient = useQueryClient();
  const { data, error, refetch } = useQuery(deputiesQuery(agency.id));
  const [appointing, setAppointing] = useState(false);
  const [revoking, setRevoking] = useState<DeputyView | null>(null);
  const offices = useNameableOffices(agency);
  const again = () => queryClient.invalidateQueries({ queryKey: [AGENCIES] });
  const revoke = useMutation({
    mutationFn: (id: string) => answerOf(api.POST('/api/deputies/{id}/revoke', { params: { path: { id } } })),
    onSuccess: async () => {
      setRevoking(null);
      await again();
    },
  });
  return (
    <Panel
      title={m.deputies()}
      aside={
        offices.length === 0 ? undefined : (
          <Button variant="default" size="sm" onClick={() => setAppointing(true)}>
            {m.appoint()}
          </Button>
        )
      }
    >
      {error !== null && data === undefined ? (
        <FailedState error={error} onRetry={() => void refetch()} />
      ) : (
        <List items={data?.items ?? []} mayRevoke={offices.map(({ id }) => id)} onRevoke={setRevoking} />
      )}
      {appointing ? (
        <AppointDialog
          agency={agency}
          offices={offices}
          onClose={() => setAppointing(false)}
          onDone={async () => {
            setAppointing(false);
            await again();
          }}
        />
      ) : null}
      <ConfirmDialog
        opened={revoking !== null}
        title={m.revokeTitle()}
        confirmLabel={m.revoke()}
        dangerous
        working={revoke.isPending}
        error={revoke.error}
        onConfirm={() => {
          if (revoking !== null) revoke.mutate(revoking.id);
        }}
        onClose={() => {
          revoke.reset();
          setRevoking(null);
        }}
      >
        <p>{revoking === null ? '' : m.revokeText({ name: revoking.deputyName })}</p>
      </ConfirmDialog>
    </Panel>
  );
}

/** Holders name a deputy for the office they act in; administrators of the agency or of the province for every office. */
function useNameableOffices(agency: AgencyView): AgencyView['offices'] {
  const may = useAbility('organisation.appoint-deputy');
  const active = useActiveOffice();
  if (!may) return [];
  if (active.role !== 'administrator') return agency.offices.filter((office) => office.id === active.id);
  return active.agencyId === agency.id || agency.path[0]?.id === active.agencyId ? agency.offices : [];
}

const STATES: Readonly<Record<DeputyView['state'], () => string>> = {
  coming: m.stateComing,
  acting: m.stateActing,
  past: m.statePast,
  revoked: m.stateRevoked,
};

function List(props: {
  items: readonly DeputyView[];
  mayRevoke: readonly string[];
  onRevoke: (deputy: DeputyView) => void;
}) {
  if (props.items.length === 0) return <p className={styles.quiet}>{m.noDeputies()}</p>;
  return (
    <ul className={styles.deputies}>
      {props.items.map((deputy) => (
        <li key={deputy.id} data-state={deputy.state}>
          <p>
            <strong>{deputy.deputyName}</strong> {m.actsFor({ name: deputy.holderName, position: deputy.position })}
            <em>{STATES[deputy.state]()}</em>
          </p>
          <small>
            {formatDate(deputy.validFrom)} – {formatDate(deputy.validUntil)} · {deputy.reason}
          </small>
          {(deputy.state === 'coming' || deputy.state === 'acting') && props.mayRevoke.includes(deputy.officeId) ? (
            <Button variant="subtle" color="seal" size="compact-sm" onClick={() => props.onRevoke(deputy)}>
              {m.revoke()}
              <span className="visually-hidden"> {deputy.deputyName}</span>
            </Button>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
