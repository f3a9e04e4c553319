import { Button } from '@mantine/core';
import { formatInstant } from '../../language/format-date.ts';
import { formatRelativeTime } from '../../language/format-relative-time.ts';
import * as m from '../../messages/account.gen.ts';
import type { Column } from '../../ui/data-table.tsx';
import styles from './account.module.css';
import { deviceName } from './device-name.ts';
import type { OpenSession } from './session-list.ts';

/** Columns of the devices. */
export function deviceColumns(onEnd: (session: OpenSession) => void): readonly Column<OpenSession>[] {
  return [
    {
      key: 'device',
      header: m.device(),
      main: true,
      cell: (row) => (
        <span className={styles.device}>
          {deviceName(row.userAgent) ?? m.unknownDevice()}
          {row.current ? <em>{m.thisDevice()}</em> : null}
        </span>
      ),
    },
    { key: 'address', header: m.address(), width: '11rem', cell: (row) => row.address },
    { key: 'since', header: m.since(), width: '11rem', cell: (row) => formatInstant(row.createdAt) },
    {
      key: 'last',
      header: m.lastSeen(),
      width: '11rem',
      cell: (row) => <time dateTime={row.lastSeenAt}>{formatRelativeTime(row.lastSeenAt, new Date())}</time>,
    },
    {
      key: 'end',
      header: m.end(),
      headerHidden: true,
      width: '7rem',
      align: 'end',
      cell: (row) =>
        row.current ? null : (
          <Button variant="subtle" color="seal" size="compact-sm" onClick={() => onEnd(row)}>
            {m.end()}
          </Button>
        ),
    },
  ];
}
