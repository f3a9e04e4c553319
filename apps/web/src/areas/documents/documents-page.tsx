import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import type { DocumentState, DocumentSummary } from '@phong-tuyen/contracts';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { answerOf, api } from '../../api/client.ts';
import { formatRelativeTime } from '../../language/format-relative-time.ts';
import * as m from '../../messages/documents.gen.ts';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { StateBadge, stateName } from '../../ui/state-badge.tsx';
import { UrgencyTag } from '../../ui/urgency-tag.tsx';
import { usePagedList } from '../../ui/use-paged-list.ts';
import { DOCUMENTS } from './document-queries.ts';
import styles from './documents.module.css';

const STATES: readonly DocumentState[] = [
  'draft',
  'submitted',
  'approved',
  'signed',
  'numbered',
  'issued',
  'withdrawn',
];

/** `/noi-bo/van-ban`: what one's agency drafts and has sent. */
export function DocumentsPage() {
  const [state, setState] = useState('');
  const [mine, setMine] = useState(false);
  const [words, setWords] = useState('');
  const [search] = useDebouncedValue(words.trim(), 300);
  const list = usePagedList<DocumentSummary>({
    queryKey: [DOCUMENTS, 'list', state, mine, search],
    fetchPage: (after, signal) =>
      answerOf(
        api.GET('/api/documents', {
          params: {
            query: {
              ...(state === '' ? {} : { state: state as DocumentState }),
              ...(mine ? { mine: 'true' } : {}),
              ...(search === '' ? {} : { search }),
              ...(after === undefined ? {} : { after }),
            },
          },
          signal,
        }),
      ),
  });
  return (
    <>
      <PageHeader title={m.documents()} lead={m.documentsLead()} actions={<EnterButton />} />
      <DataTable
        caption={m.documents()}
        columns={columns()}
        list={list}
        rowKey={(row) => row.id}
        rowName={(row) => row.subject}
        filters={
          <>
            <TextInput
              label={m.filterSearch()}
              value={words}
              onChange={(event) => setWords(event.currentTarget.value)}
            />
            <NativeSelect
              label={m.stateFilter()}
              value={state}
              onChange={(event) => setState(event.currentTarget.value)}
              data={[
                { value: '', label: m.allStates() },
                ...STATES.map((each) => ({ value: each, label: stateName(each) })),
              ]}
            />
            <Checkbox label={m.mineOnly()} checked={mine} onChange={(event) => setMine(event.currentTarget.checked)} />
          </>
        }
        empty={
          <EmptyState title={m.emptyDocuments()} action={<EnterButton />}>
            {m.emptyDocumentsText()}
          </EmptyState>
        }
      />
    </>
  );
}

function EnterButton() {
  return (
    <Button component={Link} to="/noi-bo/nhap-van-ban">
      {m.enter()}
    </Button>
  );
}

function columns(): readonly Column<DocumentSummary>[] {
  return [
    {
      key: 'document',
      header: m.document(),
      main: true,
      cell: (row) => (
        <>
          <Link data-row-link to="/noi-bo/van-ban/$documentId" params={{ documentId: row.id }}>
            {row.typeName}: {row.subject}
          </Link>
          <small className={styles.under}>
            {row.number === null ? m.noNumber() : `${row.number}/${row.symbol ?? ''}`}{' '}
            <UrgencyTag urgency={row.urgency} />
          </small>
        </>
      ),
    },
    { key: 'drafter', header: m.drafter(), width: '12rem', cell: (row) => row.drafterName },
    {
      key: 'updated',
      header: m.updated(),
      width: '10rem',
      cell: (row) => formatRelativeTime(row.updatedAt, new Date()),
    },
    { key: 'state', header: m.state(), width: '9.5rem', cell: (row) => <StateBadge state={row.state} /> },
  ];
}
