import { Checkbox } from '@mantine/core';
import * as m from '../messages/ui.gen.ts';
import styles from './data-table.module.css';
import type { Selection } from './data-table.tsx';
import type { Column } from './data-table-head.tsx';

/** One row; on narrow screens one card, each cell with its column's name before it. */
export function DataTableRow<Row>(props: {
  row: Row;
  id: string;
  name: string;
  columns: readonly Column<Row>[];
  selection: Selection | undefined;
  tone: 'late' | 'soon' | null;
}) {
  const { selection, id } = props;
  const chosen = selection?.keys.has(id) ?? false;

  function toggle(): void {
    const next = new Set(selection?.keys);
    if (!next.delete(id)) next.add(id);
    selection?.onChange(next);
  }

  return (
    <tr data-tone={props.tone} data-chosen={chosen}>
      {selection === undefined ? null : (
        <td className={styles.choose}>
          <Checkbox aria-label={m.selectRow({ name: props.name })} checked={chosen} onChange={toggle} />
        </td>
      )}
      {props.columns.map((column) => (
        <td
          key={column.key}
          data-label={column.headerHidden === true ? undefined : column.header}
          data-align={column.align ?? 'start'}
          data-main={column.main === true}
          data-not-on-cards={column.notOnCards === true}
        >
          <div className={styles.cell}>{column.cell(props.row)}</div>
        </td>
      ))}
    </tr>
  );
}
