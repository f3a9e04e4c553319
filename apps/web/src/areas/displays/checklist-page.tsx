import { Select, Switch, TextInput } from '@mantine/core';
import type { PlacementView } from '@phong-tuyen/contracts';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { formatDate } from '../../language/format-date.ts';
import * as m from '../../messages/displays.gen.ts';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ExportButton } from '../../ui/export-button.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { usePagedList } from '../../ui/use-paged-list.ts';
import { ChecklistProgress } from './checklist-progress.tsx';
import styles from './displays.module.css';
import {
  type ChecklistSearch,
  checklistQuery,
  fetchPlacements,
  PLACEMENTS,
  progressQuery,
} from './displays-queries.ts';
import { choices, FORMAT_NAMES, PLACEMENT_NAMES, TYPE_NAMES } from './names.ts';
import { PlacementDialog } from './placement-dialog.tsx';

/** `/noi-bo/treo`: what must hang where; on a phone in front of the wall, one press from the camera. */
export function ChecklistPage() {
  const filters = useSearch({ from: '/noi-bo/treo' });
  const navigate = useNavigate({ from: '/noi-bo/treo' });
  const [open, setOpen] = useState<string | null>(null);
  const list = usePagedList({
    queryKey: [PLACEMENTS, 'list', filters],
    fetchPage: (after, signal) => fetchPlacements(filters, after, signal),
  });
  const progress = useQuery(progressQuery);
  const set = (part: ChecklistSearch) =>
    void navigate({ search: checklistQuery({ ...filters, ...part }) as never, replace: true });
  const address = new URLSearchParams(checklistQuery(filters)).toString();
  return (
    <>
      <PageHeader title={m.checklist()} lead={m.checklistLead()} />
      {progress.data === undefined || progress.data.all.total === 0 ? null : (
        <ChecklistProgress progress={progress.data} onAgency={(agencyId) => set({ agencyId })} />
      )}
      <DataTable
        caption={m.checklist()}
        columns={columns(setOpen)}
        list={list}
        rowKey={(row) => row.id}
        rowName={(row) => row.placeName}
        rowTone={(row) => (row.late ? 'late' : null)}
        tools={<ExportButton url={`/api/placements/export?${address}`} fileName="danh-sach-treo.xlsx" />}
        filters={
          <>
            <TextInput
              aria-label={m.searchPlaces()}
              placeholder={m.searchPlaces()}
              defaultValue={filters.search ?? ''}
              onChange={(event) => set({ search: event.currentTarget.value })}
            />
            <Select
              aria-label={m.state()}
              placeholder={m.state()}
              clearable
              data={choices(PLACEMENT_NAMES)}
              value={filters.state ?? null}
              onChange={(state) => set({ state: state ?? '' })}
            />
            <Switch
              label={m.lateOnly()}
              checked={filters.late === true}
              onChange={(event) => set({ late: event.currentTarget.checked })}
            />
            <Switch
              label={m.mineOnly()}
              checked={filters.mine === true}
              onChange={(event) => set({ mine: event.currentTarget.checked })}
            />
          </>
        }
        empty={<EmptyState title={m.nothingToHang()}>{m.nothingToHangText()}</EmptyState>}
      />
      {open === null ? null : <PlacementDialog id={open} onClose={() => setOpen(null)} />}
    </>
  );
}

const TONES = { 'to-hang': 'waiting', hung: 'good', missing: 'bad', damaged: 'bad', 'taken-down': 'quiet' } as const;

function columns(onOpen: (id: string) => void): readonly Column<PlacementView>[] {
  return [
    {
      key: 'place',
      header: m.place(),
      main: true,
      cell: (row) => (
        <>
          <button type="button" data-row-link className={styles.rowButton} onClick={() => onOpen(row.id)}>
            {row.placeName}
          </button>
          <small className={styles.quiet}>
            {TYPE_NAMES[row.placeType]()} · {row.agencyName}
          </small>
        </>
      ),
    },
    {
      key: 'poster',
      header: m.poster(),
      width: '14rem',
      cell: (row) => (
        <>
          {row.posterName}
          <small className={styles.quiet}>
            {FORMAT_NAMES[row.format]()} · {row.code}
          </small>
        </>
      ),
    },
    {
      key: 'due',
      header: m.dueOn(),
      width: '9rem',
      cell: (row) =>
        row.dueOn === null ? '' : <span className={row.late ? styles.bad : undefined}>{formatDate(row.dueOn)}</span>,
    },
    {
      key: 'state',
      header: m.state(),
      width: '9rem',
      cell: (row) => (
        <span className={styles.tag} data-tone={TONES[row.state]}>
          {PLACEMENT_NAMES[row.state]()}
        </span>
      ),
    },
    {
      key: 'photo',
      header: m.photo(),
      width: '6rem',
      cell: (row) =>
        row.photo === null ? null : <img src={row.photo} alt="" className={styles.thumb} loading="lazy" />,
    },
  ];
}
