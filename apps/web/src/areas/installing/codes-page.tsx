import { Button, Modal, NativeSelect, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { formatNumber } from '../../language/format-number.ts';
import * as m from '../../messages/installing.gen.ts';
import * as ui from '../../messages/ui.gen.ts';
import { useAbility } from '../../session/use-session.ts';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ExportButton } from '../../ui/export-button.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { usePagedList } from '../../ui/use-paged-list.ts';
import { CHANNELS, channelName } from './channel-name.ts';
import { CodeCard } from './code-card.tsx';
import { CodeDialog } from './code-dialog.tsx';
import styles from './installing.module.css';
import { type CodeRow, fetchCodesPage, INSTALLING } from './installing-queries.ts';
import { type CodesSearch, excelUrl, readCodesSearch } from './installing-search.ts';
import { InstallingTabs } from './installing-tabs.tsx';

/** `/noi-bo/ho-tro-cai-dat/ma`: install codes by channel and place, with what each brought. */
export function CodesPage() {
  const filter = useSearch({ from: '/noi-bo/ho-tro-cai-dat/ma' });
  const navigate = useNavigate({ from: '/noi-bo/ho-tro-cai-dat/ma' });
  const mayHelp = useAbility('coverage.help-install');
  const [adding, setAdding] = useState(false);
  const [shown, setShown] = useState<CodeRow | null>(null);
  const list = usePagedList({
    queryKey: [INSTALLING, 'codes', filter],
    fetchPage: (after, signal) => fetchCodesPage(filter, after, signal),
  });
  const change = (next: CodesSearch) => void navigate({ search: next, replace: true });
  const add = mayHelp ? <Button onClick={() => setAdding(true)}>{m.newCode()}</Button> : null;
  return (
    <>
      <PageHeader title={m.tabCodes()} lead={m.codesLead()} actions={add} />
      <InstallingTabs />
      <DataTable
        caption={m.tabCodes()}
        columns={codeColumns(setShown)}
        list={list}
        rowKey={(row) => row.id}
        rowName={(row) => row.code}
        filters={<Filters filter={filter} onChange={change} />}
        tools={<ExportButton url={excelUrl('install-codes', filter)} fileName="ma-cai-dat.xlsx" />}
        empty={
          <EmptyState title={m.noCodes()} action={add}>
            {m.noCodesText()}
          </EmptyState>
        }
      />
      {adding ? (
        <CodeDialog
          onClose={() => setAdding(false)}
          onMade={(code) => {
            setAdding(false);
            change({ search: code });
          }}
        />
      ) : null}
      {shown === null ? null : (
        <Modal
          opened
          onClose={() => setShown(null)}
          title={m.codeTitle({ code: shown.code })}
          closeButtonProps={{ 'aria-label': ui.close() }}
        >
          <p>{shown.label}</p>
          <CodeCard
            address={shown.installAddress}
            label={m.residentQr({ code: shown.code })}
            copyLabel={m.copyAddress()}
            fileName={`ma-cai-dat-${shown.code}`}
          />
        </Modal>
      )}
    </>
  );
}

function codeColumns(show: (row: CodeRow) => void): readonly Column<CodeRow>[] {
  return [
    {
      key: 'label',
      header: m.label(),
      main: true,
      cell: (row) => (
        <>
          {row.label}
          <small className={styles.under}>{row.agencyName ?? m.province()}</small>
        </>
      ),
    },
    { key: 'code', header: m.code(), width: '7rem', cell: (row) => <code>{row.code}</code> },
    { key: 'channel', header: m.channel(), width: '11rem', cell: (row) => channelName(row.channel) },
    { key: 'opened', header: m.opened(), align: 'end', width: '8rem', cell: (row) => formatNumber(row.opened) },
    {
      key: 'installed',
      header: m.installed(),
      align: 'end',
      width: '7rem',
      cell: (row) => formatNumber(row.installed),
    },
    {
      key: 'qr',
      header: m.showQr(),
      headerHidden: true,
      align: 'end',
      width: '9rem',
      cell: (row) => (
        <Button variant="default" size="compact-md" onClick={() => show(row)}>
          {m.showQr()}
        </Button>
      ),
    },
  ];
}

const TYPING_PAUSE_MS = 300;

function Filters({ filter, onChange }: { filter: CodesSearch; onChange: (next: CodesSearch) => void }) {
  const [words, setWords] = useState(filter.search ?? '');
  const change = (values: Record<string, unknown>) => onChange(readCodesSearch({ ...filter, ...values }));
  const search = useDebouncedCallback((text: string) => change({ search: text.trim() }), TYPING_PAUSE_MS);
  return (
    <>
      <TextInput
        type="search"
        label={m.searchCodes()}
        description={m.searchCodesHint()}
        w="20rem"
        maw="100%"
        value={words}
        onChange={(event) => {
          setWords(event.currentTarget.value);
          search(event.currentTarget.value);
        }}
      />
      <NativeSelect
        label={m.channel()}
        value={filter.channel ?? ''}
        onChange={(event) => change({ channel: event.currentTarget.value })}
        data={[
          { value: '', label: m.allChannels() },
          ...CHANNELS.map((each) => ({ value: each, label: channelName(each) })),
        ]}
      />
    </>
  );
}
