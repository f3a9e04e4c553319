import { Button } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import * as m from '../../messages/tasks.gen.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { usePagedList } from '../../ui/use-paged-list.ts';
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
  const filtered = Object.keys(filters).length > 0;
  return (
    <>
      <PageHeader title={m.inbox()} lead={m.inboxLead()} />
      <InboxCounts />
      <DataTable
        caption={m.inbox()}
        columns={inboxColumns()}
        list={list}
        rowKey={(row) => row.id}
        rowName={(row) => row.text}
        rowTone={(row) =>
          row.due === null ? null : row.due.late ? 'late' : row.due.workingDaysLeft <= 2 ? 'soon' : null
        }
        filters={<InboxFilters filters={filters} onChange={(next) => void navigate({ search: next, replace: true })} />}
        empty={
          filtered ? (
            <EmptyState
              title={m.emptyFiltered()}
              action={
                <Button variant="default" onClick={() => void navigate({ search: {} })}>
                  {m.clearFilters()}
                </Button>
              }
            >
              {m.emptyFilteredText()}
            </EmptyState>
          ) : (
            <EmptyState title={m.emptyTitle()}>{m.emptyText()}</EmptyState>
          )
        }
      />
    </>
  );
}
