import { Loader } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { formatNumber } from '../../language/format-number.ts';
import * as m from '../../messages/tasks.gen.ts';
import * as ui from '../../messages/ui.gen.ts';
import { DueDate } from '../../ui/due-date.tsx';
import { FailedState } from '../../ui/failed-state.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Panel } from '../../ui/panel.tsx';
import { StackedBar } from '../../ui/stacked-bar.tsx';
import { StateBadge } from '../../ui/state-badge.tsx';
import { Timeline } from '../../ui/timeline.tsx';
import { TaskCampaignPanel } from '../audiences/task-campaign-panel.tsx';
import styles from './task.module.css';
import { TaskActs } from './task-acts.tsx';
import { TaskChildren } from './task-children.tsx';
import { type TaskView, taskQuery } from './task-detail-query.ts';
import { TaskReports } from './task-reports.tsx';

/** `/noi-bo/nhiem-vu/:id`: what is asked, how far it is, and what one may do. */
export function TaskPage() {
  const { taskId } = useParams({ from: '/noi-bo/nhiem-vu/$taskId' });
  const { data, error, refetch } = useQuery(taskQuery(taskId));
  if (error !== null && data === undefined) return <FailedState error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Loader aria-label={ui.loading()} />;
  return <Task task={data} />;
}

function Task({ task }: { task: TaskView }) {
  return (
    <>
      <PageHeader
        title={m.taskTitle({ path: task.path })}
        lead={task.agencyName}
        badges={<StateBadge state={task.state} />}
        above={<Link to="/noi-bo">{m.backToInbox()}</Link>}
        actions={<TaskActs task={task} />}
      />
      <div className={styles.columns}>
        <div className={styles.main}>
          <Panel title={m.about()}>
            <p className={styles.text}>{task.text}</p>
            <p className={styles.under}>
              {m.fromDirective({ title: task.documentTitle })}{' '}
              <Link to="/noi-bo/theo-doi/$documentId" params={{ documentId: task.documentId }}>
                {m.openBoard()}
              </Link>
            </p>
          </Panel>
          <Panel title={m.reports()}>
            <TaskReports task={task} />
          </Panel>
          <Panel title={`${m.children()} (${formatNumber(task.childCount)})`}>
            <TaskChildren task={task} />
          </Panel>
        </div>
        <div className={styles.main}>
          <Panel title={m.figures()}>
            <Figures task={task} />
          </Panel>
          <TaskCampaignPanel task={task} />
          <Panel title={m.history()}>
            <Timeline
              entries={task.history
                .map((entry, index) => ({
                  key: String(index),
                  at: entry.at,
                  title: actName(entry.act),
                  by: entry.personName,
                  detail: entry.reason ?? undefined,
                }))
                .reverse()}
            />
          </Panel>
        </div>
      </div>
    </>
  );
}

const ACTS: Readonly<Record<string, () => string>> = {
  'tasks.started': m.actStarted,
  'tasks.assigned': m.actAssigned,
  'tasks.cascaded': m.actCascaded,
  'tasks.reported': m.actReported,
  'tasks.accepted': m.actAccepted,
  'tasks.returned': m.actReturned,
  'tasks.deadline-set': m.actDeadline,
};
const actName = (act: string) => (ACTS[act] ?? m.actCreated)();

function figureText(figure: { done: number; total: number | null }, unit: string): string {
  const done = formatNumber(figure.done);
  return figure.total === null
    ? m.figurePlain({ done, unit })
    : m.figureOf({ done, total: formatNumber(figure.total), unit });
}

function Figures({ task }: { task: TaskView }) {
  const unit = task.indicator?.unit ?? '';
  return (
    <>
      <DueDate due={task.due} />
      <p className={styles.gauge} aria-hidden="true">
        <span style={{ width: `${task.percent}%` }} />
      </p>
      <p className={styles.figure}>{m.percentDone({ percent: formatNumber(task.percent) })}</p>
      {task.indicator === null ? null : (
        <dl className={styles.figures}>
          <dt>{task.indicator.label}</dt>
          {task.figure === null ? null : <dd>{m.ownFigure({ value: figureText(task.figure, unit) })}</dd>}
          {task.childCount > 0 ? <dd>{m.rolledUp({ value: figureText(task.rollUp, unit) })}</dd> : null}
        </dl>
      )}
      {task.childCount === 0 ? null : <Handed task={task} />}
      <p className={styles.under}>
        {m.reportedAgencies({
          reported: formatNumber(task.rollUp.reported),
          total: formatNumber(task.rollUp.agencies),
        })}
      </p>
      {task.childCount === 0 ? null : task.missing.length === 0 ? (
        <p className={styles.under}>{m.noneMissing()}</p>
      ) : (
        <details className={styles.missing}>
          <summary>
            {m.missing()} ({formatNumber(task.missing.length)})
          </summary>
          <ul>
            {task.missing.map((agency) => (
              <li key={agency.agencyId}>{agency.agencyName}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** How many of the agencies, this one and those below, have handed in. */
function Handed({ task }: { task: TaskView }) {
  const { agencies, reported } = task.rollUp;
  return (
    <div className={styles.handed}>
      <StackedBar
        bare
        parts={[
          { name: m.handedIn(), value: reported, tone: 'moving' },
          { name: m.missing(), value: agencies - reported, tone: 'none' },
        ]}
        caption={m.handedIn()}
        partLabel={m.state()}
        valueLabel={m.agencies()}
      />
    </div>
  );
}
