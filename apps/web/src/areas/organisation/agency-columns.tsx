import type { AgencySummary } from '@phong-tuyen/contracts';
import { Link } from '@tanstack/react-router';
import { formatNumber } from '../../language/format-number.ts';
import * as m from '../../messages/organisation.gen.ts';
import type { Column } from '../../ui/data-table.tsx';
import { kindName } from './kind-name.ts';
import styles from './organisation.module.css';

/** Columns of lists of agencies. */
export function agencyColumns(): readonly Column<AgencySummary>[] {
  return [
    {
      key: 'name',
      header: m.agency(),
      main: true,
      cell: (row) => (
        <>
          <Link data-row-link to="/noi-bo/co-quan/$agencyId" params={{ agencyId: row.id }}>
            {row.name}
          </Link>
          {row.shortName === row.name ? null : <small className={styles.under}>{row.shortName}</small>}
        </>
      ),
    },
    { key: 'kind', header: m.kind(), width: '11rem', cell: (row) => kindName(row.kind) },
    {
      key: 'code',
      header: m.codes(),
      width: '11rem',
      cell: (row) => (
        <span className={styles.codes}>
          {row.codeQcvn102}
          <small>{row.codeQd20}</small>
        </span>
      ),
    },
    {
      key: 'below',
      header: m.below(),
      align: 'end',
      width: '7.5rem',
      cell: (row) => (row.childCount === 0 ? '' : formatNumber(row.childCount)),
    },
    {
      key: 'people',
      header: m.people(),
      align: 'end',
      width: '6.5rem',
      cell: (row) => formatNumber(row.peopleCount),
    },
  ];
}
