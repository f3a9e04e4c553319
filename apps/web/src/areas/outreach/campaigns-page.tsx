import { Badge, Button, NativeSelect } from '@mantine/core';
import { CAMPAIGN_STATES } from '@phong-tuyen/contracts';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { formatDate } from '../../language/format-date.ts';
import { formatNumber } from '../../language/format-number.ts';
import * as m from '../../messages/outreach.gen.ts';
import { useAbility } from '../../session/use-session.ts';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { StateBadge } from '../../ui/state-badge.tsx';
import { usePagedList } from '../../ui/use-paged-list.ts';
import { fetchCampaignsPage, OUTREACH } from './campaign-queries.ts';
import { campaignStateWord, dong, sentOf } from './campaign-words.ts';
import { NewCampaignDialog } from './new-campaign-dialog.tsx';
import styles from './outreach.module.css';
import { ProgressBar } from './progress-bar.tsx';
import type { CampaignsSearch } from './routes.ts';

type Row = Awaited<ReturnType<typeof fetchCampaignsPage>>['items'][number];

const columns: () => readonly Column<Row>[] = () => [
  {
    key: 'name',
    header: m.colName(),
    main: true,
    cell: (row) => (
      <>
        <Link data-row-link to="/noi-bo/chien-dich/$campaignId" params={{ campaignId: row.id }}>
          {row.name}
        </Link>{' '}
        {row.emergency ? <Badge color="seal">{m.emergencyTag()}</Badge> : null}
        <small className={styles.under}>
          {row.agencyName} · {row.createdBy}
        </small>
      </>
    ),
  },
  {
    key: 'state',
    header: m.colState(),
    width: '8.5rem',
    cell: (row) => <StateBadge state={row.state} name={campaignStateWord(row.state)} />,
  },
  {
    key: 'progress',
    header: m.colProgress(),
    width: '15rem',
    cell: (row) =>
      row.total === 0 ? (
        '–'
      ) : (
        <>
          <ProgressBar counts={row.byState} bare />
          <small className={styles.under}>
            {m.sentOf({ sent: formatNumber(sentOf(row.byState)), total: formatNumber(row.total) })}
          </small>
        </>
      ),
  },
  {
    key: 'period',
    header: m.colPeriod(),
    width: '12rem',
    cell: (row) =>
      row.startsOn === null || row.endsOn === null
        ? '–'
        : m.period({ from: formatDate(row.startsOn), until: formatDate(row.endsOn) }),
  },
  { key: 'cost', header: m.colCost(), width: '8rem', align: 'end', cell: (row) => dong(row.cost) },
];

/** `/noi-bo/chien-dich`: campaigns of the agency and of those below it. */
export function CampaignsPage() {
  const filters: CampaignsSearch = useSearch({ from: '/noi-bo/chien-dich' });
  const navigate = useNavigate({ from: '/noi-bo/chien-dich' });
  const mayCompose = useAbility('outreach.compose');
  const [isNew, setNew] = useState(false);
  const list = usePagedList({
    queryKey: [OUTREACH, 'list', filters],
    fetchPage: (after, signal) => fetchCampaignsPage(filters, after, signal),
  });
  const begin = mayCompose ? <Button onClick={() => setNew(true)}>{m.newCampaign()}</Button> : undefined;
  return (
    <>
      <PageHeader title={m.outreach()} lead={m.outreachLead()} actions={begin} />
      <DataTable
        caption={m.outreach()}
        columns={columns()}
        list={list}
        rowKey={(row) => row.id}
        rowName={(row) => row.name}
        filters={
          <NativeSelect
            label={m.stateFilter()}
            value={filters.state ?? ''}
            onChange={(event) => {
              const state = CAMPAIGN_STATES.find((each) => each === event.currentTarget.value);
              void navigate({ search: state === undefined ? {} : { state }, replace: true });
            }}
            data={[
              { value: '', label: m.allStates() },
              ...CAMPAIGN_STATES.map((state) => ({ value: state, label: campaignStateWord(state) })),
            ]}
          />
        }
        empty={
          filters.state === undefined ? (
            <EmptyState title={m.emptyTitle()} action={begin}>
              {m.emptyText()}
            </EmptyState>
          ) : (
            <EmptyState title={m.emptyFiltered()} />
          )
        }
      />
      {isNew ? <NewCampaignDialog onClose={() => setNew(false)} /> : null}
    </>
  );
}
