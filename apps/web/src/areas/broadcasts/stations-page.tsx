import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import type { StationView } from '@phong-tuyen/contracts';
import { useQuery } from '@tanstack/react-query';
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
import { kindWord, LineBadge, lineWord } from './broadcast-words.tsx';
import styles from './broadcasts.module.css';
import { BROADCASTS, fetchStations, stationCountsQuery } from './broadcasts-queries.ts';
import { readStationsSearch, STATION_KINDS, STATION_LINES, type StationsSearch } from './broadcasts-search.ts';
import { BroadcastsTabs } from './broadcasts-tabs.tsx';
import { DistrictSelect } from './district-select.tsx';
import { ImportStationsDialog } from './import-stations-dialog.tsx';
import { StationDialog } from './station-dialog.tsx';
import { StationsExport } from './stations-export.tsx';

const TYPING_PAUSE_MS = 300;

/** `/noi-bo/loa/dai`: the stations of the area, and which of them are heard of. */
export function StationsPage() {
  const filters = useSearch({ from: '/noi-bo/loa/dai' });
  const navigate = useNavigate({ from: '/noi-bo/loa/dai' });
  const mayAdd = useAbility('broadcasts.run-stations');
  const [dialog, setDialog] = useState<'add' | 'import' | null>(null);
  const counts = useQuery(stationCountsQuery).data;
  const list = usePagedList({
    queryKey: [BROADCASTS, 'stations', filters],
    fetchPage: (after, signal) => fetchStations(filters, after, signal),
  });
  const add = mayAdd ? <Button onClick={() => setDialog('add')}>{m.addStation()}</Button> : undefined;
  return (
    <>
      <PageHeader
        title={m.stations()}
        lead={
          counts === undefined
            ? m.stationsLead()
            : m.stationsCounts({
                all: formatNumber(counts.all),
                inTouch: formatNumber(counts.inTouch),
                silent: formatNumber(counts.silent),
                byHand: formatNumber(counts.byHand),
              })
        }
        actions={
          <>
            <StationsExport />
            {mayAdd ? (
              <Button variant="default" onClick={() => setDialog('import')}>
                {m.importStations()}
              </Button>
            ) : null}
            {add}
          </>
        }
      />
      <BroadcastsTabs />
      <DataTable
        caption={m.stations()}
        columns={columns()}
        list={list}
        rowKey={(row) => row.id}
        rowName={(row) => row.name}
        rowTone={(row) => (row.line === 'silent' ? 'late' : null)}
        filters={<Filters filters={filters} onChange={(next) => void navigate({ search: next, replace: true })} />}
        empty={
          Object.keys(filters).length > 0 ? (
            <EmptyState title={m.emptyFiltered()} />
          ) : (
            <EmptyState title={m.noStations()} action={add}>
              {m.noStationsText()}
            </EmptyState>
          )
        }
      />
      {dialog === 'add' ? <StationDialog station={null} onClose={() => setDialog(null)} /> : null}
      {dialog === 'import' ? <ImportStationsDialog onClose={() => setDialog(null)} /> : null}
    </>
  );
}

function Filters(props: { filters: StationsSearch; onChange: (next: StationsSearch) => void }) {
  const [words, setWords] = useState(props.filters.search ?? '');
  const change = (values: Record<string, unknown>) =>
    props.onChange(readStationsSearch({ ...props.filters, ...values }));
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
      <DistrictSelect value={props.filters.districtId} onChange={(districtId) => change({ districtId })} />
      <NativeSelect
        label={m.kind()}
        value={props.filters.kind ?? ''}
        onChange={(event) => change({ kind: event.currentTarget.value })}
        data={[
          { value: '', label: m.allKinds() },
          ...STATION_KINDS.map((kind) => ({ value: kind, label: kindWord(kind) })),
        ]}
      />
      <NativeSelect
        label={m.line()}
        value={props.filters.line ?? ''}
        onChange={(event) => change({ line: event.currentTarget.value })}
        data={[
          { value: '', label: m.allLines() },
          ...STATION_LINES.map((line) => ({ value: line, label: lineWord(line) })),
        ]}
      />
    </>
  );
}

function columns(): readonly Column<StationView>[] {
  return [
    {
      key: 'name',
      header: m.station(),
      main: true,
      cell: (row) => (
        <>
          <Link data-row-link to="/noi-bo/loa/dai/$stationId" params={{ stationId: row.id }}>
            {row.name}
          </Link>
          <small className={styles.under}>
            {row.districtName ?? row.agencyName}
            {row.note === '' ? '' : ` · ${row.note}`}
          </small>
        </>
      ),
    },
    { key: 'kind', header: m.kind(), width: '7rem', cell: (row) => kindWord(row.kind) },
    { key: 'responsible', header: m.responsible(), width: '12rem', cell: (row) => row.responsible },
    {
      key: 'seen',
      header: m.lastSeen(),
      width: '10rem',
      cell: (row) => (row.lastSeenAt === null ? '' : formatInstant(row.lastSeenAt)),
    },
    { key: 'line', header: m.line(), width: '9rem', cell: (row) => <LineBadge line={row.line} /> },
  ];
}
