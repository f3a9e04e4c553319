import { Button } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import * as m from '../../messages/boards.gen.ts';
import styles from './board.module.css';
import type { BoardView } from './board-queries.ts';

/** Says that the whole board answers for one task now, and leads back. It stays in sight while one reads on. */
export function ChosenTask({ task, onClear }: { task: BoardView['tasks'][number]; onClear: () => void }) {
  return (
    <div className={`${styles.chosen} not-printed`} role="status">
      <p>
        <strong>{m.onlyTask({ path: task.path })}</strong> {task.text}
      </p>
      <Button variant="default" size="sm" leftSection={<IconX size={16} aria-hidden />} onClick={onClear}>
        {m.wholeDirective()}
      </Button>
    </div>
  );
}
