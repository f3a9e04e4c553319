import '../../theme/document.css';
import { formatDate } from '../../language/format-date.ts';
import { formatNumber, formatPercent } from '../../language/format-number.ts';
import * as m from '../../messages/boards.gen.ts';
import { StackedBar } from '../../ui/stacked-bar.tsx';
import { isAskedHere } from './board-focus.ts';
import { statesAsParts } from './board-headline.tsx';
import type { BoardView } from './board-queries.ts';
import styles from './directive.module.css';

type Task = BoardView['tasks'][number];

export interface DirectiveTextProps {
  readonly board: BoardView;
  /** Path of the task that the board looks at. */
  readonly chosen: string | undefined;
  readonly onChoose: (path: string | undefined) => void;
}

/** The letter as it was sent, each task's state in its margin; pressing a task turns the whole board to it. */
export function DirectiveText({ board, chosen, onChoose }: DirectiveTextProps) {
  const tasks = new Map(board.tasks.filter(isAskedHere).map((task) => [task.path, task]));
  return (
    <div className={styles.sheet}>
      <header className={`${styles.letterhead} document-text`}>
        <p>
          {board.issuerName}
          <small>{m.numbered({ number: board.numberAndSymbol })}</small>
        </p>
        <p lang="vi">
          {m.nation()}
          <b>{m.motto()}</b>
        </p>
      </header>
      <ol className={styles.lines}>
        {board.lines.map((line, index) => {
          const task = line.taskPath === null ? undefined : tasks.get(line.taskPath);
          return (
            <li
              // biome-ignore lint/suspicious/noArrayIndexKey: lines of one issued letter never move.
              key={index}
              data-level={line.level}
              data-task={task !== undefined}
              data-heading={line.level === 0 && line.label !== null}
              data-elsewhere={line.taskPath !== null && task === undefined}
              data-chosen={task !== undefined && task.path === chosen}
            >
              <p className="document-text">
                {line.label === null ? null : <b>{line.label} </b>}
                {line.text}
              </p>
              {task === undefined ? null : (
                <Margin
                  task={task}
                  chosen={task.path === chosen}
                  onPress={() => onChoose(task.path === chosen ? undefined : task.path)}
                />
              )}
            </li>
          );
        })}
      </ol>
    </div>
  );
}

function Margin({ task, chosen, onPress }: { task: Task; chosen: boolean; onPress: () => void }) {
  return (
    <div className={styles.margin}>
      <button type="button" className={styles.choose} aria-pressed={chosen} onClick={onPress}>
        <span className={styles.path}>{task.path}</span>
        <span className="visually-hidden">{m.chooseTask({ path: task.path })}: </span>
        <strong>{formatPercent(task.percent)}</strong>
        <span className={styles.count}>{m.assignments({ count: task.assignments })}</span>
      </button>
      <StackedBar
        bare
        parts={statesAsParts(task.byState)}
        caption={m.taskProgress({
          path: task.path,
          percent: formatPercent(task.percent),
          count: formatNumber(task.assignments),
        })}
        partLabel={m.stateLabel()}
        valueLabel={m.assignmentsLabel()}
      />
      <Facts task={task} />
    </div>
  );
}

function Facts({ task }: { task: Task }) {
  const { figure, indicator } = task;
  return (
    <ul className={styles.facts}>
      {task.deadline === null ? null : <li>{m.dueOn({ date: formatDate(task.deadline) })}</li>}
      {task.late === 0 ? null : <li data-bad="true">{m.lateOf({ late: task.late })}</li>}
      {figure === null || indicator === null ? null : (
        <li>
          {indicator.label}{' '}
          <b>
            {figure.total === null
              ? formatNumber(figure.done)
              : `${formatNumber(figure.done)}/${formatNumber(figure.total)}`}
          </b>
        </li>
      )}
    </ul>
  );
}
