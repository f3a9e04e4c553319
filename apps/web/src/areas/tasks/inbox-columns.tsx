import type { AssignmentSummary } from '@phong-tuyen/contracts';
import { Link } from '@tanstack/react-router';
import { formatPercent } from '../../language/format-number.ts';
import * as m from '../../messages/tasks.gen.ts';
import type { Column } from '../../ui/data-table.tsx';
import { DueDate } from '../../ui/due-date.tsx';
import { PersonName } from '../../ui/person-name.tsx';
import { StateBadge } from '../../ui/state-badge.tsx';
import styles from './inbox.module.css';

/**
 * Columns of the inbox.
 *
 * @param given whether the rows are what the agency gave on: then it matters who has them, and how far they are
 */
export function inboxColumns(given: boolean): readonly Column<AssignmentSummary>[] {
  return [
    {
      key: 'task',
      header: m.task(),
      main: true,
      cell: (row) => (
        <>
          <Link data-row-link className={styles.text} to="/noi-bo/nhiem-vu/$taskId" params={{ taskId: row.id }}>
            {row.text}
          </Link>
          <small className={styles.under}>
            {row.documentTitle} · {row.role === 'lead' ? m.lead() : m.coordinate()}
          </small>
        </>
      ),
    },
    given
      ? { key: 'holder', header: m.holder(), width: '15rem', cell: (row) => row.agencyName }
      : { key: 'from', header: m.from(), width: '14rem', cell: (row) => row.fromAgencyName },
    { key: 'due', header: m.due(), width: '13.5rem', cell: (row) => <DueDate due={row.due} stacked /> },
    given
      ? {
          key: 'percent',
          header: m.progress(),
          width: '6rem',
          align: 'end',
          cell: (row) => formatPercent(row.percent),
        }
      : {
          key: 'assignee',
          header: m.assignee(),
          width: '11rem',
          cell: (row) => <PersonName name={row.assigneeName} />,
        },
    { key: 'state', header: m.state(), width: '8.5rem', cell: (row) => <StateBadge state={row.state} /> },
  ];
}
