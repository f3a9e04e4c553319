import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import * as m from '../../messages/installing.gen.ts';
import { useAbility } from '../../session/use-session.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ExportButton } from '../../ui/export-button.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { usePagedList } from '../../ui/use-paged-list.ts';
import { InstallingFigures } from './installing-figures.tsx';
import { fetchKiosksPage, INSTALLING } from './installing-queries.ts';
import { excelUrl, type KiosksSearch, readKiosksSearch } from './installing-search.ts';
import { InstallingTabs } from './installing-tabs.tsx';
import { kioskColumns } from './kiosk-columns.tsx';
import { KioskDialog } from './kiosk-dialog.tsx';

/** `/noi-bo/ho-tro-cai-dat`: help points with their last sign of life and their tallies. */
export function KiosksPage() {
  const filter = useSearch({ from: '/noi-bo/ho-tro-cai-dat' });
  const navigate = useNavigate({ from: '/noi-bo/ho-tro-cai-dat' });
  const mayHelp = useAbility('coverage.help-install');
  const [adding, setAdding] = useState(false);
  const list = usePagedList({
    queryKey: [INSTALLING, 'list', filter],
    fetchPage: (after, signal) => fetchKiosksPage(filter, after, signal),
  });
  const add = mayHelp ? <Button onClick={() => setAdding(true)}>{m.newKiosk()}</Button> : null;
  const isFiltered = filter.search !== undefined || filter.revoked === true;
  return (
    <>
      <PageHeader title={m.helpPoints()} lead={m.lead()} actions={add} />
      <InstallingTabs />
      <InstallingFigures />
      <DataTable
        caption={m.tabKiosks()}
        columns={kioskColumns(new Date())}
        list={list}
        rowKey={(row) => row.id}
        rowName={(row) => row.name}
        rowTone={(row) => (row.condition === 'silent' ? 'late' : null)}
        filters={<Filters filter={filter} onChange={(next) => void navigate({ search: next, replace: true })} />}
        tools={<ExportButton url={excelUrl('kiosks', filter)} fileName="diem-ho-tro-cai-dat.xlsx" />}
        empty={
          isFiltered ? (
            <EmptyState
              title={m.noneFound()}
              action={
                <Button variant="default" onClick={() => void navigate({ search: {} })}>
                  {m.showAll()}
                </Button>
              }
            />
          ) : (
            <EmptyState title={m.noneTitle()} action={add}>
              {m.noneText()}
            </EmptyState>
          )
        }
      />
      {adding ? (
        <KioskDialog
          kiosk={null}
          onClose={() => setAdding(false)}
          onDone={(kioskId) => navigate({ to: '/noi-bo/ho-tro-cai-dat/$kioskId', params: { kioskId } })}
        />
      ) : null}
    </>
  );
}

const TYPING_PAUSE_MS = 300;

function Filters({ filter, onChange }: { filter: KiosksSearch; onChange: (next: KiosksSearch) => void }) {
  const [words, setWords] = useState(filter.search ?? '');
  const change = (values: Record<string, unknown>) => onChange(readKiosksSearch({ ...filter, ...values }));
  const search = useDebouncedCallback((text: string) => change({ search: text.trim() }), TYPING_PAUSE_MS);
  return (
    <>
      <TextInput
        type="search"
        label={m.search()}
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
        label={m.shown()}
        value={filter.revoked === true ? 'revoked' : ''}
        onChange={(event) => change({ revoked: event.currentTarget.value === 'revoked' })}
        data={[
          { value: '', label: m.shownInUse() },
          { value: 'revoked', label: m.shownRevoked() },
        ]}
      />
    </>
  );
}
