import { Button, NativeSelect } from '@mantine/core';
import type { AudienceSummary } from '@phong-tuyen/contracts';
import { IconPlus } from '@tabler/icons-react';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { formatInstant } from '../../language/format-date.ts';
import { formatNumber } from '../../language/format-number.ts';
import * as m from '../../messages/audiences.gen.ts';
import { useAbility } from '../../session/use-session.ts';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { usePagedList } from '../../ui/use-paged-list.ts';
import { AudienceBadge, shownName } from './audience-badge.tsx';
import { AUDIENCE_STATES, readAudienceSearch } from './audience-search.ts';
import styles from './audiences.module.css';
import { AUDIENCES, fetchAudiences } from './audiences-queries.ts';
import { WordsFilter } from './words-filter.tsx';

/** `/noi-bo/danh-sach`: the agency's lists of people, newest first. */
export function AudiencesPage() {
  const filter = useSearch({ from: '/noi-bo/danh-sach' });
  const navigate = useNavigate({ from: '/noi-bo/danh-sach' });
  const mayEdit = useAbility('outreach.edit-audiences');
  const list = usePagedList({
    queryKey: [AUDIENCES, 'list', filter],
    fetchPage: (after, signal) => fetchAudiences(filter, after, signal),
  });
  const change = (values: Record<string, unknown>) =>
    void navigate({ search: readAudienceSearch({ ...filter, ...values }), replace: true });
  const add = mayEdit ? (
    <Button
      renderRoot={(props) => <Link to="/noi-bo/danh-sach/moi" {...props} />}
      leftSection={<IconPlus size={18} stroke={1.7} aria-hidden />}
    >
      {m.addList()}
    </Button>
  ) : null;
  return (
    <>
      <PageHeader title={m.audiences()} lead={m.audiencesLead()} actions={add} />
      <DataTable
        caption={m.audiences()}
        columns={columns()}
        list={list}
        rowKey={(row) => row.id}
        rowName={(row) => row.name}
        filters={
          <>
            <WordsFilter
              label={m.searchLists()}
              hint={m.searchListsHint()}
              value={filter.search ?? ''}
              onChange={(search) => change({ search })}
            />
            <NativeSelect
              label={m.state()}
              value={filter.state ?? ''}
              onChange={(event) => change({ state: event.currentTarget.value })}
              data={[
                { value: '', label: m.allButArchived() },
                ...AUDIENCE_STATES.map((state) => ({ value: state, label: shownName(state) })),
              ]}
            />
          </>
        }
        empty={
          <EmptyState title={m.noLists()} action={add}>
            {m.noListsText()}
          </EmptyState>
        }
      />
    </>
  );
}

function columns(): readonly Column<AudienceSummary>[] {
  return [
    {
      key: 'name',
      header: m.list(),
      main: true,
      cell: (row) => (
        <>
          <Link data-row-link to="/noi-bo/danh-sach/$audienceId" params={{ audienceId: row.id }}>
            {row.name}
          </Link>
          <small className={styles.under}>{[row.group, row.fileName].filter(Boolean).join(' · ')}</small>
        </>
      ),
    },
    { key: 'state', header: m.state(), width: '10rem', cell: (row) => <AudienceBadge state={row.state} /> },
    { key: 'usable', header: m.usable(), width: '8rem', align: 'end', cell: (row) => formatNumber(row.usable) },
    {
      key: 'faulty',
      header: m.setApart(),
      width: '8rem',
      align: 'end',
      cell: (row) => formatNumber(row.faulty + row.repeated + row.optedOut),
    },
    {
      key: 'at',
      header: m.uploaded(),
      width: '12rem',
      cell: (row) => (
        <>
          {formatInstant(row.createdAt)}
          <small className={styles.under}>{row.createdBy}</small>
        </>
      ),
    },
  ];
}
