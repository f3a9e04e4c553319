import { formatDate } from '../../language/format-date.ts';
import { formatNumber, formatPercent } from '../../language/format-number.ts';
import * as m from '../../messages/boards.gen.ts';
import { type BarPart, StackedBar } from '../../ui/stacked-bar.tsx';
import { stateName } from '../../ui/state-badge.tsx';
import styles from './board.module.css';
import type { BoardView } from './board-queries.ts';

type Task = BoardView['tasks'][number];
const TONES = { accepted: 'good', reported: 'moving', 'in-work': 'moving', returned: 'late', new: 'none' } as const;
const ORDER = ['accepted', 'reported', 'in-work', 'returned', 'new'] as const;

/** The letter's text in reading order, each task's state in its margin. */
export function DirectiveText({ board }: { board: BoardView }) {
  const tasks = new Map(board.tasks.map((task) => [task.path, task]));
  return (
    <ol className={styles.lines}>
      {board.lines.map((line, index) => {
        const task = line.taskPath === null ? undefined : tasks.get(line.taskPath);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines of one issued letter never move.
          <li key={index} data-level={line.level} data-task={task !== undefined}>
            <p>
              {line.label === null ? null : <b>{line.label} </b>}
              {line.text}
            </p>
            {task === undefined ? null : <Margin task={task} />}
          </li>
        );
      })}
    </ol>
  );
}

function Margin({ task }: { task: Task }) {
  const parts: BarPart[] = ORDER.map((state) => ({
    name: stateName(state),
    value: task.byState[state] ?? 0,
    tone: TONES[state],
  }));
  return (
    <div className={styles.margin}>
      <span className={styles.marginHead}>
        <strong>{formatPercent(task.percent)}</strong>
        {task.late > 0 ? (
          <em>{m.lateOf({ late: task.late })}</em>
        ) : (
          <span>{m.assignments({ count: formatNumber(task.assignments) })}</span>
        )}
      </span>
      <StackedBar
        bare
        parts={parts}
        caption={m.taskProgress({
          path: task.path,
          percent: String(task.percent),
          count: formatNumber(task.assignments),
        })}
        partLabel={m.task()}
        valueLabel={m.agencies()}
      />
      {task.figure === null || task.indicator === null ? null : (
        <small>
          {m.figure({
            label: task.indicator.label,
            value:
              task.figure.total === null
                ? formatNumber(task.figure.done)
                : `${formatNumber(task.figure.done)}/${formatNumber(task.figure.total)}`,
          })}
        </small>
      )}
      {task.deadline === null ? null : <small>{m.dueOn({ date: formatDate(task.deadline) })}</small>}
    </div>
  );
}
