import { SegmentedControl } from '@mantine/core';
import type { AudienceDetail, ContactRow } from '@phong-tuyen/contracts';
import { showPhone } from '@phong-tuyen/messaging';
import { useState } from 'react';
import * as m from '../../messages/audiences.gen.ts';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { usePagedList } from '../../ui/use-paged-list.ts';
import styles from './audiences.module.css';
import { AUDIENCES, type ContactKind, fetchContacts } from './audiences-queries.ts';
import { WordsFilter } from './words-filter.tsx';

/** People of a list; those who refuse messages and those in other lists can be looked at alone. */
export function ContactsTable({ list }: { list: AudienceDetail }) {
  const [kind, setKind] = useState<ContactKind>('all');
  const [search, setSearch] = useState('');
  const filter = { kind, ...(search === '' ? {} : { search }) };
  const contacts = usePagedList({
    queryKey: [AUDIENCES, 'contacts', list.id, filter],
    fetchPage: (after, signal) => fetchContacts(list.id, filter, after, signal),
  });
  return (
    <DataTable
      caption={m.people()}
      columns={columns()}
      list={contacts}
      rowKey={(row) => row.phone}
      rowName={(row) => row.name ?? showPhone(row.phone)}
      filters={
        <>
          <WordsFilter label={m.searchPeople()} hint={m.searchPeopleHint()} value={search} onChange={setSearch} />
          <SegmentedControl
            aria-label={m.show()}
            value={kind}
            onChange={(value) => setKind(value as ContactKind)}
            data={[
              { value: 'all', label: m.all() },
              { value: 'opted-out', label: m.optedOut() },
              { value: 'elsewhere', label: m.elsewhere() },
            ]}
          />
        </>
      }
      empty={<EmptyState title={m.nobody()}>{m.nobodyText()}</EmptyState>}
    />
  );
}

function columns(): readonly Column<ContactRow>[] {
  return [
    {
      key: 'phone',
      header: m.phone(),
      main: true,
      width: '11rem',
      cell: (row) => <span className={styles.phone}>{showPhone(row.phone)}</span>,
    },
    { key: 'name', header: m.personName(), cell: (row) => row.name ?? '' },
    { key: 'commune', header: m.commune(), width: '12rem', cell: (row) => row.commune ?? '' },
    { key: 'group', header: m.group(), width: '10rem', cell: (row) => row.group ?? '' },
    {
      key: 'note',
      header: m.note(),
      width: '16rem',
      cell: (row) => (
        <>
          {row.optedOut ? <span className={styles.refused}>{m.optedOut()}</span> : null}
          {row.elsewhere.length === 0 ? null : (
            <small className={styles.under}>{m.alsoIn({ lists: row.elsewhere.join(', ') })}</small>
          )}
        </>
      ),
    },
  ];
}
