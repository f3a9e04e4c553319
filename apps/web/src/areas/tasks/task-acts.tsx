import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, api } from '../../api/client.ts';
import * as m from '../../messages/tasks.gen.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { ReasonDialog } from '../../ui/reason-dialog.tsx';
import { AssignDialog } from './assign-dialog.tsx';
import { CascadeDialog } from './cascade-dialog.tsx';
import { DeadlineDialog } from './deadline-dialog.tsx';
import { ReportDialog } from './report-dialog.tsx';
import type { TaskView } from './task-detail-query.ts';
import { TASKS } from './task-queries.ts';

type Open = 'report' | 'cascade' | 'assign' | 'accept' | 'return' | 'deadline' | null;

/** Buttons for what the active office may do with a task now. */
export function TaskActs({ task }: { task: TaskView }) {
  const [open, setOpen] = useState<Open>(null);
  const queries = useQueryClient();
  const params = { path: { id: task.id } };
  const done = async () => {
    notifications.show({ color: 'river', message: open === 'report' ? m.reportSent() : m.saved() });
    setOpen(null);
    await Promise.all([
      queries.invalidateQueries({ queryKey: [TASKS] }),
      queries.invalidateQueries({ queryKey: ['boards'] }),
    ]);
  };
  const start = useMutation({
    mutationFn: () => answerOf(api.POST('/api/tasks/{id}/start', { params, body: {} })),
    onSuccess: done,
    onError: (error) => notifications.show({ color: 'seal', message: error.message }),
  });
  const accept = useMutation({
    mutationFn: () => answerOf(api.POST('/api/tasks/{id}/accept', { params, body: {} })),
    onSuccess: done,
  });
  const giveBack = useMutation({
    mutationFn: (reason: string) => answerOf(api.POST('/api/tasks/{id}/return', { params, body: { reason } })),
    onSuccess: done,
  });
  const may = (act: TaskView['acts'][number]) => task.acts.includes(act);
  const close = () => setOpen(null);
  return (
    <>
      {may('report') ? <Button onClick={() => setOpen('report')}>{m.report()}</Button> : null}
      {may('accept') ? <Button onClick={() => setOpen('accept')}>{m.accept()}</Button> : null}
      {may('return') ? (
        <Button variant="default" onClick={() => setOpen('return')}>
          {m.giveBack()}
        </Button>
      ) : null}
      {may('start') ? (
        <Button variant="default" loading={start.isPending} onClick={() => start.mutate()}>
          {m.start()}
        </Button>
      ) : null}
      {may('assign') ? (
        <Button variant="default" onClick={() => setOpen('assign')}>
          {m.assign()}
        </Button>
      ) : null}
      {may('cascade') ? (
        <Button variant="default" onClick={() => setOpen('cascade')}>
          {m.cascade()}
        </Button>
      ) : null}
      {may('set-deadline') ? (
        <Button variant="default" onClick={() => setOpen('deadline')}>
          {m.setDeadline()}
        </Button>
      ) : null}
      {open === 'report' ? <ReportDialog task={task} onDone={done} onClose={close} /> : null}
      {open === 'cascade' ? <CascadeDialog task={task} onDone={done} onClose={close} /> : null}
      {open === 'assign' ? <AssignDialog task={task} onDone={done} onClose={close} /> : null}
      {open === 'deadline' ? <DeadlineDialog task={task} onDone={done} onClose={close} /> : null}
      <ConfirmDialog
        opened={open === 'accept'}
        title={m.acceptTitle()}
        confirmLabel={m.accept()}
        working={accept.isPending}
        error={accept.error}
        onConfirm={() => accept.mutate()}
        onClose={close}
      >
        {m.acceptText()}
      </ConfirmDialog>
      <ReasonDialog
        opened={open === 'return'}
        title={m.returnTitle()}
        confirmLabel={m.giveBack()}
        working={giveBack.isPending}
        error={giveBack.error}
        onConfirm={(reason) => giveBack.mutate(reason)}
        onClose={close}
      >
        {m.returnText()}
      </ReasonDialog>
    </>
  );
}

/** What every dialog on a task is given. */
export interface TaskDialogProps {
  readonly task: TaskView;
  readonly onDone: () => Promise<void>;
  readonly onClose: () => void;
}
