import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, api } from '../../api/client.ts';
import * as m from '../../messages/account.gen.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { usePagedList } from '../../ui/use-paged-list.ts';
import styles from './account.module.css';
import { deviceColumns } from './device-columns.tsx';
import { fetchSessions, type OpenSession, SESSION_LIST } from './session-list.ts';

/** Where one is signed in, and how to end it: one device, or all of them. */
export function Devices() {
  const queryClient = useQueryClient();
  const [ending, setEnding] = useState<OpenSession | 'all' | null>(null);
  const list = usePagedList({ queryKey: SESSION_LIST, fetchPage: (_, signal) => fetchSessions(signal) });
  const end = useMutation({
    mutationFn: (which: OpenSession | 'all') =>
      which === 'all'
        ? answerOf(api.POST('/api/session/sign-out-everywhere'))
        : answerOf(api.DELETE('/api/session/list/{id}', { params: { path: { id: which.id } } })),
    onSuccess: async (_, which) => {
      setEnding(null);
      if (which === 'all') window.location.assign('/dang-nhap');
      else await queryClient.invalidateQueries({ queryKey: SESSION_LIST });
    },
  });
  return (
    <section className={styles.devices} aria-labelledby="devices">
      <div className={styles.head}>
        <div>
          <h2 id="devices">{m.devices()}</h2>
          <p>{m.devicesHint()}</p>
        </div>
        <Button variant="default" onClick={() => setEnding('all')}>
          {m.endAll()}
        </Button>
      </div>
      <DataTable
        caption={m.devices()}
        columns={deviceColumns((session) => setEnding(session))}
        list={list}
        rowKey={(row) => row.id}
        rowName={(row) => row.userAgent ?? m.unknownDevice()}
        empty={<EmptyState title={m.noDevices()} />}
      />
      <ConfirmDialog
        opened={ending !== null}
        title={ending === 'all' ? m.endAllTitle() : m.endTitle()}
        confirmLabel={ending === 'all' ? m.endAll() : m.end()}
        dangerous
        working={end.isPending}
        error={end.error}
        onConfirm={() => {
          if (ending !== null) end.mutate(ending);
        }}
        onClose={() => {
          end.reset();
          setEnding(null);
        }}
      >
        <p>{ending === 'all' ? m.endAllText() : m.endText()}</p>
      </ConfirmDialog>
    </section>
  );
}
