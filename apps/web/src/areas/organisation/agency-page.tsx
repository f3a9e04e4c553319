import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { formatNumber } from '../../language/format-number.ts';
import * as m from '../../messages/organisation.gen.ts';
import * as ui from '../../messages/ui.gen.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { FailedState } from '../../ui/failed-state.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Panel } from '../../ui/panel.tsx';
import { usePagedList } from '../../ui/use-paged-list.ts';
import { AgencyActs } from './agency-acts.tsx';
import { agencyColumns } from './agency-columns.tsx';
import { Deputies } from './deputies.tsx';
import { kindName } from './kind-name.ts';
import styles from './organisation.module.css';
import { AGENCIES, type AgencyView, agencyQuery, fetchAgenciesPage } from './organisation-queries.ts';
import { PeoplePanel } from './people-panel.tsx';
import { useMayEdit } from './use-may-edit.ts';

/** `/noi-bo/co-quan/:id`: an agency, who holds which office, who acts for whom, and the agencies below it. */
export function AgencyPage() {
  const { agencyId } = useParams({ from: '/noi-bo/co-quan/$agencyId' });
  const { data, error, refetch } = useQuery(agencyQuery(agencyId));
  if (error !== null && data === undefined) return <FailedState error={error} onRetry={() => void refetch()} />;
  if (data === undefined)
    return (
      <div role="status" aria-label={ui.loading()}>
        <Skeleton height={36} width="50%" mb="lg" />
        <Skeleton height={360} />
      </div>
    );
  return <Agency agency={data} />;
}

function Agency({ agency }: { agency: AgencyView }) {
  const mayEdit = useMayEdit(agency);
  return (
    <>
      <PageHeader
        title={agency.name}
        lead={kindName(agency.kind)}
        above={<Way agency={agency} />}
        actions={mayEdit.agency ? <AgencyActs agency={agency} /> : undefined}
      />
      <div className={styles.columns}>
        <div className={styles.main}>
          <PeoplePanel agency={agency} mayEdit={mayEdit.people} />
          <Deputies agency={agency} />
        </div>
        <Panel title={m.about()}>
          <Facts agency={agency} />
        </Panel>
      </div>
      {agency.childCount === 0 ? null : <Below agency={agency} />}
    </>
  );
}

function Below({ agency }: { agency: AgencyView }) {
  const list = usePagedList({
    queryKey: [AGENCIES, 'list', { parentId: agency.id }],
    fetchPage: (after, signal) => fetchAgenciesPage({ parentId: agency.id }, after, signal),
  });
  return (
    <section className={styles.below} aria-labelledby="below">
      <h2 id="below">{m.belowTitle({ count: agency.childCount })}</h2>
      <DataTable
        caption={m.below()}
        columns={agencyColumns()}
        list={list}
        rowKey={(row) => row.id}
        rowName={(row) => row.name}
        empty={<EmptyState title={m.noneFound()} />}
      />
    </section>
  );
}

function Way({ agency }: { agency: AgencyView }) {
  const above = agency.path.filter((step) => step.id !== agency.id);
  return (
    <nav aria-label={m.wayUp()}>
      <Link to="/noi-bo/co-quan">{m.agencies()}</Link>
      {above.map((step) => (
        <span key={step.id}>
          <span aria-hidden="true"> › </span>
          <Link to="/noi-bo/co-quan/$agencyId" params={{ agencyId: step.id }}>
            {step.name}
          </Link>
        </span>
      ))}
    </nav>
  );
}

function Facts({ agency }: { agency: AgencyView }) {
  const facts: readonly (readonly [string, ReactNode])[] = [
    [m.shortName(), agency.shortName],
    [m.symbol(), agency.symbol],
    [m.codeQcvn102(), agency.codeQcvn102],
    [m.codeQd20(), agency.codeQd20],
    [m.gsoCode(), agency.gsoCode],
    [m.population(), agency.population === null ? null : formatNumber(agency.population)],
    [m.aliases(), agency.aliases.length === 0 ? null : agency.aliases.join('; ')],
  ];
  return (
    <dl className={styles.facts}>
      {facts
        .filter(([, value]) => value !== null && value !== '')
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
