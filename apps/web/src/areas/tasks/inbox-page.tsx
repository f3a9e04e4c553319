import { Button } from '@mantine/core';
import type { AssignmentSummary } from '@phong-tuyen/contracts';
import { useNavigate, useSearch } from '@tanstack/react-router';
import * as m from '../../messages/tasks.gen.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { isDueSoon } from '../../ui/due-date.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { usePagedList } from '../../ui/use-paged-list.ts';
import { AwaitingPanel } from '../documents/awaiting-panel.tsx';
import { InboxBoxes } from './inbox-boxes.tsx';
import { inboxColumns } from './inbox-columns.tsx';
import { InboxCounts } from './inbox-counts.tsx';
import { InboxFilters } from './inbox-filters.tsx';
import { fetchInboxPage, TASKS } from './task-queries.ts';

/** `/noi-bo`: what the active office's agency has to do. */
export function InboxPage() {
  const filters = useSearch({ from: '/noi-bo/' });
  const navigate = useNavigate({ from: '/noi-bo' });
  const list = usePagedList({
    queryKey: [TASKS, 'inbox', filters],
    fetchPage: (after, signal) => fetchInboxPage(filters, after, signal),
  });
  const { box, ...narrowing } = filters;
  const filtered = Object.keys(narrowing).length > 0;
  const given = box === 'given';
  return (
    <>
      <PageHeader title={m.inbox()} lead={given ? m.givenLead() : m.inboxLead()} />
      <AwaitingPanel />
      <InboxCounts />
      <InboxBoxes box={box} onChange={(next) => void navigate({ search: next === undefined ? {} : { box: next } })} />
      <DataTable
        caption={given ? m.given() : m.received()}
        columns={inboxColumns(given)}
        list={list}
        rowKey={(row) => row.id}
        rowName={(row) => row.text}
        rowTone={(row) => (row.due === null ? null : row.due.late ? 'late' : isUrgent(row) ? 'soon' : null)}
        filters={<InboxFilters filters={filters} onChange={(next) => void navigate({ search: next, replace: true })} />}
        empty={
          filtered ? (
            <EmptyState
              title={m.emptyFiltered()}
              action={
                <Button variant="default" onClick={() => void navigate({ search: given ? { box } : {} })}>
                  {m.clearFilters()}
                </Button>
              }
            >
              {m.emptyFilteredText()}
            </EmptyState>
          ) : (
            <EmptyState title={given ? m.emptyGiven() : m.emptyTitle()}>
              {given ? m.emptyGivenText() : m.emptyText()}
            </EmptyState>
          )
        }
      />
    </>
  );
}

/** Soon due and still to be done: what was handed in waits for others. */
const isUrgent = ({ due, state }: AssignmentSummary): boolean =>
  due !== null && isDueSoon(due) && state !== 'reported' && state !== 'accepted';
