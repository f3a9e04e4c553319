import { Link } from '@tanstack/react-router';
import * as m from '../../messages/boards.gen.ts';
import styles from './board.module.css';
import type { BoardView } from './board-queries.ts';

/** From the whole province down to the agency whose part is shown. */
export function WayUp({ board, chosen }: { board: BoardView; chosen: string | undefined }) {
  const task = chosen === undefined ? {} : { task: chosen };
  return (
    <nav aria-label={m.wayUp()} className={styles.way}>
      <Link to="/noi-bo/theo-doi">{m.boards()}</Link>
      {board.parent === null ? null : (
        <>
          <span aria-hidden="true"> › </span>
          <Link to="/noi-bo/theo-doi/$documentId" params={{ documentId: board.documentId }} search={task}>
            {m.allOf()}
          </Link>
        </>
      )}
      {board.path.map((step) => (
        <span key={step.id}>
          <span aria-hidden="true"> › </span>
          {step.id === board.parent?.id ? (
            <strong aria-current="page">{step.name}</strong>
          ) : (
            <Link
              to="/noi-bo/theo-doi/$documentId"
              params={{ documentId: board.documentId }}
              search={{ parentId: step.id, ...task }}
            >
              {step.name}
            </Link>
          )}
        </span>
      ))}
    </nav>
  );
}
