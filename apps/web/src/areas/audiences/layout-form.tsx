import { Button, Checkbox, NativeSelect, NumberInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { AudienceDetail, ContactField, TableLayout } from '@phong-tuyen/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, api } from '../../api/client.ts';
import * as m from '../../messages/audiences.gen.ts';
import { Panel } from '../../ui/panel.tsx';
import styles from './audiences.module.css';
import { AUDIENCES } from './audiences-queries.ts';
import { columnName } from './column-name.ts';

const FIELDS: readonly (readonly [ContactField, () => string])[] = [
  ['phone', m.phone],
  ['name', m.personName],
  ['commune', m.commune],
  ['district', m.district],
  ['group', m.group],
  ['language', m.language],
];
const NONE: TableLayout = {
  sheet: 0,
  headerRow: 1,
  columns: { phone: null, name: null, commune: null, district: null, group: null, language: null },
  tcvn3: false,
};

/** How the file is read: guessed, shown on its first rows, and corrected here. */
export function LayoutForm({ list }: { list: AudienceDetail }) {
  const [layout, setLayout] = useState<TableLayout>(list.layout ?? NONE);
  const queries = useQueryClient();
  const save = useMutation({
    mutationFn: () =>
      answerOf(api.POST('/api/outreach/audiences/{id}/layout', { params: { path: { id: list.id } }, body: layout })),
    onSuccess: () => queries.invalidateQueries({ queryKey: [AUDIENCES] }),
    onError: (error) => notifications.show({ color: 'seal', message: error.message }),
  });
  const width = Math.max(0, ...list.preview.map((row) => row.cells.length));
  const head = list.preview.find((row) => row.number === layout.headerRow)?.cells ?? [];
  const options = Array.from({ length: width }, (_, index) => ({
    value: String(index),
    label: [columnName(index), head[index]].filter(Boolean).join(': '),
  }));
  const mayChange = list.acts.includes('change-layout');
  return (
    <Panel title={m.layout()}>
      <p className={styles.quiet}>{formWords(list)}</p>
      <div className={styles.fields}>
        {list.sheets.length < 2 ? null : (
          <NativeSelect
            label={m.sheet()}
            value={String(layout.sheet)}
            onChange={(event) => setLayout({ ...layout, sheet: Number(event.currentTarget.value) })}
            data={list.sheets.map((name, index) => ({ value: String(index), label: name }))}
          />
        )}
        <NumberInput
          label={m.headerRow()}
          description={m.headerRowHint()}
          min={0}
          max={50}
          value={layout.headerRow}
          onChange={(value) => setLayout({ ...layout, headerRow: Number(value) || 0 })}
        />
        {FIELDS.map(([field, name]) => (
          <NativeSelect
            key={field}
            label={name()}
            required={field === 'phone'}
            value={layout.columns[field] === null ? '' : String(layout.columns[field])}
            onChange={(event) => {
              const { value } = event.currentTarget;
              setLayout({ ...layout, columns: { ...layout.columns, [field]: value === '' ? null : Number(value) } });
            }}
            data={[{ value: '', label: m.noColumn() }, ...options]}
          />
        ))}
      </div>
      <Checkbox
        my="md"
        label={m.tcvn3()}
        description={m.tcvn3Hint()}
        checked={layout.tcvn3}
        onChange={(event) => setLayout({ ...layout, tcvn3: event.currentTarget.checked })}
      />
      <Preview list={list} layout={layout} width={width} />
      {mayChange ? (
        <div className={styles.acts}>
          <Button loading={save.isPending} disabled={layout.columns.phone === null} onClick={() => save.mutate()}>
            {m.readSo()}
          </Button>
        </div>
      ) : null}
    </Panel>
  );
}

function formWords(list: AudienceDetail): string {
  if (list.encoding === null) return m.workbook();
  return m.textForm({ encoding: list.encoding, delimiter: list.delimiter === '\t' ? 'tab' : (list.delimiter ?? '') });
}

function Preview({ list, layout, width }: { list: AudienceDetail; layout: TableLayout; width: number }) {
  const fieldOf = (column: number) => FIELDS.find(([field]) => layout.columns[field] === column);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table has to be scrolled by keyboard too.
    <section className={styles.preview} aria-label={m.firstRows()} tabIndex={0}>
      <table className={styles.sheet}>
        <caption className="visually-hidden">{m.firstRows()}</caption>
        <thead>
          <tr>
            <td />
            {Array.from({ length: width }, (_, column) => (
              <th key={columnName(column)} scope="col" data-used={fieldOf(column) !== undefined}>
                {columnName(column)}
                <small>{fieldOf(column)?.[1]()}</small>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {list.preview.map((row) => (
            <tr key={row.number} data-head={row.number === layout.headerRow}>
              <th scope="row">{row.number}</th>
              {Array.from({ length: width }, (_, column) => (
                <td key={columnName(column)} data-used={fieldOf(column) !== undefined}>
                  {row.cells[column]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
