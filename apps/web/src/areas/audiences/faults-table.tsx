import { NativeSelect } from '@mantine/core';
import type { AudienceDetail, AudienceFault, RowFault } from '@phong-tuyen/contracts';
import { useState } from 'react';
import { formatNumber } from '../../language/format-number.ts';
import * as m from '../../messages/audiences.gen.ts';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ExportButton } from '../../ui/export-button.tsx';
import { usePagedList } from '../../ui/use-paged-list.ts';
import styles from './audiences.module.css';
import { AUDIENCES, fetchFaults } from './audiences-queries.ts';
import { columnName } from './column-name.ts';

/** What is wrong with which cell, and what to do. */
export function FaultsTable({ list }: { list: AudienceDetail }) {
  const [kind, setKind] = useState<RowFault | null>(null);
  const faults = usePagedList({
    queryKey: [AUDIENCES, 'faults', list.id, kind],
    fetchPage: (after, signal) => fetchFaults(list.id, kind, after, signal),
  });
  return (
    <DataTable
      caption={m.faults()}
      columns={columns()}
      list={faults}
      rowKey={(row) => `${row.row} ${row.column} ${row.kind}`}
      rowName={(row) => m.cellName({ cell: columnName(row.column) + row.row })}
      filters={
        <NativeSelect
          label={m.faultKind()}
          value={kind ?? ''}
          onChange={(event) => setKind((event.currentTarget.value || null) as RowFault | null)}
          data={[
            { value: '', label: m.allFaults() },
            ...list.faultCounts.map((each) => ({
              value: each.kind,
              label: `${each.label} (${formatNumber(each.count)})`,
            })),
          ]}
        />
      }
      tools={
        list.faultCounts.length === 0 ? null : (
          <ExportButton
            url={`/api/outreach/audiences/${list.id}/faults.xlsx`}
            fileName="dong-can-sua.xlsx"
            label={m.faultSheet()}
          />
        )
      }
      empty={<EmptyState title={m.noFaults()}>{m.noFaultsText()}</EmptyState>}
    />
  );
}

function columns(): readonly Column<AudienceFault>[] {
  return [
    {
      key: 'cell',
      header: m.cell(),
      width: '6rem',
      cell: (row) => <b className={styles.cell}>{columnName(row.column) + row.row}</b>,
    },
    {
      key: 'value',
      header: m.content(),
      width: '14rem',
      cell: (row) => (row.value === '' ? <span className={styles.quiet}>{m.blank()}</span> : <code>{row.value}</code>),
    },
    {
      key: 'message',
      header: m.whatToDo(),
      main: true,
      cell: (row) => (
        <span className={styles.message} data-mild={row.mild}>
          {row.message}
        </span>
      ),
    },
  ];
}
