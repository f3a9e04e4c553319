import { Button, Select, TextInput } from '@mantine/core';
import type { PlaceView } from '@phong-tuyen/contracts';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { formatNumber } from '../../language/format-number.ts';
import * as m from '../../messages/displays.gen.ts';
import { useAbility } from '../../session/use-session.ts';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { usePagedList } from '../../ui/use-paged-list.ts';
import styles from './displays.module.css';
import { fetchPlaces, PLACES, type PlacesSearch } from './displays-queries.ts';
import { ImportPlacesDialog } from './import-places-dialog.tsx';
import { choices, TYPE_NAMES } from './names.ts';
import { PlaceDialog } from './place-dialog.tsx';

type Open = 'add' | 'import' | PlaceView | null;

/** `/noi-bo/dia-diem`: where posters can hang. */
export function PlacesPage() {
  const filters = useSearch({ from: '/noi-bo/dia-diem' });
  const navigate = useNavigate({ from: '/noi-bo/dia-diem' });
  const [open, setOpen] = useState<Open>(null);
  const mayDesign = useAbility('displays.design');
  const list = usePagedList({
    queryKey: [PLACES, filters],
    fetchPage: (after, signal) => fetchPlaces(filters, after, signal),
  });
  const set = (part: PlacesSearch) => void navigate({ search: clean({ ...filters, ...part }), replace: true });
  const buttons = (
    <>
      <Button onClick={() => setOpen('import')}>{m.importPlaces()}</Button>
      <Button variant="default" onClick={() => setOpen('add')}>
        {m.addPlace()}
      </Button>
    </>
  );
  return (
    <>
      <PageHeader title={m.places()} lead={m.placesLead()} actions={mayDesign ? buttons : undefined} />
      <DataTable
        caption={m.places()}
        columns={columns(mayDesign ? setOpen : null)}
        list={list}
        rowKey={(row) => row.id}
        rowName={(row) => row.name}
        filters={
          <>
            <TextInput
              aria-label={m.searchPlaces()}
              placeholder={m.searchPlaces()}
              defaultValue={filters.search ?? ''}
              onChange={(event) => set({ search: event.currentTarget.value })}
            />
            <Select
              aria-label={m.placeType()}
              placeholder={m.placeType()}
              clearable
              data={choices(TYPE_NAMES)}
              value={filters.type ?? null}
              onChange={(type) => set({ type: type ?? '' })}
            />
          </>
        }
        empty={
          <EmptyState title={m.noPlaces()} action={mayDesign ? buttons : undefined}>
            {m.noPlacesText()}
          </EmptyState>
        }
      />
      {open === 'import' ? <ImportPlacesDialog onClose={() => setOpen(null)} /> : null}
      {open !== null && open !== 'import' ? (
        <PlaceDialog place={open === 'add' ? null : open} onClose={() => setOpen(null)} />
      ) : null}
    </>
  );
}

const clean = (search: PlacesSearch): PlacesSearch =>
  Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined && value !== ''));

function columns(onOpen: ((place: PlaceView) => void) | null): readonly Column<PlaceView>[] {
  return [
    {
      key: 'name',
      header: m.place(),
      main: true,
      cell: (row) => (
        <>
          {onOpen === null ? (
            row.name
          ) : (
            <button type="button" data-row-link className={styles.rowButton} onClick={() => onOpen(row)}>
              {row.name}
            </button>
          )}
          <small className={styles.quiet}>{row.address}</small>
        </>
      ),
    },
    { key: 'type', header: m.placeType(), width: '12rem', cell: (row) => TYPE_NAMES[row.type]() },
    {
      key: 'agency',
      header: m.agency(),
      width: '17rem',
      cell: (row) => (
        <>
          {row.agencyName}
          {row.districtName === null || row.districtName === row.agencyName ? null : (
            <small className={styles.quiet}>{row.districtName}</small>
          )}
        </>
      ),
    },
    {
      key: 'placements',
      header: m.hangsHere(),
      width: '7rem',
      align: 'end',
      cell: (row) => formatNumber(row.placements),
    },
  ];
}
