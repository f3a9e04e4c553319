import { Link } from '@tanstack/react-router';
import { formatNumber } from '../../language/format-number.ts';
import { formatRelativeTime } from '../../language/format-relative-time.ts';
import * as m from '../../messages/installing.gen.ts';
import type { Column } from '../../ui/data-table.tsx';
import { ConditionBadge } from './condition-badge.tsx';
import styles from './installing.module.css';
import type { KioskRow } from './installing-queries.ts';
import { failedOf } from './outcome-name.ts';

/** Columns of the list of help points. */
export function kioskColumns(now: Date): readonly Column<KioskRow>[] {
  return [
    {
      key: 'name',
      header: m.name(),
      main: true,
      cell: (row) => (
        <>
          <Link data-row-link to="/noi-bo/ho-tro-cai-dat/$kioskId" params={{ kioskId: row.id }}>
            {row.name}
          </Link>
          <small className={styles.under}>{[row.place, row.agencyName].filter(Boolean).join(' · ')}</small>
        </>
      ),
    },
    {
      key: 'condition',
      header: m.condition(),
      width: '11rem',
      cell: (row) => <ConditionBadge condition={row.condition} />,
    },
    {
      key: 'seen',
      header: m.lastSeen(),
      width: '12rem',
      cell: (row) => (
        <>
          {row.lastSeenAt === null ? m.never() : formatRelativeTime(row.lastSeenAt, now)}
          {row.unsent === 0 ? null : <small className={styles.under}>{m.unsentHere({ count: row.unsent })}</small>}
        </>
      ),
    },
    {
      key: 'today',
      header: m.today(),
      align: 'end',
      width: '7rem',
      cell: (row) => formatNumber(row.today.installed),
    },
    { key: 'total', header: m.total(), align: 'end', width: '7rem', cell: (row) => formatNumber(row.total.installed) },
    {
      key: 'failed',
      header: m.failed(),
      align: 'end',
      width: '8.5rem',
      cell: (row) => formatNumber(failedOf(row.total)),
    },
  ];
}
