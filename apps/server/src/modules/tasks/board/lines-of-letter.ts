import type { PlannedTask } from '@phong-tuyen/contracts';
import type { Block, Letter } from '@phong-tuyen/letters/model';
import type { BoardLine } from '../store/directives.ts';

/** Letters and digits only: the confirmed text may differ from the outline in spaces and marks of punctuation. */
const gist = (text: string) =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** The letter's text line by line for the board, each line that is a task carrying its path. */
export function linesOf(letter: Letter, tasks: readonly PlannedTask[]): BoardLine[] {
  const waiting = tasks.map((task) => ({ path: task.path, gist: gist(task.text) }));
  const takePath = (text: string): string | null => {
    const own = gist(text);
    if (own === '') return null;
    const index = waiting.findIndex(
      (task) => task.gist !== '' && (task.gist.startsWith(own) || own.startsWith(task.gist) || own.includes(task.gist)),
    );
    if (index === -1) return null;
    return waiting.splice(index, 1)[0]?.path ?? null;
  };
  const lines: BoardLine[] = [];
  const walk = (blocks: readonly Block[], level: number) => {
    for (const block of blocks) {
      lines.push({
        level,
        label: block.label,
        text: block.text.replace(/\[\^\w+\]/g, ''),
        taskPath: takePath(block.text),
      });
      walk(block.children, level + 1);
    }
  };
  walk(letter.body, 0);
  // A task whose words were changed beyond finding stands at the end rather than nowhere.
  for (const task of waiting.splice(0))
    lines.push({
      level: 1,
      label: '-',
      text: tasks.find((each) => each.path === task.path)?.text ?? '',
      taskPath: task.path,
    });
  return lines;
}
