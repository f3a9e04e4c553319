import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import type { BulletinSummary } from '@phong-tuyen/contracts';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { formatInstant } from '../../language/format-date.ts';
import { formatNumber } from '../../language/format-number.ts';
import * as m from '../../messages/broadcasts.gen.ts';
import { useAbility } from '../../session/use-session.ts';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { usePagedList } from '../../ui/use-paged-list.ts';
import { BulletinBadge, LevelBadge, lengthWord, stateWord } from './broadcast-words.tsx';
import styles from './broadcasts.module.css';
import { BROADCASTS, fetchBulletins } from './broadcasts-queries.ts';
import { BULLETIN_STATES, type BulletinsSearch, readBulletinsSearch } from './broadcasts-search.ts';
import { BroadcastsTabs } from './broadcasts-tabs.tsx';

const TYPING_PAUSE_MS = 300;

/** `/noi-bo/loa`: bulletins of the area, and what came of them. */
export function BulletinsPage() {
  const filters = useSearch({ from: '/noi-bo/loa' });
  const navigate = useNavigate({ from: '/noi-bo/loa' });
  const mayWrite = useAbility('broadcasts.write');
  const list = usePagedList({
    queryKey: [BROADCASTS, 'bulletins', filters],
    fetchPage: (after, signal) => fetchBulletins(filters, after, signal),
  });
  const write = mayWrite ? (
    <Button component={Link} to="/noi-bo/loa/moi">
      {m.newBulletin()}
    </Button>
  ) : undefined;
  return (
    <>
      <PageHeader title={m.broadcasts()} lead={m.broadcastsLead()} actions={write} />
      <BroadcastsTabs />
      <DataTable
        caption={m.bulletins()}
        columns={columns()}
        list={list}
        rowKey={(row) => row.id}
        rowName={(row) => row.title}
        rowTone={(row) => (row.displaced > 0 && row.state === 'approved' ? 'soon' : null)}
        filters={<Filters filters={filters} onChange={(next) => void navigate({ search: next, replace: true })} />}
        empty={
          Object.keys(filters).length > 0 ? (
            <EmptyState title={m.emptyFiltered()} />
          ) : (
            <EmptyState title={m.noBulletins()} action={write}>
              {m.noBulletinsText()}
            </EmptyState>
          )
        }
      />
    </>
  );
}

function Filters(props: { filters: BulletinsSearch; onChange: (next: BulletinsSearch) => void }) {
  const [words, setWords] = useState(props.filters.search ?? '');
  const change = (values: Record<string, unknown>) =>
    props.onChange(readBulletinsSearch({ ...props.filters, ...values }));
  const search = useDebouncedCallback((text: string) => change({ search: text.trim() }), TYPING_PAUSE_MS);
  return (
    <>
      <TextInput
        type="search"
        label={m.search()}
        value={words}
        onChange={(event) => {
          setWords(event.currentTarget.value);
          search(event.currentTarget.value);
        }}
      />
      <NativeSelect
        label={m.state()}
        value={props.filters.state ?? ''}
        onChange={(event) => change({ state: event.currentTarget.value })}
        data={[
          { value: '', label: m.allStates() },
          ...BULLETIN_STATES.map((state) => ({ value: state, label: stateWord(state) })),
        ]}
      />
    </>
  );
}

function columns(): readonly Column<BulletinSummary>[] {
  return [
    {
      key: 'title',
      header: m.bulletin(),
      main: true,
      cell: (row) => (
        <>
          <Link data-row-link to="/noi-bo/loa/ban-tin/$bulletinId" params={{ bulletinId: row.id }}>
            {row.title}
          </Link>
          <small className={styles.under}>
            {row.agencyName}
            {row.stopped ? ` · ${m.stopped()}` : ''}
          </small>
        </>
      ),
    },
    { key: 'level', header: m.level(), width: '7.5rem', cell: (row) => <LevelBadge level={row.level} /> },
    {
      key: 'length',
      header: m.length(),
      width: '6.5rem',
      align: 'end',
      cell: (row) => (row.seconds === null ? '' : lengthWord(row.seconds)),
    },
    {
      key: 'played',
      header: m.playedOfPlanned(),
      width: '9rem',
      align: 'end',
      cell: (row) => (row.planned === 0 ? '' : `${formatNumber(row.played)}/${formatNumber(row.planned)}`),
    },
    {
      key: 'displaced',
      header: m.displaced(),
      width: '7rem',
      align: 'end',
      cell: (row) => (row.displaced === 0 ? '' : formatNumber(row.displaced)),
    },
    { key: 'state', header: m.state(), width: '9rem', cell: (row) => <BulletinBadge state={row.state} /> },
    { key: 'at', header: m.changedAt(), width: '11rem', cell: (row) => formatInstant(row.updatedAt), notOnCards: true },
  ];
}
