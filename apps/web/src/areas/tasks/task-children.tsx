import type { AssignmentSummary } from '@phong-tuyen/contracts';
import { Link } from '@tanstack/react-router';
import { formatNumber, formatPercent } from '../../language/format-number.ts';
import * as m from '../../messages/tasks.gen.ts';
import * as ui from '../../messages/ui.gen.ts';
import { StateBadge } from '../../ui/state-badge.tsx';
import styles from './task.module.css';
import type { TaskView } from './task-detail-query.ts';

/** What waits for a verdict first, then what is late; done last. */
const rank = (child: AssignmentSummary): number =>
  child.state === 'reported' ? 0 : child.due?.late === true ? 1 : child.state === 'accepted' ? 3 : 2;

/** Agencies that this task was given on to, those that wait for a verdict first. */
export function TaskChildren({ task }: { task: TaskView }) {
  if (task.children.length === 0) return <p className={styles.under}>{m.noChildren()}</p>;
  const children = [...task.children].sort((a, b) => rank(a) - rank(b));
  return (
    <table className={styles.children}>
      <caption className="visually-hidden">{m.children()}</caption>
      <thead>
        <tr>
          <th scope="col">{m.holder()}</th>
          <th scope="col">{m.progress()}</th>
          {task.indicator === null ? null : <th scope="col">{task.indicator.unit}</th>}
          <th scope="col">{m.state()}</th>
        </tr>
      </thead>
      <tbody>
        {children.map((child) => (
          <tr key={child.id} data-late={child.due?.late === true}>
            <th scope="row">
              <Link to="/noi-bo/nhiem-vu/$taskId" params={{ taskId: child.id }}>
                {child.agencyName}
              </Link>
            </th>
            <td>
              {formatPercent(child.percent)}
              <span className={styles.meter} aria-hidden="true">
                <span style={{ width: `${child.percent}%` }} />
              </span>
            </td>
            {task.indicator === null ? null : <td>{figureOf(child)}</td>}
            <td>
              <StateBadge state={child.state} />
              {child.due?.late === true ? <em>{ui.late()}</em> : null}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function figureOf({ rollUp }: AssignmentSummary): string {
  return rollUp.total === null
    ? formatNumber(rollUp.done)
    : `${formatNumber(rollUp.done)}/${formatNumber(rollUp.total)}`;
}
