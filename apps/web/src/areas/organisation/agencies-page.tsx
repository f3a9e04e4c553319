import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconUpload } from '@tabler/icons-react';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import * as m from '../../messages/organisation.gen.ts';
import { useAbility } from '../../session/use-session.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ExportButton } from '../../ui/export-button.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { usePagedList } from '../../ui/use-paged-list.ts';
import { agencyColumns } from './agency-columns.tsx';
import { type AgencySearch, KINDS, readAgencySearch } from './agency-search.ts';
import { kindName } from './kind-name.ts';
import { AGENCIES, fetchAgenciesPage } from './organisation-queries.ts';

/** `/noi-bo/co-quan`: every agency of the province, found by name and kind. */
export function AgenciesPage() {
  const filter = useSearch({ from: '/noi-bo/co-quan' });
  const navigate = useNavigate({ from: '/noi-bo/co-quan' });
  const list = usePagedList({
    queryKey: [AGENCIES, 'list', filter],
    fetchPage: (after, signal) => fetchAgenciesPage(filter, after, signal),
  });
  return (
    <>
      <PageHeader title={m.agencies()} lead={m.agenciesLead()} actions={<Excel />} />
      <DataTable
        caption={m.agencies()}
        columns={agencyColumns()}
        list={list}
        rowKey={(row) => row.id}
        rowName={(row) => row.name}
        filters={<Filters filter={filter} onChange={(next) => void navigate({ search: next, replace: true })} />}
        empty={
          <EmptyState
            title={m.noneFound()}
            action={
              <Button variant="default" onClick={() => void navigate({ search: {} })}>
                {m.showAll()}
              </Button>
            }
          >
            {m.noneFoundText()}
          </EmptyState>
        }
      />
    </>
  );
}

function Excel() {
  const mayImport = useAbility('organisation.import');
  const mayExport = useAbility('organisation.export');
  return (
    <>
      {mayImport ? (
        <Button
          renderRoot={(props) => <Link to="/noi-bo/co-quan/nhap" {...props} />}
          leftSection={<IconUpload size={18} stroke={1.7} aria-hidden />}
        >
          {m.importExcel()}
        </Button>
      ) : null}
      {mayExport ? <ExportButton url="/api/organisation/export" fileName="co-quan-nhan-su.xlsx" /> : null}
    </>
  );
}

const TYPING_PAUSE_MS = 300;

function Filters({ filter, onChange }: { filter: AgencySearch; onChange: (next: AgencySearch) => void }) {
  const [words, setWords] = useState(filter.search ?? '');
  const change = (values: Record<string, unknown>) => onChange(readAgencySearch({ ...filter, ...values }));
  const search = useDebouncedCallback((text: string) => change({ search: text.trim() }), TYPING_PAUSE_MS);
  return (
    <>
      <TextInput
        type="search"
        label={m.searchLabel()}
        description={m.searchHint()}
        w="20rem"
        maw="100%"
        value={words}
        onChange={(event) => {
          setWords(event.currentTarget.value);
          search(event.currentTarget.value);
        }}
      />
      <NativeSelect
        label={m.kind()}
        value={filter.kind ?? ''}
        onChange={(event) => change({ kind: event.currentTarget.value })}
        data={[{ value: '', label: m.allKinds() }, ...KINDS.map((kind) => ({ value: kind, label: kindName(kind) }))]}
      />
    </>
  );
}
