import { Button, Textarea, TextInput } from '@mantine/core';
import * as m from '../../messages/documents.gen.ts';
import type { DocumentView } from './document-queries.ts';
import styles from './documents.module.css';
import { TargetList } from './target-list.tsx';

type Task = DocumentView['tasks'][number];

export interface TaskFieldsProps {
  readonly tasks: readonly Task[];
  readonly reading: DocumentView['reading'];
  readonly onField: (field: string) => void;
  readonly onChange: (tasks: Task[]) => void;
}

/** Every task that was found: its words, who leads, who helps, until when, what is counted. */
export function TaskFields({ tasks, reading, onField, onChange }: TaskFieldsProps) {
  const change = (index: number, part: Partial<Task>) =>
    onChange(tasks.map((task, place) => (place === index ? { ...task, ...part } : task)));
  const add = () => {
    const own = tasks.filter((task) => task.path.startsWith('x')).length;
    onChange([
      ...tasks,
      { path: `x${own + 1}`, section: null, text: '', leads: [], coordinates: [], deadline: null, indicator: null },
    ]);
  };
  return (
    <>
      {tasks.length === 0 ? <p className={styles.under}>{m.noTasks()}</p> : null}
      <ol className={styles.tasks}>
        {tasks.map((task, index) => {
          const found = reading?.fields[`tasks.${task.path}`];
          return (
            <li key={task.path} onFocus={() => onField(`tasks.${task.path}`)}>
              <Textarea
                label={m.taskText({ path: task.path })}
                description={found !== undefined && found.confidence < 0.6 ? m.unsure() : (task.section ?? undefined)}
                autosize
                minRows={2}
                maxRows={6}
                value={task.text}
                onChange={(event) => change(index, { text: event.currentTarget.value })}
              />
              <TargetList label={m.leads()} targets={task.leads} onChange={(leads) => change(index, { leads })} />
              {task.leads.length === 0 ? (
                <p className={styles.missing} role="status">
                  {m.noLead()}
                </p>
              ) : null}
              <TargetList
                label={m.coordinates()}
                targets={task.coordinates}
                onChange={(coordinates) => change(index, { coordinates })}
              />
              <div className={styles.taskRow}>
                <TextInput
                  type="date"
                  label={m.deadline()}
                  value={task.deadline ?? ''}
                  onChange={(event) =>
                    change(index, { deadline: event.currentTarget.value === '' ? null : event.currentTarget.value })
                  }
                />
                <TextInput
                  label={m.indicatorLabel()}
                  value={task.indicator?.label ?? ''}
                  onChange={(event) => {
                    const label = event.currentTarget.value;
                    change(index, {
                      indicator:
                        label === ''
                          ? null
                          : { label, unit: task.indicator?.unit ?? '–', hasTotal: task.indicator?.hasTotal ?? true },
                    });
                  }}
                />
                <TextInput
                  label={m.indicatorUnit()}
                  disabled={task.indicator === null}
                  value={task.indicator?.unit ?? ''}
                  onChange={(event) => {
                    if (task.indicator !== null)
                      change(index, { indicator: { ...task.indicator, unit: event.currentTarget.value } });
                  }}
                />
                <Button
                  variant="subtle"
                  color="red"
                  onClick={() => onChange(tasks.filter((_, place) => place !== index))}
                >
                  {m.removeTask()}
                </Button>
              </div>
            </li>
          );
        })}
      </ol>
      <Button variant="default" onClick={add}>
        {m.addTask()}
      </Button>
    </>
  );
}
