import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import type { ReceiptState, ReceiptSummary } from '@phong-tuyen/contracts';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { answerOf, api } from '../../api/client.ts';
import { formatDate } from '../../language/format-date.ts';
import * as m from '../../messages/documents.gen.ts';
import { useAbility } from '../../session/use-session.ts';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { StateBadge, stateName } from '../../ui/state-badge.tsx';
import { UrgencyTag } from '../../ui/urgency-tag.tsx';
import { usePagedList } from '../../ui/use-paged-list.ts';
import { RECEIPTS } from './document-queries.ts';
import styles from './documents.module.css';
import { ForeignDialog } from './foreign-dialog.tsx';

const STATES: readonly ReceiptState[] = ['sent', 'arrived', 'registered', 'assigned', 'in-work', 'done', 'returned'];

/** `/noi-bo/van-ban-den`: what was sent to one's agency. */
export function IncomingPage() {
  const [state, setState] = useState('');
  const [words, setWords] = useState('');
  const [entering, setEntering] = useState(false);
  const [search] = useDebouncedValue(words.trim(), 300);
  const mayRegister = useAbility('documents.register');
  const list = usePagedList<ReceiptSummary>({
    queryKey: [RECEIPTS, 'list', state, search],
    fetchPage: (after, signal) =>
      answerOf(
        api.GET('/api/receipts', {
          params: {
            query: {
              ...(state === '' ? {} : { state: state as ReceiptState }),
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
      <PageHeader
        title={m.incoming()}
        lead={m.incomingLead()}
        actions={mayRegister ? <Button onClick={() => setEntering(true)}>{m.registerForeign()}</Button> : null}
      />
      <DataTable
        caption={m.incoming()}
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
          </>
        }
        empty={<EmptyState title={m.emptyIncoming()}>{m.emptyIncomingText()}</EmptyState>}
      />
      {entering ? <ForeignDialog onClose={() => setEntering(false)} /> : null}
    </>
  );
}

function columns(): readonly Column<ReceiptSummary>[] {
  return [
    { key: 'arrival', header: m.arrival(), align: 'end', width: '6rem', cell: (row) => row.arrivalNumber ?? '' },
    {
      key: 'document',
      header: m.document(),
      main: true,
      cell: (row) => (
        <>
          <Link data-row-link to="/noi-bo/van-ban-den/$receiptId" params={{ receiptId: row.id }}>
            {row.typeName}: {row.subject}
          </Link>
          <small className={styles.under}>
            {row.number}/{row.symbol} {row.date === null ? '' : `· ${formatDate(row.date)}`}{' '}
            <UrgencyTag urgency={row.urgency} />
          </small>
        </>
      ),
    },
    { key: 'from', header: m.from(), width: '15rem', cell: (row) => row.issuerName },
    { key: 'assignee', header: m.assignee(), width: '11rem', cell: (row) => row.assigneeName },
    { key: 'state', header: m.state(), width: '9.5rem', cell: (row) => <StateBadge state={row.state} /> },
  ];
}
